package io.candor.core.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.WorkbookView;

/** What comes along with a question: number, section, choices, what is answered, what it hangs on. */
class QuestionExtractorTest {

    private static List<AskedQuestion> ask(Form form) {
        WorkbookView view = form.view();
        return new QuestionExtractor().extract(view, new LayoutDetector().detect(view));
    }

    @Test
    void number_and_text_are_taken_apart() {
        List<AskedQuestion> found = ask(Form.sheet("S").header("Question", "Answer")
                .row("IAM-02.1 - Do you\nenforce MFA?")
                .row("3.4  Are 24 hours enough?").row("b) Is it tested?").row("24 hours a day: is somebody on call?"));
        assertEquals(List.of("IAM-02.1", "3.4", "b", ""), found.stream().map(AskedQuestion::id).toList());
        assertEquals(List.of("Do you enforce MFA?", "Are 24 hours enough?", "Is it tested?",
                "24 hours a day: is somebody on call?"), found.stream().map(AskedQuestion::text).toList());
    }

    @Test
    void a_code_that_no_other_question_continues_is_a_word_of_the_question() {
        List<AskedQuestion> found = ask(Form.sheet("S").header("Question", "Answer")
                .row("EC2 instances: are they hardened?").row("ISO 27001 certification held?")
                .row("Q1 Is MFA enforced?").row("Q2 Are restores tested?"));
        assertEquals(List.of("", "", "Q1", "Q2"), found.stream().map(AskedQuestion::id).toList());
        assertEquals(List.of("EC2 instances: are they hardened?", "ISO 27001 certification held?",
                "Is MFA enforced?", "Are restores tested?"), found.stream().map(AskedQuestion::text).toList());
    }

    @Test
    void a_condition_that_names_its_question_hangs_on_that_one() {
        List<AskedQuestion> found = ask(Form.sheet("S").header("No.", "Question", "Answer")
                .row("1", "Is data encrypted at rest?").row("2", "Are restores tested?")
                .row("3", "If yes to 1, which algorithm is used?").row("4", "If no, when will they be tested?"));
        assertEquals(List.of("", "", "B2", "B3"), found.stream()
                .map(q -> q.parent().map(CellRef::toString).orElse("")).toList());
    }

    @Test
    void section_is_the_band_above_or_the_own_column() {
        List<AskedQuestion> bands = ask(
                Form.sheet("S").header("Question", "Answer").band("Access", 2).row("Is MFA enforced?")
                        .row("Are rights reviewed?").band("Backup", 2).row("Are restores tested?"));
        assertEquals(List.of("Access", "Access", "Backup"), bands.stream().map(AskedQuestion::section).toList());
        List<AskedQuestion> column = ask(
                Form.sheet("S").header("Domain", "Question", "Answer").row("Access", "Is MFA enforced?")
                        .row(null, "Are rights reviewed?").row("Backup", "Are restores tested?"));
        assertEquals(List.of("Access", "Access", "Backup"), column.stream().map(AskedQuestion::section).toList());
    }

    @Test
    void choices_are_those_of_the_cell_in_its_own_spelling() {
        List<AskedQuestion> found = ask(Form.sheet("S").header("Question", "Answer", "Comment").row("Is MFA enforced?")
                .row("Where is data hosted?").row("Are restores tested?").list("B2:B2", "Y", "N")
                .list("B3:B3", "EU", "US", "Other")
                .list("B4:B4", "Yes", "No", "N/A"));
        assertEquals(List.of(List.of("Y", "N"), List.of("EU", "US", "Other"), List.of("Yes", "No", "N/A")),
                found.stream().map(q -> q.slot().verdict().orElseThrow().choices()).toList());
    }

    @Test
    void placeholders_are_not_answers_and_answers_are_kept() {
        List<AskedQuestion> found = ask(Form.sheet("S").header("Question", "Answer", "Comment")
                .row("Is MFA enforced?", "Select from drop-down", "<please specify>")
                .row("Are rights reviewed?", "Yes", "Quarterly")
                .row("Are restores tested?", "-", "Bitte auswählen").row("Are logs kept?", "選択してください", "tbd")
                .row("Is there a SOC?", "No"));
        assertEquals(List.of(false, true, false, false, true), found.stream().map(q -> q.slot().answered()).toList());
    }

