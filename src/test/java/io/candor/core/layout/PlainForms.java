package io.candor.core.layout;

import java.util.List;

/** Forms as most customers send them: a header, a question a row, answers beside it. */
final class PlainForms {

    private PlainForms() {
    }

    static List<Example> all() {
        return List.of(
                new Example("two columns", Form.sheet("Sheet1").header("Question", "Answer")
                        .row("Do you encrypt backups?").row("Is access reviewed every quarter?")
                        .row("Who leads your security team?"), "questionnaire: 1 A2-4 B=TEXT"),
                new Example("three columns, plain style", Form.sheet("Sheet1").row("No.", "Question", "Response")
                        .row("1", "Do you encrypt backups?").row("2", "Is access reviewed every quarter?")
                        .row("3", "Who leads your security team?"), "questionnaire: 1 B2-4 C=TEXT"),
                new Example("number, question, answer, comments", Form.sheet("Sheet1")
                        .header("#", "Question", "Yes/No", "Comments").row("1", "Do you encrypt backups?")
                        .row("2", "Is access reviewed every quarter?").row("3", "Are laptops managed centrally?"),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("drop-down and explanation below a banner", Form.sheet("Sheet1")
                        .band("Supplier security assessment", 4).blank()
                        .header("Ref", "Control question", "Response", "Explanation")
                        .row("AC-1", "Is multi-factor authentication enforced for administrators?")
                        .row("AC-2", "Are accounts of leavers disabled within one day?")
                        .row("BC-1", "Is the recovery plan tested once a year?").list("C4:C6", "Yes", "No", "N/A"),
                        "questionnaire: 1 B4-6 C=VERDICT D=TEXT"),
                new Example("answers left of the questions",
                        Form.sheet("Sheet1").header("Answer", "Comment", "Question")
                                .row(null, null, "Do you encrypt backups?")
                                .row(null, null, "Is access reviewed every quarter?")
                                .row(null, null, "Are laptops managed centrally?").list("A2:A4", "Yes", "No"),
                        "questionnaire: 1 C2-4 A=VERDICT B=TEXT"),
                new Example("question in column C, sections in A", Form.sheet("Sheet1")
                        .header("Domain", "Ref", "Question", "Vendor Response", "Comments", "Reviewer comments")
                        .row("Access", "1.1", "Do you enforce least privilege?")
                        .row(null, "1.2", "Do you review access?")
                        .row("Backup", "2.1", "Do you test restores?").row(null, "2.2", "Where are backups kept?"),
                        "questionnaire: 1 C2-4 D=VERDICT E=TEXT; 1 C5 D=TEXT E=TEXT"),
                new Example("compliant or not, against requirements", Form.sheet("Sheet1")
                        .header("ID", "Requirement", "Compliance", "Remarks")
                        .row("R1", "The supplier shall encrypt personal data in transit.")
                        .row("R2", "The supplier shall report incidents within 24 hours.")
                        .row("R3", "The supplier must separate customers' data.")
                        .list("C2:C4", "Compliant", "Not compliant", "Partially compliant"),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("tender: fully, partially, not supported", Form.sheet("RFP")
                        .band("Functional and security requirements", 5)
                        .header("Req #", "Category", "Requirement", "Supported", "Details", "Weight")
                        .row("1", "Login", "Single sign-on with SAML 2.0", null, null, "5")
                        .row("2", "Login", "Provisioning with SCIM", null, null, "3")
                        .row("3", "Data", "Export of all data in an open format", null, null, "4")
                        .row("4", "Data", "Hosting within the European Union", null, null, "5")
                        .list("D3:D6", "Fully supported", "Partially supported", "Not supported"),
                        "questionnaire: 1 C3-6 D=VERDICT E=TEXT"),
                new Example(
                        "ownership and responsibilities beside the answer", Form.sheet("S").band("Cloud controls", 6)
                                .header("Question ID", "Question", "Provider Answer", "Control Ownership",
                                        "Implementation Description", "Customer Responsibilities", "Specification")
                                .row("LOG-01.1", "Are logs kept for a year?", null, null, null, null,
                                        "Keep logs for a year.")
                                .row("LOG-01.2", "Are logs protected?", null, null, null, null, "Protect the logs.")
                                .row("LOG-02.1", "Are alerts reviewed daily?", null, null, null, null, "Review alerts.")
                                .list("C3:C5", "Yes", "No", "NA")
                                .list("D3:D5", "Provider-owned", "Customer-owned", "Shared"),
                        "questionnaire: 1 B3-5 C=VERDICT D=OTHER E=TEXT F=OTHER"),
                new Example("checklist with a status list", Form.sheet("Checklist")
                        .header("Area", "Checklist item", "Severity", "Status", "Comment", "More info")
                        .row("Network", "Restrict inbound traffic to known ports", "High", "Not verified", null,
                                "https://a.example")
                        .row("Network", "Use private endpoints for storage", "Medium", "Not verified", null,
                                "https://b.example")
                        .row("Identity", "Disable legacy authentication", "High", "Not verified", null,
                                "https://c.example")
                        .row("Identity", "Use groups rather than direct assignments", "Low", "Not verified")
                        .list("D2:D5", "Not verified", "Open", "Fulfilled", "N/A"),
                        "questionnaire: 1 B2-5 D=VERDICT E=TEXT"),
                new Example("evidence beside free text", Form.sheet("S")
                        .header("Q#", "Question", "Vendor Response", "Evidence / Attachment", "Risk rating")
                        .row("Q1", "Describe your patch process.", null, null, "High")
                        .row("Q2", "List your certifications.", null, null, "Low")
                        .row("Q3", "Do you train developers?", null, null, "High"),
                        "questionnaire: 1 B2-4 C=TEXT D=OTHER"),
                new Example("no numbers, sections as bands", Form.sheet("S").header("Question", "Answer", "Notes")
                        .band("Access control", 3).row("Do you enforce passwords of 12 characters?")
                        .row("Do you lock accounts after failed attempts?").band("Operations", 3)
                        .row("Do you scan for vulnerabilities monthly?").row("Do you patch within 30 days?"),
                        "questionnaire: 1 A3-4 B=VERDICT C=TEXT; 1 A6-7 B=VERDICT C=TEXT"),
                new Example("three sheets, numbers restart, sheet of instructions", Form.sheet("Read me")
                        .row("Please fill in every sheet of this workbook and send it back within two weeks.")
                        .row("Answers are treated as confidential and are kept for three years.")
                        .andSheet("Access").header("#", "Question", "Answer").row("1", "Do you enforce MFA?")
                        .row("2", "Do you review access?").row("3", "Are shared accounts forbidden?")
                        .andSheet("Network").header("#", "Question", "Answer").row("1", "Do you run a firewall?")
                        .row("2", "Do you segment networks?").row("3", "Is traffic encrypted?"),
                        "questionnaire: 2 B2-4 C=TEXT; 3 B2-4 C=TEXT"),
                new Example("answered, to be kept", Form.sheet("S").header("Question", "Response", "Comments")
                        .row("Do you encrypt backups?", "Yes", "AES-256")
                        .row("Do you review access?", "No", "From May on")
                        .row("Do you test restores?", "Yes", "Twice a year").row("Are laptops encrypted?", "Yes", null),
                        "questionnaire: 1 A2-5 B=VERDICT C=TEXT"));
    }
}
