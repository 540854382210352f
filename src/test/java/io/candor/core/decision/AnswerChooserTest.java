package io.candor.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import io.candor.core.decision.Decision.Fill;
import io.candor.core.decision.Decision.Open;
import io.candor.core.decision.Decision.Suggest;
import io.candor.core.layout.AskedQuestion;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.Verdict;

class AnswerChooserTest {

    private static final Function<MatchQuery, List<Candidate>> NO_SEARCH = q -> {
        throw new AssertionError("searched for " + q.text());
    };

    private static final Given BACKUPS = Given.answer("Backups").askedAs("Are backups encrypted?")
            .askedTheOtherWayAs("Are backups stored unencrypted?").saying("Backups are encrypted with AES-256.");
    private static final Given RESTORES = Given.answer("Restore tests").askedAs("Are restores tested?")
            .saying("Restores are tested every month.");
    private static final Given ESCROW = Given.answer("Source-code escrow").verdict(Verdict.NO)
            .askedAs("Do you offer source-code escrow?").saying("There is no escrow.");

    /** As sure that the answer fits as the candidate says, and that its verdict holds. */
    private static final Voices GIVEN = new Voices(
            new Mixture(Map.of(Voices.WHOLE, Map.of("confidence", 1.0), Voices.NOT, Map.of())),
            new Mixture(Map.of("yes", Map.of("approved-yes", 9.0), "no", Map.of("approved-no", 9.0), "none",
                    Map.of("approved-none", 9.0))));

    private final AnswerChooser chooser = new AnswerChooser(new DecisionSettings(0.9, 0.25, 0.05, 0.75), GIVEN,
            Guards.all());

    @Test
    void fills_what_is_certain() {
        Fill d = (Fill) choose("Are the backups encrypted?", BACKUPS.matched(0.97));
        assertThat(d.reply().verdict()).isEqualTo(Verdict.YES);
        assertThat(d.reply().text()).isEqualTo("Backups are encrypted with AES-256.");
        assertThat(d.reply().edits()).extracting(e -> e.cell() + "=" + e.after())
                .containsExactly("C5=Yes", "D5=Backups are encrypted with AES-256.");
        assertThat(d.reason().code()).isEqualTo(ReasonCode.CONFIDENT);
    }

    @Test
    void turns_the_verdict_round_for_an_inverted_wording() {
        Fill d = (Fill) choose("Are backups stored unencrypted?", BACKUPS.matchedBy(1, 0.97));
        assertThat(d.reply().verdict()).isEqualTo(Verdict.NO);
    }

    @Test
    void suggests_what_is_likely() {
        Decision d = choose("Is there encryption of backups?", BACKUPS.matched(0.6));
        assertThat(d).isInstanceOf(Suggest.class);
        assertThat(d.reason().code()).isEqualTo(ReasonCode.BELOW_THRESHOLD);
        assertThat(d.reason().text()).contains("59 %").contains("90 %");
    }

    @Test
    void leaves_open_what_the_bank_does_not_answer() {
        assertThat(choose("Is there encryption of tapes?", BACKUPS.matched(0.1)).reason().code())
                .isEqualTo(ReasonCode.NOT_IN_BANK);
        assertThat(choose("Are backups encrypted?")).isInstanceOf(Open.class);
    }

    @Test
    void no_certainty_outvotes_an_exact_guard() {
        Suggest d = (Suggest) choose("Are restores tested every week?", RESTORES.matched(1));
        assertThat(d.reason().code()).isEqualTo(ReasonCode.GUARD);
        assertThat(d.findings()).extracting(GuardFinding::guard).contains("number");
    }

    @Test
    void a_doubt_is_outvoted() {
        assertThat(choose("Are backups of all laptops encrypted?", BACKUPS.matched(0.99))).isInstanceOf(Fill.class);
    }

