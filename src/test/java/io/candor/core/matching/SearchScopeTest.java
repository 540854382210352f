package io.candor.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What the questionnaire may not say is never a candidate, however well it fits. */
class SearchScopeTest {

    private static final LocalDate TODAY = Answers.TODAY;
    private static final MatchQuery QUESTION = MatchQuery.of("Is data encrypted at rest?");

    private final List<ApprovedAnswer> bank = List.of(
            twin("acme", "public", Visibility.PUBLIC, TODAY, Optional.empty()),
            twin("acme", "customer", Visibility.CUSTOMER, TODAY, Optional.empty()),
            twin("acme", "nda", Visibility.NDA, TODAY, Optional.empty()),
            twin("acme", "internal", Visibility.INTERNAL, TODAY, Optional.empty()),
            twin("acme", "approved-tomorrow", Visibility.PUBLIC, TODAY.plusDays(1), Optional.empty()),
            twin("acme", "valid-until-today", Visibility.PUBLIC, TODAY, Optional.of(TODAY)),
            twin("acme", "valid-until-yesterday", Visibility.PUBLIC, TODAY.minusDays(9),
                    Optional.of(TODAY.minusDays(1))),
            twin("other", "public", Visibility.PUBLIC, TODAY, Optional.empty()));

    @Test
    void a_customer_without_nda_sees_public_and_customer_answers_in_force() {
        assertThat(found(SearchScope.forCustomer(List.of("acme"), false, TODAY)))
                .containsExactlyInAnyOrder("acme/public", "acme/customer", "acme/valid-until-today");
    }

    @Test
    void an_nda_opens_what_is_under_nda() {
        assertThat(found(SearchScope.forCustomer(List.of("acme"), true, TODAY))).contains("acme/nda")
                .doesNotContain("acme/internal");
    }

    @Test
    void the_day_on_which_it_is_said_decides_what_is_in_force() {
        assertThat(found(SearchScope.forCustomer(List.of("acme"), false, TODAY.plusDays(1))))
                .containsExactlyInAnyOrder("acme/public", "acme/customer", "acme/approved-tomorrow");
        assertThat(found(SearchScope.forCustomer(List.of("acme"), false, TODAY.minusDays(1))))
                .containsExactly("acme/valid-until-yesterday");
    }

    @Test
    void only_the_named_collections_answer() {
        assertThat(found(SearchScope.forCustomer(List.of("other"), true, TODAY))).containsExactly("other/public");
        assertThat(found(SearchScope.forCustomer(List.of("other", "acme"), false, TODAY)))
                .contains("other/public", "acme/public");
        assertThat(found(SearchScope.forCustomer(List.of("nobody"), true, TODAY))).isEmpty();
        assertThat(found(SearchScope.forCustomer(List.of(), true, TODAY))).isEmpty();
    }

    @Test
    void of_two_that_fit_equally_the_earlier_collection_is_first() {
        assertThat(found(SearchScope.forCustomer(List.of("other", "acme"), false, TODAY)))
                .startsWith("other/public");
        assertThat(found(new SearchScope(List.of("acme", "other"), EnumSet.of(Visibility.PUBLIC), TODAY)))
                .endsWith("other/public");
    }

    @Test
    void nobody_can_ask_for_internal_answers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchScope(List.of("acme"), EnumSet.of(Visibility.INTERNAL), TODAY));
    }

    private List<String> found(SearchScope scope) {
        try (AnswerIndex index = AnswerIndex.of(Models.sentences(), bank)) {
            return index.search(QUESTION, scope, 50).stream().map(c -> c.answer().id()).toList();
        }
    }

    private static ApprovedAnswer twin(String collection, String key, Visibility visibility, LocalDate approvedOn,
            Optional<LocalDate> validUntil) {
        return Answers.answer(collection, key, "Encryption at rest", "Data is encrypted at rest.", visibility,
                approvedOn, validUntil, "Is data encrypted at rest?");
    }
}
