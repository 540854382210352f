package io.candor.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns a workbook into bytes that do not depend on the moment or the machine. */
final class FixedXlsx {

    static final Instant CREATED = Instant.parse("2026-09-14T08:00:00Z");

    // The zip format has no time zone: a local time, so that no machine's zone shifts it.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 9, 14, 8, 0);

    private FixedXlsx() {
    }

    static byte[] bytes(XSSFWorkbook workbook, String title, String creator) throws IOException {
        describe(workbook.getProperties().getCoreProperties(), title, creator);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        return withFixedTimes(written.toByteArray());
    }

    private static void describe(CoreProperties core, String title, String creator) throws IOException {
        core.setTitle(title);
        core.setCreator(creator);
        core.setLastModifiedByUser(creator);
        core.setCreated(Optional.of(Date.from(CREATED)));
        try {
            core.setModified(CREATED.toString());
        } catch (InvalidFormatException notADate) {
            throw new IOException(notADate);
        }
    }

    private static byte[] withFixedTimes(byte[] zip) throws IOException {
        ByteArrayOutputStream fixed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(fixed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return fixed.toByteArray();
    }
}
