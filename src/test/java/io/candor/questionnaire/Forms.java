package io.candor.questionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small questionnaires for tests of the service, each with one trait. */
public final class Forms {

    public static final List<String> QUESTIONS = List.of(
            "Do you require multi-factor authentication for administrative access?",
            "Is customer data encrypted at rest?",
            "Do you have a documented incident response plan?",
            "Are backups tested by restoring them?",
            "Which sub-processors process customer data?",
            "Do you perform penetration tests at least once a year?");

    private Forms() {
    }

    /** A clear table: number, question, yes/no drop-down, comments. Forms of other names are other forms. */
    public static byte[] plain(String name) {
        return workbook(book -> table(book.createSheet("Questions"), name, QUESTIONS));
    }

    /** Questions and two columns whose headings say nothing: a person has to say where the answers go. */
    public static byte[] unclear(String name, String tab, List<String> questions) {
        return workbook(book -> unclear(book.createSheet(tab), 0, name, questions));
    }

    /** Looks clear, but the comments are the customer's own notes: the vendor's words belong under "Evidence". */
    public static byte[] misleading(String name, List<String> questions) {
        return workbook(book -> {
            Sheet sheet = book.createSheet("Controls");
            row(sheet, 0, "No.", "Question " + name, "Answer (Yes/No)", "Comments", "Evidence");
            for (int i = 0; i < questions.size(); i++) {
                row(sheet, i + 1, String.valueOf(i + 1), questions.get(i));
            }
            choices(sheet, 1, questions.size());
        });
    }

    /** The same with empty rows above. */
    public static byte[] lower(int rows, String name, List<String> questions) {
        return workbook(book -> unclear(book.createSheet("Sheet1"), rows, name, questions));
    }

    private static void unclear(Sheet sheet, int first, String name, List<String> questions) {
        row(sheet, first, "Ref", "Question " + name, "Alpha", "Beta");
        for (int i = 0; i < questions.size(); i++) {
            row(sheet, first + i + 1, "R" + (i + 1), questions.get(i));
        }
    }

    /** Two clear sheets; the second one is not meant to be answered. */
    public static byte[] twoSheets(String name) {
        return workbook(book -> {
            table(book.createSheet("Main"), name, QUESTIONS.subList(0, 4));
            table(book.createSheet("Archive"), name, QUESTIONS.subList(4, 6));
        });
    }

    /** Two clear sheets in sections, each a title of its own above its questions. */
    public static byte[] sections(String name, Map<String, Map<String, List<String>>> sheets) {
        return workbook(book -> sheets.forEach((tab, sections) -> {
            Sheet sheet = book.createSheet(tab);
            row(sheet, 0, "No.", "Question " + name, "Answer (Yes/No)", "Comments");
            sections.forEach((title, questions) -> {
                row(sheet, sheet.getLastRowNum() + 1, title);
                for (int i = 0; i < questions.size(); i++) {
                    row(sheet, sheet.getLastRowNum() + 1, title.charAt(0) + "." + (i + 1), questions.get(i));
                }
            });
            choices(sheet, 1, sheet.getLastRowNum());
        }));
    }

    /** A list that asks nothing, but could be mapped. */
    public static byte[] statements() {
        return workbook(book -> {
            Sheet sheet = book.createSheet("List");
            row(sheet, 0, "Room", "Seats");
            row(sheet, 1, "Harbour", "12");
            row(sheet, 2, "Meadow", "8");
            row(sheet, 3, "Summit", "20");
        });
    }

    private static void table(Sheet sheet, String name, List<String> questions) {
        row(sheet, 0, "Please answer every question.");
        row(sheet, 2, "No.", "Question " + name, "Answer (Yes/No)", "Comments");
        for (int i = 0; i < questions.size(); i++) {
            row(sheet, i + 3, String.valueOf(i + 1), questions.get(i));
        }
        choices(sheet, 3, questions.size() + 2);
    }

    private static void choices(Sheet sheet, int firstRow, int lastRow) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(new String[]{"Yes", "No", "N/A"}),
                new CellRangeAddressList(firstRow, lastRow, 2, 2));
        list.setShowErrorBox(true);
        sheet.addValidationData(list);
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