    @Test
    void a_contradicted_answer_keeps_its_text_and_loses_its_verdict() {
        Suggest d = (Suggest) choose("Are restores tested every week?", RESTORES.matched(0.97));
        assertThat(d.reply().verdict()).isEqualTo(Verdict.NONE);
        assertThat(d.reply().edits()).extracting(e -> e.cell().toString()).containsExactly("D5");
    }

    @Test
    void an_unlikely_answer_is_none() {
        assertThat(choose("Are restores tested every week?", RESTORES.matched(0.2))).isInstanceOf(Open.class);
    }

    @Test
    void two_answers_that_say_different_things_go_to_a_person() {
        Given other = Given.answer("Old backups").verdict(Verdict.NO).askedAs("Are old backups encrypted?")
                .saying("Old backups are not encrypted.");
        Decision d = choose("Is there encryption of backups?", BACKUPS.matched(0.95), other.matched(0.93));
        assertThat(d.reason().code()).isEqualTo(ReasonCode.TWO_ANSWERS_FIT);
        assertThat(d.reason().text()).contains("Backups").contains("Old backups");
    }

    @Test
    void two_answers_that_say_the_same_are_one() {
        Given same = Given.answer("Backup encryption").askedAs("Is there encryption of backups?")
                .saying("Backups are encrypted with AES-256.");
        assertThat(choose("Are the backups encrypted?", BACKUPS.matched(0.95), same.matched(0.95)))
                .isInstanceOf(Fill.class);
    }

    @Test
    void what_concerns_the_deal_stays_open_whatever_the_bank_has() {
        assertThat(choose("Name of the person completing this questionnaire", BACKUPS.matched(1)).reason().code())
                .isEqualTo(ReasonCode.NOT_A_VENDOR_FACT);
    }

    @Test
    void composes_a_reply_of_the_answers_to_each_part() {
        Fill d = (Fill) compound("Are backups encrypted, and are restores tested?");
        assertThat(d.reply().sources()).extracting(a -> a.title()).containsExactly("Backups", "Restore tests");
        assertThat(d.reply().text())
                .isEqualTo("Backups are encrypted with AES-256.\n\nRestores are tested every month.");
        assertThat(d.reply().verdict()).isEqualTo(Verdict.YES);
        assertThat(d.confidence()).isEqualTo(0.99);
        assertThat(d.reason().code()).isEqualTo(ReasonCode.EVERY_CLAUSE_COVERED);
    }