    @Test
    void the_first_choice_all_the_way_down_is_how_the_form_came() {
        Form form = Form.sheet("S").header("Requirement", "Status", "Comment").row("Assets shall be listed.", "1")
                .row("Owners shall be named.", "1")
                .row("Lists shall be reviewed.", "1").row("Changes shall be logged.", "1")
                .list("B2:B5", "1", "2", "3", "N/A");
        assertTrue(ask(form).stream().noneMatch(q -> q.slot().answered()));
    }

    @Test
    void yes_all_the_way_down_is_an_answer() {
        Form form = Form.sheet("S").header("Question", "Answer", "Comment").row("Is MFA enforced?", "Yes")
                .row("Are rights reviewed?", "Yes")
                .row("Are restores tested?", "Yes").row("Are logs kept?", "Yes").list("B2:B5", "Yes", "No");
        assertTrue(ask(form).stream().allMatch(q -> q.slot().answered()));
    }

    @Test
    void if_yes_hangs_on_the_question_before() {
        List<AskedQuestion> found = ask(
                Form.sheet("S").header("ID", "Question", "Answer").row("1", "Do you have a SOC?")
                        .row("2", "If yes, who runs it?").row("3", "If so, in which hours?").row("4", "Are logs kept?")
                        .row("4.1", "For how long?"));
        Optional<CellRef> first = Optional.of(CellRef.parse("B2"));
        assertEquals(List.of(Optional.empty(), first, first, Optional.empty(), Optional.of(CellRef.parse("B5"))),
                found.stream().map(AskedQuestion::parent).toList());
    }

    @Test
    void hidden_rows_are_told() {
        List<AskedQuestion> found = ask(
                Form.sheet("S").header("Question", "Answer").row("Is MFA enforced?").row("Are rights reviewed?")
                        .row("Are logs kept?").hideRow(2));
        assertEquals(List.of(false, true, false), found.stream().map(AskedQuestion::hidden).toList());
    }

    @Test
    void a_cell_merged_over_two_questions_takes_the_verdict_of_both_but_the_comment_of_the_first() {
        List<AskedQuestion> found = ask(Form.sheet("S").header("ID", "Question", "Answer", "Comments")
                .row("1", "Is MFA enforced?")
                .row("2", "For administrators as well?").row("3", "Are logs kept?").row("4", "Are they reviewed?")
                .merge("C2:C3").merge("D2:D3"));
        assertEquals(List.of("C2", "D2"), found.get(0).slot().cells().stream().map(c -> c.ref().toString()).toList());
        assertEquals(List.of("C2"), found.get(1).slot().cells().stream().map(c -> c.ref().toString()).toList());
    }

    @Test
    void a_tick_says_what_it_means() {
        List<AskedQuestion> found = ask(
                Form.sheet("S").header("Question", "Yes", "No", "N/A", "Notes").row("Is MFA enforced?", "x")
                        .row("Are rights reviewed?").row("Are logs kept?"));
        assertEquals(List.of("Yes", "No", "N/A"), found.get(0).slot().ticks().stream().map(SlotCell::heading).toList());
        assertTrue(found.get(0).slot().answered());
        assertFalse(found.get(1).slot().answered());
    }

    @Test
    void options_in_a_column_of_their_own_are_choices() {
        List<AskedQuestion> found = ask(Form.sheet("S").header("ID", "Question", "Answer options", "Answer", "Comments")
                .row("1", "Is MFA enforced?", "Yes, No, Partly").row("2", "Who leads security?")
                .row("3", "Are logs kept?", "Yes; No"));
        assertEquals(List.of("Yes", "No", "Partly"), found.get(0).slot().verdict().orElseThrow().choices());
        assertEquals(List.of(), found.get(1).slot().cells().get(0).choices());
    }
}
