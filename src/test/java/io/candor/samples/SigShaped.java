package io.candor.samples;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An insurer's form: instructions, then a sheet a domain with a drop-down reply and room for remarks. */
final class SigShaped implements SampleQuestionnaire {

    private static final int HEADER = 3;

    private static final List<Section> DOMAINS = Section.outline("""
            # A | Governance
            Is there a programme, backed by management, to identify and treat information security risk?
            Are risk assessments repeated at least every quarter?
            Has the organisation been certified against ISO/IEC 27001 by an accredited body?
            Is an independent SOC 2 examination report available for the services in scope?
            Does the hosting facility operate under a recognised security certification of its own?
            Is insurance cover in force for losses that arise from cyber incidents?
            Are all employees required to accept an acceptable use policy every year?
            # B | Access
            Is the number of people who can reach production systems kept to the minimum?
            Do third parties have standing privileged access to systems that hold our data?
            Can end users of the application protect their accounts by a second factor?
            Is a second factor compulsory for all users?
            Does the application support federated sign-on by way of SAML?
            Are permissions inside the application assigned by role?
            Are passwords hashed with a work factor that suits current hardware?
            Are accounts that have not been used for 90 days disabled?
            # C | Network & Crypto
            Are the networks of different clients kept apart?
            Is every service other than web traffic shut off from the internet by a firewall?
            Has protection against denial-of-service attacks been put in place?
            Is communication between browsers and the service encrypted, by TLS 1.2 at least?
            Are disks that hold client data encrypted? If so, name the cipher.
            Are data encryption keys held in an HSM?
            Are wireless networks segregated from the production network?
            # D | Development
            Is every change to the code looked over before it goes live?
            Are dependencies checked for vulnerabilities on an ongoing basis?
            Has an external party tested the application for weaknesses in the past year?
            Are operating system updates installed automatically?
            Are vulnerabilities rated high fixed within 14 days?
            Is there a published contact for reporting weaknesses, together with a promise not to sue honest reporters?
            Are developers formally trained in secure coding?
            # E | Resilience
            Are databases backed up every day to a different region?
            Are restores rehearsed, and how often?
            Can the full service be restored within eight hours?
            Would no more than one hour of data be lost in a disaster?
            Is the environment watched continuously, with alerts on capacity?
            Will the client be told of a data breach that affects it within 48 hours?
            After a significant incident, is a written review shared with clients?
            Is there a call tree for emergencies?
            # F | Privacy
            Is tracking data kept within the European Union at all times?
            Are all subcontractors who handle client data disclosed, with their location?
            Are standard contractual clauses in place for recipients outside the EEA?
            Does the service process payment card numbers?
            May the service be used for data about people's health?
            Is client data erased on request, and how soon?
            May the client export its data unaided?
            Is a privacy impact assessment completed for each new feature?
            """);

    @Override
    public String fileName() {
        return "sig-shaped.xlsx";
    }

    @Override
    public byte[] bytes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Look look = new Look(workbook, "Calibri", 10, "1F3864", "D9E2F3", "FFFDF0");
            instructions(workbook, look);
            DOMAINS.forEach(domain -> sheet(workbook, look, domain));
            return FixedXlsx.bytes(workbook, "Third-Party Information Security Questionnaire", "Hollenbeck Mutual");
        }
    }

    private static void instructions(XSSFWorkbook workbook, Look look) {
        SheetBuilder sheet = new SheetBuilder(workbook, "Instructions").widths(3, 26, 84);
        sheet.across(1, 1, 2, "Hollenbeck Mutual – Third-Party Information Security Questionnaire", look.title, 30);
        sheet.across(2, 1, 2, "Supplier Risk Office  |  Edition 2026.2  |  Confidential when completed", look.subtitle,
                18);
        List<String[]> lines = List.of(
                new String[]{"Who completes it", "The person responsible for information security at the supplier."},
                new String[]{"Response", "Choose Yes, No or N/A in the Response column of every sheet. A blank counts "
                        + "as No."},
                new String[]{"Additional information", "Say how the control works, or when it will be in place. Please "
                        + "do not refer to a web page alone."},
                new String[]{"N/A", "Explain why a control does not apply to the service."},
                new String[]{"Changes to this file", "Do not insert rows or columns: replies are read by machine."},
                new String[]{"Return to", "supplier-risk@hollenbeck-mutual.example, within 15 working days"});
        for (int i = 0; i < lines.size(); i++) {
            sheet.put(4 + i, 1, lines.get(i)[0], look.label).put(4 + i, 2, lines.get(i)[1], look.text);
        }
        sheet.room(4, 9, 30).paper(false);
    }

    private static void sheet(XSSFWorkbook workbook, Look look, Section domain) {
        SheetBuilder sheet = new SheetBuilder(workbook, domain.code() + " " + domain.title()).widths(9, 62, 12, 58);
        sheet.across(0, 0, 3, domain.code() + ". " + domain.title(), look.title, 28);
        sheet.across(1, 0, 3, "Third-Party Information Security Questionnaire", look.subtitle, 16);
        sheet.cells(HEADER, 0, look.header, "Ser. No.", "Question / Request", "Response", "Additional Information");
        int row = HEADER;
        for (String question : domain.questions()) {
            row++;
            sheet.put(row, 0, domain.code() + "." + (row - HEADER), look.id).put(row, 1, question, look.question)
                    .put(row, 2, "", look.choice).put(row, 3, "", look.answer);
        }
        sheet.room(HEADER, HEADER, 24).room(HEADER + 1, row, 42);
        sheet.choices(HEADER + 1, row, 2, "Yes", "No", "N/A").headerRow(HEADER, 0);
    }
}