    @Test
    void says_which_part_has_no_answer() {
        Suggest d = (Suggest) compound("Are backups encrypted, and are tapes shredded?");
        assertThat(d.reason().code()).isEqualTo(ReasonCode.CLAUSE_UNCOVERED);
        assertThat(d.reason().text()).contains("“are tapes shredded?”");
        assertThat(d.reply().verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void parts_with_different_replies_go_to_a_person() {
        Suggest d = (Suggest) compound("Are backups encrypted, and do you offer source-code escrow?");
        assertThat(d.reason().code()).isEqualTo(ReasonCode.CLAUSES_DIFFER);
        assertThat(d.reason().text()).contains("yes to “Are backups encrypted”").contains("no to");
        assertThat(d.reply().verdict()).isEqualTo(Verdict.NONE);
    }

    @Test
    void how_long_is_no_answer_to_where() {
        Given kept = Given.answer("Backup retention").verdict(Verdict.NONE).askedAs("How long are backups kept?")
                .saying("Backups are kept for 30 days.");
        Decision d = chooser.choose(MatchQuery.of("Where do backups go, and how long are they kept?"),
                List.of(kept.matched(0.96)),
                q -> q.text().startsWith("Where") ? List.of() : List.of(kept.matched(0.96)));
        assertThat(d.reason().code()).isEqualTo(ReasonCode.CLAUSE_UNCOVERED);
        assertThat(d.reason().text()).contains("“Where do backups go");
    }

    @Test
    void one_answer_that_covers_every_part_is_enough() {
        Given both = Given.answer("Backups").askedAs("Are backups encrypted?").askedAs("Are restores tested?")
                .saying("Backups are encrypted and restores are tested.");
        Decision d = chooser.choose(MatchQuery.of("Are backups encrypted, and are restores tested?"),
                List.of(both.matched(0.96)), NO_SEARCH);
        assertThat(d).isInstanceOf(Fill.class);
    }

    @Test
    void one_answer_that_denies_a_part_does_not_cover_it() {
        Given keys = Given.answer("Encryption").askedAs("Is data encrypted?")
                .saying("Data is encrypted. Customers do not control the keys.");
        Decision d = chooser.choose(MatchQuery.of("Is data encrypted, and do customers control the keys?"),
                List.of(keys.matched(0.99)), q -> List.of(keys.matched(0.5)));
        assertThat(d).isInstanceOf(Suggest.class);
        assertThat(d.reason().code()).isEqualTo(ReasonCode.CLAUSE_UNCOVERED);
    }

    @Test
    void a_part_of_few_words_is_covered_by_all_of_them() {
        Given roles = Given.answer("Roles").askedAs("Which roles and rights are there?").saying("Owner and Viewer.");
        Decision d = chooser.choose(MatchQuery.of("Describe the roles, and how are rights assigned?"),
                List.of(roles.matched(0.99)), q -> List.of(roles.matched(0.5)));
        assertThat(d.reason().code()).isEqualTo(ReasonCode.CLAUSE_UNCOVERED);
    }

    @Test
    void two_wordings_do_not_cover_a_part_between_them() {
        Given subjects = Given.answer("People").askedAs("Categories of people")
                .askedAs("Whose personal data is processed?")
                .saying("Visitors of the site.");
        Decision d = chooser.choose(MatchQuery.of("What categories of personal data and of people are processed?"),
                List.of(subjects.matched(0.99)), q -> List.of(subjects.matched(0.5)));
        assertThat(d.reason().code()).isEqualTo(ReasonCode.CLAUSE_UNCOVERED);
    }

    @Test
    void two_answers_with_the_same_words_and_different_verdicts_are_two() {
        Given denies = Given.answer("Backup encryption").verdict(Verdict.NO).askedAs("Is there encryption of backups?")
                .saying("Backups are encrypted with AES-256.");
        assertThat(choose("Do you have encryption for backups?", BACKUPS.matched(0.95), denies.matched(0.95)).reason()
                .code())
                .isEqualTo(ReasonCode.TWO_ANSWERS_FIT);
    }

    @Test
    void the_same_question_gets_the_same_decision() {
        assertThat(compound("Are backups encrypted, and are restores tested?"))
                .isEqualTo(compound("Are backups encrypted, and are restores tested?"));
    }

    @Test
    void outside_of_a_workbook_there_is_nothing_to_write() {
        Fill d = (Fill) chooser.choose(MatchQuery.of("Are the backups encrypted?"), List.of(BACKUPS.matched(0.97)),
                NO_SEARCH);
        assertThat(d.reply().edits()).isEmpty();
    }

    private Decision choose(String question, Candidate... candidates) {
        AskedQuestion asked = Slots.dropDownAndComments(question, "Yes", "No", "N/A");
        return chooser.choose(asked, List.of(candidates), NO_SEARCH);
    }

    /** A bank of three, of which each part finds its own. */
    private Decision compound(String question) {
        Map<String, Candidate> bank = Map.of("backups", BACKUPS.matched(0.95), "restores", RESTORES.matched(0.93),
                "escrow", ESCROW.matched(0.94));
        Function<MatchQuery, List<Candidate>> search = q -> bank.entrySet().stream()
                .filter(e -> q.text().contains(e.getKey())).map(Map.Entry::getValue).toList();
        return chooser.choose(Slots.dropDownAndComments(question, "Yes", "No", "N/A"), List.of(BACKUPS.matched(0.1)),
                search);
    }
}
