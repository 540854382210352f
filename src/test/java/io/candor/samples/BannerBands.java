package io.candor.samples;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A bank's form: cover and instructions, a banner above a two-row header, merged bands, a protected sheet whose supplier
 * cells alone are unlocked and start with a placeholder, and columns that only the bank's assessor fills in.
 */
final class BannerBands implements SampleQuestionnaire {

    private static final int HEADER = 7;
    private static final int LAST_COLUMN = 7;
    private static final String PLACEHOLDER = "Please select";

    private static final List<Section> BANDS = Section.outline("""
            # 1 | Supplier and location
            The Supplier discloses its legal entity, register number and registered office.
            Production systems are operated in the European Economic Area.
            Where invoicing data is transferred outside the EEA, standard contractual clauses are in force.
            Operational e-mail is relayed by a provider whose data centres lie in the EU.
            # 2 | Identity and access
            The Supplier's personnel authenticate with more than one factor before performing administration.
            Nobody on the Supplier's side is able to view the passwords of the Bank's users.
            Sign-in pages withstand automated guessing of credentials.
            Password recovery does not disclose which e-mail addresses are registered.
            All sessions of a user end when that user's password is reset.
            Sessions expire after 15 minutes without activity.
            Access rights of the Supplier's staff are reviewed every quarter.
            # 3 | Segregation and application
            The Bank's data is kept apart from that of other customers by a tenant identifier in every query.
            Deletion of the Bank's organisation requires the rights of an owner.
            Ingestion points reject traffic as long as a project has no allow-list.
            Source code is analysed statically prior to each release.
            # 4 | Cryptography
            TLS 1.2 or later and HSTS are in force on all public endpoints.
            Databases and their backups are encrypted.
            Keys are kept in a certified HSM under dual control.
            # 5 | Perimeter
            A content delivery network with a web application firewall absorbs volumetric attacks.
            No internal service answers requests from the public internet.
            A network intrusion detection system is in operation.
            # 6 | Logging
            Successful and unsuccessful authentication is logged.
            Application logs are kept for one year at minimum.
            Logs and alerts are kept free from personal data as far as possible.
            # 7 | Continuity
            Production data is backed up daily, in encrypted form.
            Restores are exercised four times a year or more often.
            Recovery time and recovery point objectives are defined in writing.
            The recovery time objective does not exceed four hours.
            A recovery plan designates another region.
            The Supplier never removes the Bank's data ahead of the agreed retention period.
            # 8 | Incidents
            A runbook leads from detection through containment to the post-mortem.
            The Bank is informed of any personal data breach within 48 hours of the Supplier becoming aware.
            The Bank is informed of any ICT-related incident within four hours.
            The Supplier runs a channel for reports of vulnerabilities.
            # 9 | Subcontracting
            A list of subcontractors can be consulted at any time.
            The Bank is told of new subcontractors at least 30 days ahead and may object.
            New subcontractors pass a documented review before they are activated.
            The Bank may audit subcontractors on site.
            # 10 | Assurance
            The Supplier holds a valid ISO/IEC 27001 certificate.
            The Supplier provides a SOC 2 Type II report every year.
            The Supplier keeps no card data of the Bank's employees.
            The Supplier carries professional indemnity insurance of at least EUR 5 million.
            """);

    @Override
    public String fileName() {
        return "banner-bands.xlsx";
    }

