package io.candor.core.layout;

import java.util.List;

/** Forms drawn up like those that circulate in public, in words of our own. */
final class RealisticForms {

    private RealisticForms() {
    }

    static List<Example> all() {
        return List.of(
                new Example("card industry: ticks with one of two words", Form.sheet("SAQ")
                        .header("Question", "Expected testing", "Response", null, null, null, null).merge("C1:G1")
                        .header(null, null, "Yes", "Yes with worksheet", "No", "N/A", "Not tested")
                        .row("1.1 Are firewall rules reviewed every six months?", "Examine records")
                        .row("1.2 Are default passwords changed?", "Interview staff")
                        .row("2.1 Are logs kept for a year?", "Observe"),
                        "questionnaire: 1 A3-5 C=TICK D=TICK E=TICK F=TICK G=TICK"),
                new Example("verification standard", Form.sheet("V1")
                        .header("Area", "#", "Level", "CWE", "Verification Requirement", "Valid",
                                "Source Code Reference", "Comment", "Tool Used")
                        .row("Passwords", "1.1", "1", "521", "Verify that passwords have at least 12 characters.")
                        .row("Passwords", "1.2", "1", "521", "Verify that passwords of 64 characters are permitted.")
                        .row("Sessions", "2.1", "2", "613", "Verify that sessions end after 12 hours.")
                        .list("F2:F4", "Valid", "Non-valid", "Not Applicable"),
                        "questionnaire: 1 E2-4 F=VERDICT H=TEXT"),
                new Example("maturity with a description", Form.sheet("Security").band("Self assessment", 7).blank()
                        .header("No.", "Maturity level", "Control question", "Objective", "Requirements (must)",
                                "Description of implementation", "Reference documentation", "Result")
                        .row("1.1", null, "To what extent are policies available?", "Policies are the base.",
                                "+ A policy is released")
                        .row("1.2", null, "To what extent is security organised?", "Roles are known.",
                                "+ Roles are defined")
                        .row("1.3", null, "To what extent are assets identified?", "Assets are known.",
                                "+ Assets are listed")
                        .list("B4:B6", "0", "1", "2", "3", "4", "5", "na"),
                        "questionnaire: 1 C4-6 B=VERDICT F=TEXT G=OTHER"),
                new Example("framework with tiers",
                        Form.sheet("CSF")
                                .header("Function", "Category", "Subcategory", "Current Tier", "Target Tier", "Notes")
                                .row("Identify", "Assets", "Physical devices within the organisation are inventoried")
                                .row(null, null, "Software platforms are inventoried")
                                .row("Protect", "Access", "Identities and credentials are issued and managed")
                                .list("D2:E4", "1", "2", "3", "4"),
                        "questionnaire: 1 C2-4 D=VERDICT E=OTHER F=TEXT"),
                new Example("gap analysis with owner and date", Form.sheet("Gap")
                        .header("Clause", "Requirement", "Status", "Notes", "Owner", "Target date")
                        .row("4.1", "The organisation shall determine external and internal issues.")
                        .row("4.2", "Needs of interested parties shall be known.")
                        .row("4.3", "The scope shall be documented.")
                        .list("C2:C4", "Implemented", "Partially implemented", "Not implemented"),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("two tables side by side",
                        Form.sheet("S").header("#", "Question", "Answer", null, "#", "Question", "Answer")
                                .row("1", "Is data encrypted?", null, null, "4", "Are backups tested?")
                                .row("2", "Are keys rotated?", null, null, "5", "Are sites apart?")
                                .row("3", "Are logs kept?", null, null, "6", "Is power backed up?"),
                        "questionnaire: 1 B2-4 C=TEXT; 1 F2-4 G=TEXT"),
                new Example("company box above the table",
                        Form.sheet("S").band("Supplier check", 4).bold("Supplier name", "").bold("Contact", "")
                                .bold("Document", "Version", "Date").row("SC", "1.0", "2031")
                                .header("ID", "Question", "Response", "Comment")
                                .row("1", "Is data encrypted?").row("2", "Are keys rotated?")
                                .row("3", "Are logs kept?"),
                        "questionnaire: 1 B7-9 C=VERDICT D=TEXT"),
                new Example("last year's answers beside",
                        Form.sheet("S").header("ID", "Question", "2030 Response", "2031 Response")
                                .row("1", "Is data encrypted?", "Yes, with AES")
                                .row("2", "Are keys rotated?", "Every year").row("3", "Are logs kept?", "For 90 days"),
                        "questionnaire: 1 B2-4 D=TEXT"),
                new Example("sign-off below",
                        Form.sheet("S").header("Question", "Answer").row("Is data encrypted?").row("Are keys rotated?")
                                .row("Are logs kept?").blank().row("Name:").row("Date:").row("Signature:"),
                        "questionnaire: 1 A2-4 B=TEXT"),
                new Example("choices printed in the answer cells",
                        Form.sheet("S").header("No", "Question", "Answer", "Details")
                                .row("1", "Is data encrypted?", "Yes / No").row("2", "Are keys rotated?", "Yes / No")
                                .row("3", "Are logs kept?", "Yes / No"),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("headings that are questions", Form.sheet("S")
                        .header("ID", "Requirement", "Can you meet this requirement with your product today?",
                                "If no, please explain")
                        .row("1", "Export of audit logs").row("2", "Login with SAML").row("3", "Deletion on request"),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("one copy a site",
                        Form.sheet("Berlin").header("Question", "Answer").row("Is data encrypted?")
                                .row("Are keys rotated?").row("Are logs kept?")
                                .andSheet("Prague").header("Question", "Answer").row("Is data encrypted?")
                                .row("Are keys rotated?").row("Are logs kept?"),
                        "questionnaire: 1 A2-4 B=TEXT; 2 A2-4 B=TEXT"),
                new Example("answers below the questions",
                        Form.sheet("S").bold("1. Is data encrypted at rest?").boxed("")
                                .bold("2. Are keys rotated every year?").boxed("")
                                .bold("3. Are logs kept for a year?").boxed(""),
                        "needs-mapping: 1 A1; 1 A3; 1 A5"),
                new Example("levels as columns and a column for the level", Form.sheet("S")
                        .header("Practice", "Level 1", "Level 2", "Level 3", "Your level", "Comments")
                        .row("Patching", "Applied when somebody asks", "Applied monthly by plan",
                                "Applied within days always")
                        .row("Logging", "Kept on each single server", "Kept centrally for weeks",
                                "Analysed at once by tools")
                        .row("Backup", "Made by hand at times", "Made daily by a job", "Restored as a test monthly")
                        .list("E2:E4", "1", "2", "3"),
                        "questionnaire: 1 A2-4 E=VERDICT F=TEXT"),
                new Example("header repeated at each page, unstyled",
                        Form.sheet("S").row("No", "Question", "Answer", "Comment").row("1", "Is data encrypted?")
                                .row("2", "Are keys rotated?")
                                .row("No", "Question", "Answer", "Comment").row("3", "Are logs kept?")
                                .row("4", "Are backups tested?"),
                        "questionnaire: 1 B2-3 C=VERDICT D=TEXT; 1 B5-6 C=VERDICT D=TEXT"),
                new Example("codes in the drop-down",
                        Form.sheet("S").header("Ref", "Requirement", "Vendor response code", "Vendor comments")
                                .row("A1", "Users log in with the company's accounts")
                                .row("A2", "Data is exported every night").row("A3", "Screens work on phones")
                                .list("C2:C4", "F", "P", "C", "N"),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("answered body that reads like headings",
                        Form.sheet("S").header("Domain", "Control", "Compliant", "Remarks")
                                .row("Access control", "Access policy", "Compliant", "Comment of ours")
                                .row("Access control", "Access review", "Compliant", "Details on request")
                                .row("Operations", "Backup control", "Not compliant", "Planned")
                                .row("Operations", "Log review", "Compliant", "Status monthly"),
                        "questionnaire: 1 B2-5 C=VERDICT D=TEXT"),
                new Example("sub-questions with letters", Form.sheet("S").header("Q", "Question", "Answer", "Comments")
                        .row("1", "Do you have a security policy?").row("a", "If yes, how often is it reviewed?")
                        .row("b", "If yes, who approves it?")
                        .row("2", "Do you have a risk register?").row("a", "If yes, who keeps it?"),
                        "questionnaire: 1 B2 C=VERDICT D=TEXT; 1 B3-4 C=TEXT D=TEXT; 1 B5 C=VERDICT D=TEXT; 1 B6 C=TEXT D=TEXT"),
                new Example("section rows with a number",
                        Form.sheet("S").header("Ref", "Question", "Answer", "Comments")
                                .bold("A", "Risk management").row("A.1", "Is there a risk process?")
                                .row("A.2", "Is it reviewed?")
                                .bold("B", "Security policy").row("B.1", "Is there a policy?")
                                .row("B.2", "Is it published?"),
                        "questionnaire: 1 B3-4 C=VERDICT D=TEXT; 1 B6-7 C=VERDICT D=TEXT"),
                new Example("plain section rows in the question column",
                        Form.sheet("S").header("Question", "Response", "Comments")
                                .bold("Data protection").row("Is data encrypted?").row("Are keys rotated?")
                                .bold("Operations").row("Are logs kept?")
                                .row("Are backups tested?"),
                        "questionnaire: 1 A3-4 B=VERDICT C=TEXT; 1 A6-7 B=VERDICT C=TEXT"),
                new Example("instructions and lists beside the form",
                        Form.sheet("Instructions").band("How to fill in this form", 2)
                                .row("1", "Read every question of the second sheet with care.")
                                .row("2", "Choose an answer from the list in column C.")
                                .row("3", "Send the file back by the end of the month.").andSheet("Form")
                                .header("ID", "Question", "Answer").row("1", "Is data encrypted?")
                                .row("2", "Are keys rotated?").row("3", "Are logs kept?").list("C2:C4", "Yes", "No")
                                .andSheet("Lists").row("Yes").row("No"),
                        "questionnaire: 2 B2-4 C=VERDICT"));
    }
}
