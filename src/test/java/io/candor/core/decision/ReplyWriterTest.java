package io.candor.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.core.decision.Decision.Fill;
import io.candor.core.decision.Decision.Open;
import io.candor.core.decision.Decision.Suggest;
import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.SlotKind;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Verdict;
import io.candor.core.workbook.CellEdit;

class ReplyWriterTest {

    private static final String QUESTION = "Are backups encrypted?";
    private static final ApprovedAnswer BACKUPS = Given.answer("Backups").askedAs(QUESTION)
            .saying("All backups are encrypted with AES-256 before they leave the site.")
            .shortly("Backups are encrypted.").approved();

    private final ReplyWriter writer = new ReplyWriter();

    @Test
    void verdict_goes_into_the_drop_down_and_text_beside_it() {
        assertThat(written(Slots.dropDownAndComments(QUESTION, "Yes", "No", "N/A"), Verdict.YES))
                .containsExactly("C5=Yes", "D5=" + BACKUPS.text());
    }

    @Test
    void a_cell_is_written_over_the_text_that_it_showed() {
        AskedQuestion asked = Slots.asked(QUESTION,
                Slots.holding("C5", SlotKind.VERDICT, "Answer", List.of("Yes", "No"), "Select from drop-down"));
        Decision d = writer.write(asked, fill(Verdict.YES));
        assertThat(edits(d)).extracting(CellEdit::before, CellEdit::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Select from drop-down", "Yes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Y,N,N/A                                                     | YES            | Y
            Y,N,N/A                                                     | NOT_APPLICABLE | N/A
            YES,NO                                                      | NO             | NO
            Ja,Nein,Teilweise                                           | YES            | Ja
            Oui,Non,Sans objet                                          | NOT_APPLICABLE | Sans objet
            Sí,No,Parcial                                               | PARTIAL        | Parcial
            Tak,Nie,Nie dotyczy                                         | NO             | Nie
            Ano,Ne                                                      | YES            | Ano
            はい,いいえ                                                   | YES            | はい
            예,아니요                                                     | NO             | 아니요
            Yes,No,Partially                                            | PARTIAL        | Partially
            1. Yes,2. No,3. Partial                                     | YES            | 1. Yes
            Yes - please describe,No - please explain                   | YES            | Yes - please describe
            Yes,Yes with compensating controls,No                       | YES            | Yes
            Yes/Compliant,No/Non-compliant                              | YES            | Yes/Compliant
            Compliant,Partially compliant,Non-compliant,Not applicable  | YES            | Compliant
            Fully implemented,Partially implemented,Not implemented     | PARTIAL        | Partially implemented
            In place,Not in place                                       | YES            | In place
            Not verified,Open,Fulfilled,Not required,N/A                | YES            | Fulfilled
            Not Started,Pass,Issues,N/A                                 | YES            | Pass
            TRUE,FALSE                                                  | NO             | FALSE
            """)
    void finds_the_customers_own_spelling(String choices, Verdict verdict, String expected) {
        assertThat(written(Slots.dropDownOnly(QUESTION, choices.split(",")), verdict))
                .containsExactly("C5=" + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,1,2,3,4,5                                                 | YES
            Level 1,Level 2,Level 3                                     | YES
            No,Yes for some of them,Yes for all of them                 | YES
            Yes,No                                                      | PARTIAL
            Yes,No                                                      | NOT_APPLICABLE
            Yes,No                                                      | NONE
            Annually,Quarterly,Monthly                                  | YES
            Compliant,Non-compliant                                     | NO
            Yes,Y,No                                                    | YES
            High,Medium,Low                                             | NO
            Yes and reviewed every year,No                              | YES
            Not Started,Pass,Issues,N/A                                 | NO
            """)
    void leaves_the_choice_to_a_person_where_none_says_just_that(String choices, Verdict verdict) {
        Decision d = writer.write(Slots.dropDownAndComments(QUESTION, choices.split(",")), fill(verdict));
        assertThat(d).isInstanceOf(Suggest.class);
        assertThat(d.reason().code()).isEqualTo(ReasonCode.NO_CHOICE_FITS);
        assertThat(edits(d)).extracting(e -> e.cell().toString()).containsExactly("D5");
    }

    @Test
    void a_no_to_a_question_about_something_bad_is_not_non_compliance() {
        ApprovedAnswer clearText = Given.answer("Password storage").askedAs("Are passwords hashed?")
                .askedTheOtherWayAs("Are passwords stored in clear text?").saying("They are hashed.").approved();
        Reply turned = new Reply(Verdict.NO, clearText.text(), List.of(clearText), List.of());
        Decision d = writer.write(Slots.dropDownOnly("Passwords are stored in clear text", "Met", "Not met"),
                new Fill(turned, 0.97, Reason.of(ReasonCode.CONFIDENT)));
        assertThat(d.reason().code()).isEqualTo(ReasonCode.NO_CHOICE_FITS);
    }

    @Test
    void ticks_the_column_that_says_it() {
        assertThat(written(Slots.ticks(QUESTION, "Yes", "No", "Not Applicable"), Verdict.NO))
                .containsExactly("F5=X", "M5=" + BACKUPS.text());
    }

    @Test
    void ticks_with_the_mark_that_the_cell_allows() {
        AskedQuestion listed = Slots.asked(QUESTION, Slots.cell("E5", SlotKind.TICK, "Yes", List.of("", "✓")),
                Slots.cell("F5", SlotKind.TICK, "No", List.of("", "✓")));
        AskedQuestion box = Slots.asked(QUESTION, Slots.holding("E5", SlotKind.TICK, "Yes", List.of(), "☐"),
                Slots.holding("F5", SlotKind.TICK, "No", List.of(), "☐"));
        assertThat(written(listed, Verdict.YES)).containsExactly("E5=✓");
        assertThat(written(box, Verdict.NO)).containsExactly("F5=☒");
    }

    @Test
    void one_text_cell_takes_verdict_and_text_together() {
        assertThat(written(Slots.textOnly(QUESTION), Verdict.YES)).containsExactly("C5=Yes. " + BACKUPS.text());
        assertThat(written(Slots.textOnly("Describe how backups are encrypted."), Verdict.YES))
                .containsExactly("C5=" + BACKUPS.text());
        assertThat(written(Slots.textOnly(QUESTION), Verdict.NONE)).containsExactly("C5=" + BACKUPS.text());
    }

    @Test
    void a_free_verdict_cell_beside_comments_gets_one_word() {
        assertThat(written(Slots.freeVerdictAndComments(QUESTION, "Response"), Verdict.PARTIAL))
                .containsExactly("C5=Partial", "D5=" + BACKUPS.text());
        assertThat(written(Slots.freeVerdictAndComments(QUESTION, "Y/N"), Verdict.YES))
                .containsExactly("C5=Y", "D5=" + BACKUPS.text());
        assertThat(
                writer.write(Slots.freeVerdictAndComments(QUESTION, "Yes/No"), fill(Verdict.PARTIAL)).reason().code())
                .isEqualTo(ReasonCode.NO_CHOICE_FITS);
    }

    @Test
    void a_description_fills_the_comments_and_no_verdict() {
        assertThat(written(Slots.freeVerdictAndComments("How are backups encrypted?", "Response"), Verdict.NONE))
                .containsExactly("D5=" + BACKUPS.text());
    }

    @Test
    void a_description_is_no_reply_to_a_yes_or_no_question_with_a_cell_for_it() {
        assertThat(writer.write(Slots.freeVerdictAndComments(QUESTION, "Response"), fill(Verdict.NONE)).reason().code())
                .isEqualTo(ReasonCode.NO_CHOICE_FITS);
    }

    @Test
    void says_yes_once() {
        ApprovedAnswer a = Given.answer("Backups").askedAs(QUESTION).saying("Yes, all of them.").approved();
        Fill f = new Fill(new Reply(Verdict.YES, a.text(), List.of(a), List.of()), 0.97,
                Reason.of(ReasonCode.CONFIDENT));
        assertThat(edits(writer.write(Slots.textOnly(QUESTION), f))).extracting(CellEdit::after)
                .containsExactly("Yes, all of them.");
    }

    @Test
    void a_text_cell_that_takes_listed_values_alone_gets_no_text() {
        AskedQuestion listed = Slots.asked(QUESTION,
                Slots.cell("C5", SlotKind.TEXT, "Status", List.of("Open", "Done")));
        assertThat(writer.write(listed, fill(Verdict.YES)).reason().code()).isEqualTo(ReasonCode.NO_CHOICE_FITS);
    }

    @Test
    void a_short_cell_gets_the_short_text_or_none() {
        assertThat(written(Slots.shortTextOnly(QUESTION, 30), Verdict.YES))
                .containsExactly("C5=Yes. Backups are encrypted.");
        Decision d = writer.write(Slots.shortTextOnly(QUESTION, 10), fill(Verdict.YES));
        assertThat(d.reason().code()).isEqualTo(ReasonCode.TOO_LONG_FOR_CELL);
        assertThat(edits(d)).isEmpty();
    }

    @Test
    void never_writes_the_other_cells_of_the_vendor() {
        AskedQuestion asked = Slots.asked(QUESTION, Slots.cell("C5", SlotKind.VERDICT, "Answer", List.of("Yes", "No")),
                Slots.cell("D5", SlotKind.OTHER, "Owner", List.of()));
        assertThat(written(asked, Verdict.YES)).containsExactly("C5=Yes");
    }

    @Test
    void keeps_what_a_person_has_written_and_compares() {
        Decision same = writer.write(Slots.answeredAlready(QUESTION, "Yes", "See policy"), fill(Verdict.YES));
        Decision other = writer.write(Slots.answeredAlready(QUESTION, "No", ""), fill(Verdict.YES));
        assertThat(same).isInstanceOf(Open.class);
        assertThat(same.reason().code()).isEqualTo(ReasonCode.ALREADY_ANSWERED);
        assertThat(same.reason().text()).contains("“Yes / See policy”").contains("agrees");
        assertThat(other.reason().text()).contains("says otherwise: yes");
    }

    @Test
    void a_question_without_a_cell_is_only_suggested() {
        Decision d = writer.write(Slots.asked(QUESTION), fill(Verdict.YES));
        assertThat(d).isInstanceOf(Suggest.class);
        assertThat(d.reason().code()).isEqualTo(ReasonCode.NO_ANSWER_CELL);
    }

    private List<String> written(AskedQuestion asked, Verdict verdict) {
        Decision d = writer.write(asked, fill(verdict));
        assertThat(d).as(d.reason().text()).isInstanceOf(Fill.class);
        return edits(d).stream().map(e -> e.cell() + "=" + e.after()).toList();
    }

    private static List<CellEdit> edits(Decision d) {
        return switch (d) {
            case Fill f -> f.reply().edits();
            case Suggest s -> s.reply().edits();
            case Open o -> List.of();
        };
    }

    /** The answer's own verdict is the one replied with, as it is for a direct wording. */
    private static Fill fill(Verdict verdict) {
        ApprovedAnswer a = Given.answer("Backups").askedAs(QUESTION).saying(BACKUPS.text())
                .shortly(BACKUPS.shortText()).verdict(verdict).approved();
        return new Fill(new Reply(verdict, a.text(), List.of(a), List.of()), 0.97, Reason.of(ReasonCode.CONFIDENT));
    }
}