    @Override
    public byte[] bytes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Look look = new Look(workbook, "Arial", 10, "17513A", "DCEBE2", "FFF9E5");
            cover(workbook, look);
            instructions(workbook, look);
            assessment(workbook, look);
            return FixedXlsx.bytes(workbook, "ICT Supplier Assessment", "Banco Almadia, S.A.");
        }
    }

    private static void cover(XSSFWorkbook workbook, Look look) {
        SheetBuilder sheet = new SheetBuilder(workbook, "Cover").widths(4, 30, 60);
        sheet.across(2, 1, 2, "Banco Almadia, S.A.", look.title, 40);
        sheet.across(3, 1, 2, "ICT Supplier Assessment  –  form ISA-07, revision 4", look.subtitle, 22);
        XSSFCellStyle open = look.unlocked(look.answer);
        String[] fields = {"Name of the supplier", "Service assessed", "Completed by", "Position", "Date"};
        for (int i = 0; i < fields.length; i++) {
            sheet.put(5 + i, 1, fields[i], look.groupHeader).put(5 + i, 2, "", open);
            sheet.sheet.getRow(5 + i).setHeightInPoints(20);
        }
        sheet.put(12, 1, "Classification", look.label).put(12, 2, "Restricted once completed", look.text);
        sheet.paper(false).sheet.enableLocking();
    }

    private static void instructions(XSSFWorkbook workbook, Look look) {
        SheetBuilder sheet = new SheetBuilder(workbook, "Instructions").widths(4, 26, 84);
        sheet.across(1, 1, 2, "How to complete the assessment", look.title, 30);
        sheet.put(3, 1, "Compliant", look.label).put(3, 2, "The requirement is met in full today.", look.text);
        sheet.put(4, 1, "Partially compliant", look.label).put(4, 2, "It is met for part of the service; explain which "
                + "part in the comment.", look.text);
        sheet.put(5, 1, "Not compliant", look.label).put(5, 2,
                "It is not met, or only planned. State the date by which "
                        + "it will be.",
                look.text);
        sheet.put(6, 1, "Not applicable", look.label).put(6, 2, "It cannot apply to the service; explain why.",
                look.text);
        sheet.put(7, 1, "Grey columns", look.label).put(7, 2,
                "Reserved for the Bank. They are locked, as are all cells "
                        + "but the yellow ones.",
                look.text);
        sheet.room(3, 7, 32).paper(false).sheet.enableLocking();
    }

    private static void assessment(XSSFWorkbook workbook, Look look) {
        SheetBuilder sheet = new SheetBuilder(workbook, "Assessment").widths(7, 58, 20, 46, 24, 12, 12, 26);
        banner(sheet, look);
        sheet.across(HEADER - 1, 0, 1, "Requirement", look.groupHeader, 18)
                .across(HEADER - 1, 2, 4, "To be completed by the Supplier", look.groupHeader, 18)
                .across(HEADER - 1, 5, LAST_COLUMN, "Reserved for the Bank", look.groupHeader, 18);
        sheet.cells(HEADER, 0, look.header, "Ref.", "Requirement", "Supplier's response", "Supplier's comment",
                "Evidence (document, page)", "Criticality", "Assessor's rating", "Assessor's remarks");
        XSSFCellStyle choice = look.unlocked(look.choice);
        XSSFCellStyle answer = look.unlocked(look.answer);
        int row = HEADER;
        for (Section band : BANDS) {
            sheet.across(++row, 0, LAST_COLUMN, band.code() + "   " + band.title(), look.band, 22);
            int first = row + 1;
            for (String requirement : band.questions()) {
                row++;
                sheet.put(row, 0, band.code() + "." + (row - first + 1), look.id)
                        .put(row, 1, requirement, look.question)
                        .put(row, 2, PLACEHOLDER, choice).cells(row, 3, answer, "", "")
                        .cells(row, 5, look.reserved, criticality(band), "", "");
            }
            sheet.choices(first, row, 2, PLACEHOLDER, "Compliant", "Partially compliant", "Not compliant",
                    "Not applicable");
        }
        sheet.room(HEADER, HEADER, 32).room(HEADER + 1, row, 42).headerRow(HEADER, 2).sheet.enableLocking();
        sheet.sheet.lockFormatColumns(false);
        sheet.sheet.lockFormatRows(false);
    }

    private static void banner(SheetBuilder sheet, Look look) {
        sheet.across(0, 0, LAST_COLUMN, "Banco Almadia, S.A.  –  ICT Supplier Assessment", look.title, 30);
        sheet.across(1, 0, LAST_COLUMN, "Form ISA-07, revision 4, valid from 1 September 2026", look.subtitle, 18);
        sheet.across(3, 0, LAST_COLUMN,
                "Every requirement needs a response; a comment is needed for each response other "
                        + "than Compliant.",
                look.text, 18);
        sheet.across(4, 0, LAST_COLUMN,
                "Requirements of criticality High that are not met call for a remediation plan.",
                look.text, 18);
    }

    private static String criticality(Section band) {
        return switch (band.code()) {
            case "2", "4", "8" -> "High";
            case "1", "9", "10" -> "Low";
            default -> "Medium";
        };
    }
}
