package io.candor.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerIndexTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Do staff need a second factor to sign in?             | mfa
            Is 2FA mandatory?                                     | mfa
            Do you encrypt stored data?                           | at-rest
            Which TLS versions are supported?                     | in-transit
            What is your backup frequency and retention?          | backups
            Do you run annual pen tests?                          | pentest
            Is there a documented process for security incidents? | incident-plan
            How often is the incident response plan rehearsed?    | incident-exercise
            """)
    void ranks_the_right_answer_first(String question, String key) {
        try (AnswerIndex index = AnswerIndex.of(Models.sentences(), Answers.bank())) {
            assertThat(keys(index.search(MatchQuery.of(question), Answers.acme(), 3))).startsWith(key);
        }
    }

    @Test
    void gives_the_same_result_however_the_bank_came_to_be() {
        List<ApprovedAnswer> reversed = Answers.bank().reversed();
        MatchQuery question = MatchQuery.of("Do you encrypt stored data?");
        try (AnswerIndex built = AnswerIndex.of(Models.sentences(), Answers.bank());
                AnswerIndex grown = AnswerIndex.of(Models.sentences(), reversed.subList(0, 3))) {
            grown.update(List.of(Answers.answer("extra", "Extra", "Gone soon.")), List.of());
            grown.update(reversed.subList(2, reversed.size()), List.of("acme/extra"));
            assertThat(grown.search(question, Answers.acme(), 5))
                    .isEqualTo(built.search(question, Answers.acme(), 5));
        }
    }

    @Test
    void questions_in_parallel_give_what_they_give_one_run_after_another() {
        List<MatchQuery> questions = Collections.nCopies(10, Answers.bank()).stream().flatMap(List::stream)
                .map(a -> MatchQuery.of(a.wordings().getFirst().text())).toList();
        try (AnswerIndex index = AnswerIndex.of(Models.sentences(), Answers.bank())) {
            List<List<Candidate>> first = index.searchAll(questions, Answers.acme(), 3);
            assertThat(index.searchAll(questions, Answers.acme(), 3)).isEqualTo(first);
            assertThat(first).hasSize(questions.size());
        }
    }

    @Test
    void questions_that_go_through_the_bank_together_rank_as_each_alone() {
        List<MatchQuery> questions = Collections.nCopies(20, Answers.bank()).stream().flatMap(List::stream)
                .map(a -> MatchQuery.of(a.wordings().getFirst().text() + " " + a.title())).toList();
        try (AnswerIndex index = AnswerIndex.of(Models.sentences(), Answers.bank())) {
            List<List<Candidate>> together = index.searchAll(questions, Answers.acme(), 7);
            for (int i = 0; i < Answers.bank().size(); i++) {
                List<Candidate> alone = index.search(questions.get(i), Answers.acme(), 7);
                assertThat(keys(together.get(i))).isEqualTo(keys(alone));
                assertThat(together.get(i)).extracting(Candidate::score)
                        .isEqualTo(alone.stream().map(Candidate::score).toList());
            }
        }
    }

    @Test
    void an_update_is_seen_at_once_and_a_removed_answer_is_gone() {
        MatchQuery question = MatchQuery.of("Is a bug bounty programme in place?");
        try (AnswerIndex index = AnswerIndex.of(Models.sentences(), Answers.bank())) {
            index.update(List.of(Answers.answer("bounty", "Bug bounty", "We pay for reported flaws.",
                    "Do you run a bug bounty programme?")), List.of());
            assertThat(keys(index.search(question, Answers.acme(), 1))).containsExactly("bounty");
            index.update(List.of(), List.of("acme/bounty"));
            assertThat(keys(index.search(question, Answers.acme(), 10))).doesNotContain("bounty").isNotEmpty();
            assertThat(index.size()).isEqualTo(Answers.bank().size());
        }
    }

    @Test
    void an_empty_bank_has_no_candidates() {
        try (AnswerIndex index = AnswerIndex.of(Models.sentences(), List.of())) {
            assertThat(index.search(MatchQuery.of("Anything?"), Answers.acme(), 5)).isEmpty();
            assertThat(index.searchAll(List.of(), Answers.acme(), 5)).isEmpty();
        }
    }

    static Stream<String> oddQuestions() {
        return Stream.of("", "   ", "?", "🔐🔐🔐", "是否对静态数据进行加密？", "Werden ruhende Daten verschlüsselt?",
                "encryption at rest ".repeat(600), "x".repeat(10_000), "OR AND NOT (\"*:*\" ~2 [",
                "\u0000\uFFFF\uD800");
    }

    @ParameterizedTest
    @MethodSource("oddQuestions")
    void takes_any_text_as_a_question(String text) {
        try (AnswerIndex index = AnswerIndex.of(Models.sentences(), Answers.bank())) {
            List<Candidate> candidates = index.search(new MatchQuery(text, text, text), Answers.acme(), 5);
            assertThat(candidates).allSatisfy(c -> assertThat(c.confidence()).isBetween(0.0, 1.0));
        }
    }

    @Test
    void takes_any_text_in_the_bank() {
        List<ApprovedAnswer> odd = List.of(Answers.answer("empty", "", ""),
                Answers.answer("huge", "", "flood ".repeat(20_000)),
                Answers.answer("emoji", "🔐", "🔐", "🔐"), Answers.atRest());
        try (AnswerIndex index = AnswerIndex.of(Models.sentences(), odd)) {
            assertThat(keys(index.search(MatchQuery.of("Is customer data encrypted at rest?"), Answers.acme(), 5)))
                    .startsWith("at-rest").hasSize(4);
        }
    }

    private static List<String> keys(List<Candidate> candidates) {
        return candidates.stream().map(c -> c.answer().key()).toList();
    }
}
