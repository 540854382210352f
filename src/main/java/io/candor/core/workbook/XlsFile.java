package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;
import static io.candor.core.workbook.WorkbookProblem.ENCRYPTED;
import static io.candor.core.workbook.WorkbookProblem.NOT_A_WORKBOOK;
import static io.candor.core.workbook.WorkbookProblem.UNSUPPORTED_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

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
        for (String name : root.getEntryNames()) {
            if (name.equalsIgnoreCase("Workbook")) {
                return name;
            }
        }
        if (root.hasEntryCaseInsensitive("Book")) {
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

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new WorkbookRejectedException(DAMAGED, "The workbook cannot be closed.", e);
        }
    }
}
