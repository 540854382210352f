package io.candor.questionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A questionnaire as long as the long ones are: sheets of a hundred questions in sections, no question twice. */
public final class LongForm {

    private static final int IN_A_SHEET = 100;
    private static final int IN_A_SECTION = 25;
    private static final List<String> SUBJECTS = List.of("multi-factor authentication", "encryption at rest",
            "encryption in transit", "backups", "incident response", "penetration tests", "vulnerability scans",
            "access reviews", "security training", "background checks", "logging of administrative access",
            "change management", "code review", "a software bill of materials", "sub-processors",
            "data retention", "deletion of customer data", "data residency in the EU", "a disaster recovery plan",
            "restore tests", "network segmentation", "a web application firewall", "key management",
            "single sign-on", "password rules", "mobile devices", "removable media", "physical access",
            "supplier reviews", "a bug bounty", "threat modelling", "secrets in source code", "patches",
            "malware protection", "separation of customers", "privileged accounts", "service accounts",
            "a data protection officer", "cookies", "uptime");
    private static final List<String> PATTERNS = List.of("Do you have a policy on %s?", "Describe %s in your company.",
            "Who is responsible for %s?", "How often is %s reviewed?", "Is %s audited by an independent party?",
            "Does %s cover all production systems?", "Does %s apply to contractors as well?",
            "When was %s last tested?", "Is evidence of %s available on request?", "Which tools support %s?",
            "Is %s part of your contracts with suppliers?", "Are exceptions to %s approved and recorded?",
            "Is management told of problems with %s within 24 hours?", "Is %s required for remote work?",
            "Which standard does %s follow?", "Are metrics kept on %s?", "Is %s documented and up to date?",
            "Were there incidents concerning %s in the last 12 months?", "Is %s included in your SOC 2 report?",
            "Can customers configure %s themselves?", "Is %s monitored around the clock?",
            "Is %s tested at least once a year?", "How do you inform customers of changes to %s?",
            "Is %s the same in every region?", "What is planned for %s in the next 12 months?");

    private LongForm() {
    }

    /** @param questions 1,000 at most */
    public static byte[] of(int questions) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = null;
            for (int i = 0; i < questions; i++) {
                if (i % IN_A_SHEET == 0) {
                    sheet = book.createSheet("Part " + (i / IN_A_SHEET + 1));
                    row(sheet, "No.", "Control question", "Response", "Comments");
                    choices(sheet);
                }
                if (i % IN_A_SECTION == 0) {
                    row(sheet, "Section " + (i / IN_A_SECTION + 1) + ": " + PATTERNS.get(i / 40).replace(" %s", ""));
                }
                row(sheet, String.valueOf(i + 1), PATTERNS.get(i / 40).formatted(SUBJECTS.get(i % 40)));
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void choices(Sheet sheet) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[]{"Yes", "No", "N/A"}),
                new CellRangeAddressList(1, 2 * IN_A_SHEET, 2, 2)));
    }

    private static void row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
