package io.candor.samples;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A control catalogue as cloud customers send it: a three-row header, an answer and an ownership drop-down whose lists
 * lie on another sheet, and two description columns of which the second is the customer's side.
 */
final class CaiqShaped implements SampleQuestionnaire {

    private static final int HEADER = 2;

    private static final List<Section> CONTROLS = Section.outline("""
            # ASR-01 | Certification
            Does the provider hold a certificate for its security management, issued by an accredited third party?
            If certification is pending, is there a stated road map towards ISO/IEC 27001?
            # ASR-02 | Attestation
            Is a SOC 2 Type II report issued at least once a year?
            # ASR-03 | Transparency
            Does the provider make the detailed configuration of its security controls public?
            Is there a mailbox for security enquiries?
            # IDN-01 | Strong authentication
            Is multi-factor authentication imposed on the provider's own administrators?
            Is multi-factor authentication imposed on customers' administrators as well?
            # IDN-02 | Federation
            Can customers use federated identities to sign in?
            # IDN-03 | Secrets
            Are authentication secrets stored such that nobody can read them back?
            Does resetting a password close sessions that are already open?
            Is the reply of account recovery the same for known and unknown addresses?
            # IDN-04 | Abuse of sign-in
            Are repeated sign-in attempts slowed down or blocked?
            # IDN-05 | Re-certification
            Are access rights of the provider's staff re-certified periodically?
            # TEN-01 | Isolation
            Is each tenant's data isolated from that of all others, caches included?
            # TEN-02 | Destructive actions
            Are destructive account functions reserved to the owners of an organisation?
            # TEN-03 | Interfaces
            Do ingestion interfaces refuse data while allowed origins have not been set?
            Where content is fetched from customers' sites, are requests to internal addresses prevented?
            # ENC-01 | Encryption
            Is stored customer data encrypted, copies for recovery included?
            Are connections below TLS 1.2 refused?
            # ENC-02 | Keys
            Can customers manage the encryption keys?
            # ENC-03 | Messages
            Is the authenticity of inbound webhooks verified?
            # NET-01 | Perimeter
            Does a web application firewall inspect what comes in?
            Are internal components out of reach for anyone on the internet?
            # EVT-01 | Security events
            Are authentication and authorisation decisions logged together with their outcome?
            Are logs retained for no less than 180 days?
            # EVT-02 | Privacy of logs
            Is personal data kept to a minimum in logs and in alerts?
            # EVT-03 | Review
            Are logs reviewed by an independent team every week?
            # RSL-01 | Backup
            Is production data backed up every 24 hours, in encrypted form?
            Is the restoration of backups rehearsed every six months or more often?
            # RSL-02 | Recovery
            Has another region been determined in case the primary one fails?
            Does the provider guarantee an availability of 99.95 %?
            # RSL-03 | Erasure
            Are single records erased from backups when a person asks for erasure?
            # SUP-01 | Sub-processors
            Is a current register of sub-processors open to customers?
            Is notice of changes given no less than 30 days beforehand?
            Are new sub-processors vetted (contract, region, data flows) before use?
            # INC-01 | Response
            Are the steps of incident response set down in a runbook?
            Are customers notified no later than 36 hours after a breach is noticed?
            Are breaches reported to the competent data protection authority within 72 hours?
            # INC-02 | Reports from outside
            Does a paid bug-bounty programme exist?
            # PRV-01 | Privacy
            Is all customer data, invoices included, processed solely within the EEA?
            Is a template of a data protection impact assessment available to customers?
            """);

    /** By the letters that the codes of its controls begin with. */
    private static final Map<String, String> DOMAINS = Map.of("ASR", "Assurance", "IDN", "Identity", "TEN", "Tenancy",
            "ENC", "Cryptography", "NET", "Network", "EVT", "Logging", "RSL", "Resilience", "SUP", "Suppliers", "INC",
            "Incidents", "PRV", "Privacy");

    @Override
    public String fileName() {
        return "caiq-shaped.xlsx";
    }

