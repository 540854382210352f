package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;
import static io.candor.core.workbook.WorkbookProblem.ENCRYPTED;
import static io.candor.core.workbook.WorkbookProblem.NOT_A_WORKBOOK;
import static io.candor.core.workbook.WorkbookProblem.UNSUPPORTED_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** An OLE2 container opened as a workbook of Excel 97 to 2003. */
final class XlsFile implements Closeable {

    private final HSSFWorkbook workbook;
    private final boolean date1904;

    private XlsFile(HSSFWorkbook workbook, boolean date1904) {
        this.workbook = workbook;
        this.date1904 = date1904;
    }

    static XlsFile open(byte[] file, Meter meter) {
        try {
            // not closed here: the workbook reads on in it, and closes it
            @SuppressWarnings("resource")
            POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file));
            DirectoryNode root = container.getRoot();
            BiffScan scan;
            try (InputStream stream = root.createDocumentInputStream(workbookStream(root))) {
                scan = BiffScan.of(stream, meter);
            }
            // macros and other streams are kept for the way back
            return new XlsFile(new HSSFWorkbook(root, true), scan.date1904());
        } catch (EncryptedDocumentException e) {
            throw new WorkbookRejectedException(ENCRYPTED, "The workbook needs a password.", e);
        } catch (OldExcelFormatException e) {
            throw new WorkbookRejectedException(UNSUPPORTED_FORMAT, "The workbook is of Excel 95 or older.", e);
        } catch (IOException e) {
            throw new WorkbookRejectedException(DAMAGED, "The workbook is incomplete.", e);
        }
    }

    private static String workbookStream(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new WorkbookRejectedException(ENCRYPTED, "The workbook needs a password.");
        }
        boolean old = false;
        for (String name : root.getEntryNames()) {
            // some writers of the newer format shout; Excel 95 calls its stream Book
            if (name.equalsIgnoreCase("Workbook") || name.equals("BOOK")) {
                return name;
            }
            old |= name.equals("Book");
        }
        if (old) {
            throw new WorkbookRejectedException(UNSUPPORTED_FORMAT, "The workbook is of Excel 95 or older.");
        }
        throw new WorkbookRejectedException(NOT_A_WORKBOOK, "The file is another kind of document.");
    }

    HSSFWorkbook workbook() {
        return workbook;
    }

    boolean date1904() {
        return date1904;
    }

    /** The file as it is now. */
    byte[] write() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new WorkbookRejectedException(DAMAGED, "The workbook cannot be written.", e);
        }
    }

    /** The file with a further sheet of text. */
    byte[] withSheet(String name, List<List<String>> rows) {
        Sheet sheet = workbook.createSheet(name);
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                row.createCell(c).setCellValue(rows.get(r).get(c));
            }
        }
        sheet.createFreezePane(0, 1);
        return write();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new WorkbookRejectedException(DAMAGED, "The workbook cannot be closed.", e);
        }
    }
}
