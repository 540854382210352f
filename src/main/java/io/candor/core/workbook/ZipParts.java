package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;
import static io.candor.core.workbook.WorkbookProblem.UNSAFE_ARCHIVE;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of an XLSX or XLSM file: read through the central directory alone, so that what we read, what we copy and
 * what Excel reads are the same entries. Names match without regard to case, as the packaging standard has it.
 */
final class ZipParts {

    private final byte[] file;
    private final ZipDirectory directory;
    private final Map<String, ZipPart> byName;
    private final Meter meter;

    private ZipParts(byte[] file, ZipDirectory directory, Meter meter) {
        this.file = file;
        this.directory = directory;
        this.byName = directory.byName();
        this.meter = meter;
    }

    static ZipParts open(byte[] file, Meter meter) {
        return new ZipParts(file, ZipDirectory.read(file, meter.limits()), meter);
    }

    byte[] file() {
        return file;
    }

    ZipDirectory directory() {
        return directory;
    }

    /** In the order of the central directory. */
    List<ZipPart> all() {
        return directory.parts();
    }

    /** @param name of a part, with or without leading slash, in any letter case */
    Optional<ZipPart> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** The part, or the whole file is damaged. */
    ZipPart require(String name) {
        return find(name).orElseThrow(
                () -> new WorkbookRejectedException(DAMAGED, "A part that the workbook needs is missing: " + name));
    }

    InputStream open(ZipPart part) {
        return new PartStream(file, part, meter);
    }

    /** The whole part, unpacked. */
    byte[] bytes(ZipPart part) {
        try (InputStream in = open(part)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new WorkbookRejectedException(DAMAGED, "A part of the workbook cannot be unpacked.", e);
        }
    }

    /** How an XML part is encoded. */
    XmlEncoding encoding(ZipPart part) {
        try (InputStream in = open(part)) {
            return XmlEncoding.of(in.readNBytes(XmlEncoding.LOOK_AHEAD));
        } catch (IOException e) {
            throw new WorkbookRejectedException(DAMAGED, "A part of the workbook cannot be unpacked.", e);
        }
    }

    /** A scanner over an XML part, whatever its encoding. */
    XmlScanner scan(ZipPart part) {
        return new XmlScanner(XmlEncoding.toUtf8(open(part)), meter);
    }

    static String key(String name) {
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }

    /**
     * Nothing is ever unpacked to disk here; but the customer's other programs may do so, and a file with such names
     * was made by no spreadsheet program.
     */
    static void requireSafeName(String name) {
        boolean absolute = name.startsWith("/") || name.matches("[A-Za-z]:.*");
        boolean climbs = List.of(name.split("/", -1)).contains("..");
        if (name.isEmpty() || absolute || climbs || name.chars().anyMatch(c -> c < ' ')) {
            throw new WorkbookRejectedException(UNSAFE_ARCHIVE, "An entry of the archive has an unsafe name.");
        }
    }
}