    @Override
    public byte[] bytes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Look look = new Look(workbook, "Arial", 9, "0B5563", "D6EBEE", "FFFFFF");
            introduction(workbook, look);
            SheetBuilder sheet = header(workbook, look);
            int last = questions(sheet, look);
            lists(workbook, look);
            new ExtensionValidations(sheet.sheet).list("E" + (HEADER + 2) + ":E" + (last + 1), "Lists!$A$2:$A$4")
                    .list("F" + (HEADER + 2) + ":F" + (last + 1), "Lists!$B$2:$B$5").apply();
            return FixedXlsx.bytes(workbook, "Cloud Control Self-Assessment", "Norrvik Energi AB");
        }
    }

    private static void introduction(XSSFWorkbook workbook, Look look) {
        SheetBuilder sheet = new SheetBuilder(workbook, "Introduction").widths(3, 24, 86);
        sheet.across(1, 1, 2, "Cloud Control Self-Assessment", look.title, 30);
        sheet.across(2, 1, 2, "Norrvik Energi AB, Group Information Security, version 3.1", look.subtitle, 18);
        sheet.put(4, 1, "Purpose", look.label).put(4, 2, "Suppliers of cloud services state which of our controls they "
                + "meet, how, and which part remains with us.", look.text);
        sheet.put(5, 1, "Answer", look.label).put(5, 2, "Yes, No or NA. Choose Yes only if the control is in operation "
                + "on the day you answer.", look.text);
        sheet.put(6, 1, "Ownership", look.label).put(6, 2, "Who performs the control: the provider, we as customer, "
                + "both, or a third party.", look.text);
        sheet.put(7, 1, "Description", look.label).put(7, 2, "A few sentences on how the control is implemented.",
                look.text);
        sheet.put(8, 1, "Questions", look.label).put(8, 2, "cloud-assurance@norrvik.example", look.text);
        sheet.room(4, 8, 28).paper(false);
    }

    private static SheetBuilder header(XSSFWorkbook workbook, Look look) {
        SheetBuilder sheet = new SheetBuilder(workbook, "Questionnaire").widths(16, 20, 12, 52, 10, 15, 46, 34);
        sheet.across(0, 0, 7, "Cloud Control Self-Assessment – Questionnaire", look.title, 28);
        sheet.across(1, 0, 1, "Control", look.groupHeader, 18).across(1, 2, 3, "Question", look.groupHeader, 18)
                .across(1, 4, 6, "Completed by the provider", look.groupHeader, 18)
                .put(1, 7, "Optional", look.groupHeader);
        sheet.cells(HEADER, 0, look.header, "Domain", "Control", "Question ID", "Question", "Answer", "Ownership",
                "Implementation description", "Customer's responsibilities");
        return sheet.headerRow(HEADER, 4);
    }

    private static int questions(SheetBuilder sheet, Look look) {
        int row = HEADER;
        int firstOfDomain = HEADER + 1;
        String domain = "";
        for (Section control : CONTROLS) {
            String previous = domain;
            domain = DOMAINS.get(control.code().substring(0, 3));
            if (!domain.equals(previous)) {
                sheet.mergeDown(firstOfDomain, row, 0);
                firstOfDomain = row + 1;
            }
            int firstOfControl = row + 1;
            for (String question : control.questions()) {
                row++;
                sheet.put(row, 0, row == firstOfDomain ? domain : "", look.band)
                        .put(row, 1, row == firstOfControl ? control.code() + " " + control.title() : "", look.id)
                        .put(row, 2, control.code() + "." + (row - firstOfControl + 1), look.id)
                        .put(row, 3, question, look.question).cells(row, 4, look.choice, "", "")
                        .cells(row, 6, look.answer, "", "");
            }
            sheet.mergeDown(firstOfControl, row, 1);
        }
        sheet.mergeDown(firstOfDomain, row, 0);
        sheet.room(HEADER, HEADER, 22).room(HEADER + 1, row, 42);
        return row;
    }

    private static void lists(XSSFWorkbook workbook, Look look) {
        SheetBuilder sheet = new SheetBuilder(workbook, "Lists").widths(14, 18);
        sheet.cells(0, 0, look.header, "Answer", "Ownership").cells(1, 0, look.text, "Yes", "Provider-owned")
                .cells(2, 0, look.text, "No", "Customer-owned").cells(3, 0, look.text, "NA", "Shared")
                .cells(4, 1, look.text, "Third party");
        workbook.setSheetVisibility(workbook.getSheetIndex("Lists"), SheetVisibility.HIDDEN);
    }
}
