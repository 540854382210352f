package io.candor.core.layout;

import java.util.List;

/** What is no questionnaire, and what only a person can tell. */
final class OtherForms {

    private OtherForms() {
    }

    static List<Example> records() {
        return List.of(
                new Example("asset list",
                        Form.sheet("Assets").header("Asset ID", "Asset name", "Type", "Owner", "Location", "Status")
                                .row("A1", "Mail server", "Server", "IT", "Berlin", "Active")
                                .row("A2", "File server", "Server", "IT", "Berlin", "Active")
                                .row("A3", "Laptop pool", "Client", "IT", "Prague", "Retired"),
                        "not-a-questionnaire"),
                new Example("risk register", Form.sheet("Risks")
                        .header("Risk ID", "Risk description", "Likelihood", "Impact", "Risk owner", "Mitigation",
                                "Status", "Comments")
                        .row("R1", "Loss of a data centre after a fire", "Low", "High", "COO", "Second site", "Open")
                        .row("R2", "Phishing of administrators", "High", "High", "CISO", "Hardware keys", "Open")
                        .row("R3", "Failure of a supplier", "Medium", "Low", "CFO", "Exit plan", "Closed")
                        .list("G2:G9", "Open", "Closed", "Accepted"), "not-a-questionnaire"),
                new Example("empty risk register",
                        Form.sheet("Risks")
                                .header("Risk ID", "Risk", "Likelihood", "Impact", "Owner", "Treatment", "Status")
                                .list("G2:G9", "Open", "Closed"),
                        "not-a-questionnaire"),
                new Example("policy text", Form.sheet("Policy").band("Access policy", 1).row("1. Purpose")
                        .row("This policy states how access to systems must be granted and removed.").row("2. Scope")
                        .row("All employees must follow this policy. Contractors shall be bound by contract.")
                        .row("3. Rules")
                        .row("Passwords must have at least twelve characters and must not be shared."),
                        "not-a-questionnaire"),
                new Example("price list",
                        Form.sheet("Prices").header("Item", "Description", "Unit price", "Quantity", "Total")
                                .row("1", "Licence per user and year", "12", "100", "=C2*D2|1200")
                                .row("2", "Support, standard hours", "500", "1", "=C3*D3|500"),
                        "not-a-questionnaire"),
                new Example("employees",
                        Form.sheet("Staff").header("Employee", "Department", "Email", "Phone", "Start date")
                                .row("Anna", "Sales", "a@example.com", "1", "2020-01-01")
                                .row("Bert", "IT", "b@example.com", "2", "2021-01-01"),
                        "not-a-questionnaire"),
                new Example("action items",
                        Form.sheet("Actions").header("#", "Action", "Owner", "Due date", "Status", "Comments")
                                .row("1", "Renew the certificate of the proxy", "Ops", "2031-02-01", "Done")
                                .row("2", "Order new tokens", "IT", "2031-03-01", "Open")
                                .row("3", "Write the report for the board", "CISO", "2031-04-01", "Open"),
                        "not-a-questionnaire"),
                new Example("change log",
                        Form.sheet("Log").header("Version", "Date", "Author", "Description of changes")
                                .row("1.0", "2030-01-01", "A", "First edition of the document")
                                .row("1.1", "2030-05-01", "B", "Spelling of several words corrected"),
                        "not-a-questionnaire"),
                new Example("figures",
                        Form.sheet("F").header("Month", "Revenue", "Cost").row("January", "10", "8").row("February",
                                "12", "9"),
                        "not-a-questionnaire"),
                new Example("responses to a survey", Form.sheet("Form responses")
                        .header("Timestamp", "How satisfied are you with us?", "Would you recommend us to others?",
                                "What should we improve?")
                        .row("2031-01-01", "Very", "Yes", "Prices").row("2031-01-02", "Not", "No", "Support")
                        .row("2031-01-02", "Very", "Yes", "Nothing")
                        .row("2031-01-03", "Quite", "Yes", "Docs").row("2031-01-04", "Very", "Yes", "Speed"),
                        "not-a-questionnaire"),
                new Example("a perfect header and nothing below",
                        Form.sheet("S").band("Statement", 4).header("Control", "Is the control implemented?", "Answer",
                                "Comment"),
                        "not-a-questionnaire"),
                new Example("numbered names beside filled boxes, no header",
                        Form.sheet("S").boxed("1", "Henry", "Farmer")
                                .boxed("2", "Jacob Peter", "Clerk").boxed("3", "Louis John", "Miner")
                                .boxed("4", "Ernest", "Smith"),
                        "not-a-questionnaire"),
                new Example("cover sheet alone",
                        Form.sheet("Cover").bold("Supplier", "").bold("Date", "").bold("Contact", "").bold("Version",
                                "1.0"),
                        "not-a-questionnaire"),
                new Example("empty workbook", Form.sheet("S"), "not-a-questionnaire"));
    }

    static List<Example> unclear() {
        return List.of(
                new Example("questions without a place for answers",
                        Form.sheet("S").header("ID", "Question", "Impact", "Likelihood", "Recommendation")
                                .row("1", "Is data encrypted?").row("2", "Are keys rotated?")
                                .row("3", "Are logs kept?"),
                        "needs-mapping: 1 B2-4"),
                new Example("a plain list of questions",
                        Form.sheet("S").row("Is data encrypted at rest?").row("Are keys rotated every year?")
                                .row("Are logs kept for a year?").row("Do you test restores?"),
                        "needs-mapping: 1 A1-4"),
                new Example("sideways, empty row below",
                        Form.sheet("S").header("Do you encrypt data?", "Do you rotate keys?", "Do you keep logs?")
                                .blank(),
                        "needs-mapping: 1 A1 A2=TEXT; 1 B1 B2=TEXT; 1 C1 C2=TEXT"),
                new Example("a block a vendor",
                        Form.sheet("S").header(null, null, "Vendor A", null, "Vendor B", null).merge("C1:D1")
                                .merge("E1:F1")
                                .header("ID", "Question", "Response", "Comment", "Response", "Comment")
                                .row("1", "Is data encrypted?").row("2", "Are keys rotated?")
                                .row("3", "Are logs kept?"),
                        "needs-mapping: 1 B3-5 C=VERDICT D=TEXT E=OTHER F=OTHER"),
                new Example("levels as columns", Form.sheet("S").header("Practice", "Level 1", "Level 2", "Level 3")
                        .row("Patching", "Patches are applied when somebody asks", "Patches are applied monthly",
                                "Patches are applied within days")
                        .row("Logging", "Logs are kept on each server", "Logs are kept centrally",
                                "Logs are analysed at once")
                        .row("Backup", "Backups are made by hand", "Backups are made daily",
                                "Backups are restored as a test"),
                        "needs-mapping: 1 A2-4"),
                new Example("nothing but notes",
                        Form.sheet("S").header("Section", "Question_Text", "Answer_Type", "Answer_Options", "Notes")
                                .row("A", "Describe your backup process.", "Free Text")
                                .row("A", "How often do you test it?", "Single Choice", "Monthly,Yearly")
                                .row("B", "Describe your patch process.", "Free Text"),
                        "needs-mapping: 1 B2-4 E=TEXT"));
    }
}
