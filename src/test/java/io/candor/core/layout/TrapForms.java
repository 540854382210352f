package io.candor.core.layout;

import java.util.List;

/** Forms with one trap each, most of them in two variants. */
final class TrapForms {

    private TrapForms() {
    }

    static List<Example> all() {
        return List.of(
                new Example("ticks below a wide heading", Form.sheet("S").band("Assessment", 6)
                        .header("ID", "Question", "Answers", null, null, "Notes").merge("C2:E2")
                        .header(null, null, "Yes", "No", "N/A", null)
                        .row("1.1", "Is data at rest encrypted?").row("1.2", "Are keys rotated every year?")
                        .row("1.3", "Are keys kept in hardware?"),
                        "questionnaire: 1 B4-6 C=TICK D=TICK E=TICK F=TEXT"),
                new Example("ticks in one header row, other order", Form.sheet("S")
                        .header("Comments", "No", "Yes", "Not applicable", "Control", "Nr")
                        .row(null, null, null, null, "Visitors are registered and accompanied.", "1")
                        .row(null, null, null, null, "Server rooms must be locked at all times.", "2")
                        .row(null, null, null, null, "Media are wiped before disposal.", "3"),
                        "questionnaire: 1 E2-4 A=TEXT B=TICK C=TICK D=TICK"),
                new Example("ticks for degrees of support", Form.sheet("S")
                        .header("Req", "Requirement", "Fully supported", "Partially supported", "Not supported",
                                "Explanation")
                        .row("A1", "Audit log of administrators' actions").row("A2", "Role based access")
                        .row("A3", "Encryption with own keys"),
                        "questionnaire: 1 B2-4 C=TICK D=TICK E=TICK F=TEXT"),
                new Example("three header rows", Form.sheet("S").band("Supplier review 2031", 6)
                        .header("Domain", "No.", "Question", "To be completed by supplier", null, "For internal use")
                        .merge("D2:E2").merge("A2:A3").merge("B2:B3").merge("C2:C3")
                        .header(null, null, null, "Answer", "Comment", "Score")
                        .row("HR", "1", "Are staff screened before hiring?").row("HR", "2", "Do staff sign an NDA?")
                        .row("IT", "3", "Is malware protection active everywhere?").list("D4:D6", "Yes", "No"),
                        "questionnaire: 1 C4-6 D=VERDICT E=TEXT"),
                new Example("header repeated per section",
                        Form.sheet("S").header("1 Access", "Answer", "Additional information")
                                .row("Do you enforce MFA for everyone?").row("Do you review rights quarterly?")
                                .header("2 Operations", "Answer", "Additional information").row("Do you scan weekly?")
                                .row("Do you patch within a month?").list("B2:B3", "Yes", "No")
                                .list("B5:B6", "Yes", "No"),
                        "questionnaire: 1 A2-3 B=VERDICT C=TEXT; 1 A5-6 B=VERDICT C=TEXT"),
                new Example("stacked tables with titles as headings", Form.sheet("S").band("Test plan", 4).blank()
                        .header("Login", "Test name", "Result", "Remark")
                        .row("L-1", "Brute force protection", "Not started")
                        .row("L-2", "Session timeout", "Not started").blank()
                        .header("Upload", "Test name", "Result", "Remark").row("U-1", "Oversized files", "Not started")
                        .row("U-2", "Executable files", "Not started")
                        .row(null, "Archives within archives", "Not started")
                        .list("C4:C5", "Not started", "Pass", "Fail", "N/A")
                        .list("C8:C10", "Not started", "Pass", "Fail", "N/A"),
                        "questionnaire: 1 B4-5 C=VERDICT D=TEXT; 1 B8-10 C=VERDICT D=TEXT"),
                new Example("hints below the questions", Form.sheet("S").header("ID", "Question", "Answer", "Remarks")
                        .row("1", "Is there a security policy?").hint(null, "Name the owner and the last review.")
                        .row("2", "Is there a risk process?").hint(null, "For example according to ISO 27005.")
                        .row("3", "Is there an asset inventory?").hint(null, "Hardware, software and data.")
                        .list("C2:C2", "Yes", "No").list("C4:C4", "Yes", "No").list("C6:C6", "Yes", "No"),
                        "questionnaire: 1 B2 C=VERDICT D=TEXT; 1 B4 C=VERDICT D=TEXT; 1 B6 C=VERDICT D=TEXT"),
                new Example("hints below, without drop-downs", Form.sheet("S").header("ID", "Question", "Answer")
                        .row("1.1", "Is there a security policy?")
                        .hint(null, "Hint: name the owner and the last review.")
                        .row("1.2", "Is there a risk process?").hint(null, "Note: according to ISO 27005.")
                        .row("1.3", "Is there an asset inventory?"),
                        "questionnaire: 1 B2 C=TEXT; 1 B4 C=TEXT; 1 B6 C=TEXT"),
                new Example("no header, numbered noun phrases in boxes", Form.sheet("S").band("SECTION 1: COMPANY", 3)
                        .boxed("1.1", "Legal name of the company", "").boxed("1.2", "Number of employees", "")
                        .boxed("1.3", "Certificates held", "").band("SECTION 2: SECURITY", 3)
                        .boxed("2.1", "Person responsible for security", "").boxed("2.2", "Date of the last audit", ""),
                        "questionnaire: 1 B2-4 C=TEXT; 1 B6-7 C=TEXT"),
                new Example("no header, questions with drop-downs", Form.sheet("S")
                        .row("Do you encrypt backups?").row("Is access reviewed every quarter?")
                        .row("Do you test restores?")
                        .list("B1:B3", "Yes", "No"), "questionnaire: 1 A1-3 B=VERDICT"),
                new Example("number inside the text", Form.sheet("S").header("Question", "Response")
                        .row("A.1 - Do you have a policy?").row("A.1.1 - Is it reviewed yearly?")
                        .row("A.2 - Is it published?"),
                        "questionnaire: 1 A2-4 B=TEXT"),
                new Example("answer type, options and expected answer are not answers", Form.sheet("S")
                        .header("ID", "Question", "Answer Type", "Answer Options", "Expected answer", "Answer",
                                "Comments")
                        .row("1", "Do you encrypt backups?", "Choice", "Yes,No", "Yes")
                        .row("2", "Do you review access?", "Choice", "Yes,No", "Yes")
                        .row("3", "Who leads security?", "Text", null, "Name"),
                        "questionnaire: 1 B2-3 F=VERDICT G=TEXT; 1 B4 F=TEXT G=TEXT"),
                new Example("placeholders in the answer cells",
                        Form.sheet("S").header("ID", "Question", "Answer", "Comments")
                                .row("1", "Do you encrypt backups?", "Select from drop-down", "Please specify")
                                .row("2", "Do you review access?", "Select from drop-down", "Please specify")
                                .row("3", "Are laptops encrypted?", "Select from drop-down", "Please specify")
                                .list("C2:C4", "Select from drop-down", "Yes", "No"),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("mirrored rows and computed answers",
                        Form.sheet("S").header("ID", "Question", "Answer", "Comment")
                                .row("1", "Name of the product", "=\"x\"|Falcon")
                                .row("2", "Is it hosted by you?", "=\"y\"|Yes")
                                .row("3", "Is data encrypted at rest?").row("4", "Is data encrypted in transit?")
                                .row("5", "Are keys rotated?"),
                        "questionnaire: 1 B4-6 C=VERDICT D=TEXT"),
                new Example("a report that repeats the questions by formula", Form.sheet("Questions")
                        .header("ID", "Question", "Answer").row("1", "Is data encrypted?").row("2", "Are keys rotated?")
                        .row("3", "Are logs kept?").list("C2:C4", "Yes", "No")
                        .andSheet("Scores").header("ID", "Question", "Answer", "Score")
                        .row("1", "Is data encrypted?", "=Questions!C2|", "=1|0")
                        .row("2", "Are keys rotated?", "=Questions!C3|", "=1|0")
                        .row("3", "Are logs kept?", "=Questions!C4|", "=1|0"), "questionnaire: 1 B2-4 C=VERDICT"),
                new Example("questions by formula", Form.sheet("Form").header("ID", "Question", "Answer")
                        .row("1", "=Texts!A1|Is data encrypted?").row("2", "=Texts!A2|Are keys rotated?")
                        .row("3", "=Texts!A3|Are logs kept?").andSheet("Texts").row("Is data encrypted?")
                        .row("Are keys rotated?").row("Are logs kept?").hideSheet(), "questionnaire: 1 B2-4 C=TEXT"),
                new Example("questions in merged blocks with two answer rows", Form.sheet("S")
                        .header("ID", "Question", "Answer", "Comment").row("1", "Is data encrypted at rest?").blank()
                        .row("2", "Is data encrypted in transit?").blank().row("3", "Are keys rotated?").blank()
                        .merge("A2:A3").merge("B2:B3").merge("C2:C3").merge("D2:D3").merge("A4:A5").merge("B4:B5")
                        .merge("C4:C5").merge("D4:D5").merge("A6:A7").merge("B6:B7").merge("C6:C7").merge("D6:D7"),
                        "questionnaire: 1 B2 C=VERDICT D=TEXT; 1 B4 C=VERDICT D=TEXT; 1 B6 C=VERDICT D=TEXT"),
                new Example("question merged over three columns",
                        Form.sheet("S").header("ID", "Question", null, null, "Answer")
                                .row("1", "Is data encrypted at rest?").row("2", "Are keys rotated?")
                                .row("3", "Are logs kept for a year?")
                                .merge("B1:D1").merge("B2:D2").merge("B3:D3").merge("B4:D4"),
                        "questionnaire: 1 B2-4 E=TEXT"),
                new Example("protected form, scores to be given by the vendor", Form.sheet("S")
                        .header("Requirement", "Documentation score", "Implementation score", "Category score",
                                "Comments",
                                "Assessor comments")
                        .row("A-1: Assets shall be listed.", null, null, "=1|1")
                        .row("A-2: Owners shall be named.", null, null, "=1|1")
                        .row("A-3: Lists shall be reviewed.", null, null, "=1|1")
                        .row("A-4: Changes shall be logged.", null, null, "=1|1")
                        .list("B2:C5", "1", "2", "3", "4", "5").protect("B2:C5").protect("E2:F5"),
                        "questionnaire: 1 A2-5 B=VERDICT C=OTHER E=TEXT"),
                new Example("assessor columns between the answers", Form.sheet("S")
                        .header("Control", "Question", "Vendor answer", "Analyst notes", "Gap", "Vendor comments",
                                "Reviewed by")
                        .row("Access", "Is access reviewed?").row("Backup", "Are backups tested?")
                        .row("Logs", "Are logs kept?"),
                        "questionnaire: 1 B2-4 C=VERDICT F=TEXT"),
                new Example("lists from another sheet, reaching over the header", Form.sheet("S")
                        .header("#", "Question", "Answer", "Remarks").row("1", "Is data encrypted?")
                        .row("2", "Are keys rotated?")
                        .row("3", "Are logs kept?").listOf("C1:C4", "Lists!$A$1:$A$3").andSheet("Lists").row("Yes")
                        .row("No").row("N/A"),
                        "questionnaire: 1 B2-4 C=VERDICT D=TEXT"),
                new Example("hidden columns and rows", Form.sheet("S").header("Key", "Question", "Old answer", "Answer")
                        .row("k1", "Is data encrypted?").row("k2", "Are keys rotated?").row("k3", "Are logs kept?")
                        .hideColumn(0).hideColumn(2).hideRow(2), "questionnaire: 1 B2-4 D=TEXT"),
                new Example("copyright and notes below", Form.sheet("S").header("ID", "Question", "Answer")
                        .row("1", "Is data encrypted?").row("2", "Are keys rotated?").row("3", "Are logs kept?").blank()
                        .blank()
                        .row("(c) 2031 Somebody. All rights reserved."), "questionnaire: 1 B2-4 C=TEXT"));
    }
}
