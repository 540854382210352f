package io.candor.core.workbook;

import static io.candor.core.workbook.Patching.edit;
import static io.candor.core.workbook.Patching.patch;
import static io.candor.core.workbook.Reading.problem;
import static io.candor.core.workbook.Reading.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.junit.jupiter.api.Test;

import io.candor.core.workbook.CellView.Kind;
import io.candor.core.workbook.SheetView.Visibility;

/** The old binary format. */
class XlsTest {

    private static byte[] file(Consumer<HSSFWorkbook> content) {
        try (HSSFWorkbook workbook = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] form() {
        return file(workbook -> {
            HSSFSheet form = workbook.createSheet("Form");
            HSSFSheet lists = workbook.createSheet("Lists");
            workbook.setSheetHidden(1, true);
            lists.createRow(0).createCell(0).setCellValue("Yes");
            lists.createRow(1).createCell(0).setCellValue("No");
            Name name = workbook.createName();
            name.setNameName("Answers");
            name.setRefersToFormula("Lists!$A$1:$A$2");
            CellStyle heading = workbook.createCellStyle();
            Font bold = workbook.createFont();
            bold.setBold(true);
            bold.setFontHeightInPoints((short) 14);
            heading.setFont(bold);
            heading.setLocked(false);
            Row first = form.createRow(0);
            first.createCell(0).setCellValue("Question\r\nof two lines");
            first.getCell(0).setCellStyle(heading);
            first.createCell(1).setCellValue(2.5);
            first.createCell(2).setCellFormula("B1*2");
            first.getCell(2).setCellValue(5.0);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat((short) 14);
            first.createCell(3).setCellValue(45981);
            first.getCell(3).setCellStyle(date);
            first.createCell(4).setCellValue(true);
            form.addMergedRegion(new CellRangeAddress(4, 5, 0, 1));
            form.createRow(2).setZeroHeight(true);
            form.setColumnHidden(6, true);
            form.setColumnWidth(0, 40 * 256);
            form.protectSheet("secret");
            DataValidationHelper helper = form.getDataValidationHelper();
            DataValidation inline = helper.createValidation(
                    helper.createExplicitListConstraint(new String[]{"Yes", "No"}),
                    new CellRangeAddressList(1, 1, 1, 1));
            inline.setShowErrorBox(true);
            form.addValidationData(inline);
            form.addValidationData(helper.createValidation(helper.createFormulaListConstraint("Answers"),
                    new CellRangeAddressList(1, 1, 2, 2)));
        });
    }

    @Test
    void reads_what_the_newer_format_gives() {
        WorkbookView view = view(form());
        SheetView sheet = view.sheet("Form").orElseThrow();
        assertThat(view.format()).isEqualTo(WorkbookFormat.XLS);
        assertThat(view.hasFormulas()).isTrue();
        assertThat(view.sheets().get(1).visibility()).isEqualTo(Visibility.HIDDEN);
        assertThat(sheet.cells(0)).extracting(CellView::text).containsExactly("Question\nof two lines", "2.5", "5",
                "11/20/25", "TRUE");
        assertThat(sheet.cells(0)).extracting(CellView::kind).containsExactly(Kind.TEXT, Kind.NUMBER, Kind.NUMBER,
                Kind.DATE,
                Kind.BOOLEAN);
        assertThat(sheet.cell(0, 2).formula()).isTrue();
        assertThat(sheet.cell(0, 0).style().bold()).isTrue();
        assertThat(List.of(sheet.cell(0, 0).locked(), sheet.cell(0, 1).locked())).containsExactly(false, true);
        assertThat(sheet.isProtected()).isTrue();
        assertThat(sheet.merges()).containsExactly(CellRange.parse("A5:B6"));
        assertThat(List.of(sheet.rowHidden(2), sheet.columnHidden(6), sheet.columnHidden(5))).containsExactly(true,
                true, false);
        assertThat(sheet.columnWidth(0)).isEqualTo(40);
        assertThat(sheet.validationAt(CellRef.parse("B2")).orElseThrow().choices()).containsExactly("Yes", "No");
        assertThat(sheet.validationAt(CellRef.parse("C2")).orElseThrow().choices()).containsExactly("Yes", "No");
    }

    @Test
    void writes_answers_and_refuses_as_the_newer_format_does() throws IOException {
        PatchResult result = patch(form(), edit("B2", "", "Yes"), edit("C2", "", "No"),
                edit("A5", "", "Text\nin two lines"),
                edit("B1", "2.5", "3.5"), edit("C1", "5", "6"), edit("B6", "", "x"), edit("ZZ1", "", "x"),
                edit("A70000", "", "x"));
        assertThat(result.applied()).hasSize(4);
        assertThat(result.refused()).extracting(r -> r.refusal()).containsExactlyInAnyOrder(Refusal.FORMULA_CELL,
                Refusal.COVERED_BY_MERGE, Refusal.NO_SUCH_CELL, Refusal.NO_SUCH_CELL);
        try (HSSFWorkbook written = new HSSFWorkbook(new ByteArrayInputStream(result.bytes()))) {
            assertThat(written.getSheet("Form").getProtect()).isTrue();
            assertThat(written.getSheet("Form").getForceFormulaRecalculation()).isTrue();
            assertThat(written.getSheet("Form").getRow(0).getCell(1).getNumericCellValue()).isEqualTo(3.5);
            assertThat(written.getSheet("Form").getDataValidations()).hasSize(2);
        }
    }

    @Test
    void macros_and_other_streams_survive() throws IOException {
        byte[] macros;
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(form()))) {
            container.getRoot().createDirectory("_VBA_PROJECT_CUR").createDocument("dir",
                    new ByteArrayInputStream(new byte[]{1, 2, 3}));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            macros = out.toByteArray();
        }
        byte[] patched = patch(macros, edit("B2", "", "Yes")).bytes();
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(patched))) {
            var folder = (org.apache.poi.poifs.filesystem.DirectoryNode) container.getRoot()
                    .getEntryCaseInsensitive("_VBA_PROJECT_CUR");
            assertThat(folder.createDocumentInputStream("dir").readAllBytes()).containsExactly(1, 2, 3);
        }
        assertThat(patch(macros, edit("B2", "x", "Yes")).bytes()).as("nothing to write").isEqualTo(macros);
    }

    @Test
    void passwords_are_recognised_in_both_formats() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            byte[] old = file(workbook -> workbook.createSheet("Form"));
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertThat(problem(old)).isEqualTo(WorkbookProblem.ENCRYPTED);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(container)) {
                out.write(Package.sheet("<sheetData/>").bytes());
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            assertThat(problem(out.toByteArray())).isEqualTo(WorkbookProblem.ENCRYPTED);
        }
    }

    @Test
    void damage_and_other_documents_are_told_apart() throws IOException {
        assertThat(problem(Arrays.copyOf(form(), 600))).isEqualTo(WorkbookProblem.DAMAGED);
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.getRoot().createDocument("WordDocument", new ByteArrayInputStream(new byte[5_000]));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            assertThat(problem(out.toByteArray())).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        }
    }

    @Test
    void cells_are_counted_before_objects_are_made_of_them() {
        byte[] file = file(workbook -> {
            HSSFSheet sheet = workbook.createSheet("Form");
            for (int r = 0; r < 50; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < 200; c++) {
                    row.createCell(c);
                }
            }
        });
        WorkbookLimits few = new WorkbookLimits(1 << 20, 1 << 20, 100, 5_000, 10, 10, Reading.LIMITS.time());
        assertThat(problem(file, few)).isEqualTo(WorkbookProblem.TOO_MANY_CELLS);
    }
}
