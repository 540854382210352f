package io.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.candor.cli.Evaluation.Outcome;

class EvaluationTest {

    private static final double EXACT = 1e-9;

    @Test
    void a_hit_counts_at_the_place_of_the_first_right_answer() {
        Evaluation evaluation = of(ranked(0.9, "a", "b", "c"), ranked(0.8, "x", "a", "b"),
                ranked(0.7, "x", "y", "z", "a"), ranked(0.1, "x"));
        assertThat(evaluation.hitWithin(1)).isCloseTo(0.25, within(EXACT));
        assertThat(evaluation.hitWithin(3)).isCloseTo(0.5, within(EXACT));
        assertThat(evaluation.hitWithin(5)).isCloseTo(0.75, within(EXACT));
        assertThat(evaluation.meanReciprocalRank()).isCloseTo((1 + 1 / 2.0 + 1 / 4.0) / 4, within(EXACT));
    }

    @Test
    void a_partly_right_answer_is_passed_over_in_a_ranking_and_wrong_in_a_fill() {
        Outcome outcome = new Outcome(Set.of("a"), Set.of("half"), List.of("half", "a"), 0.9, true);
        Evaluation evaluation = of(outcome);
        assertThat(evaluation.hitWithin(1)).isEqualTo(1);
        assertThat(evaluation.filled()).isEqualTo(1);
        assertThat(evaluation.filledRight()).isZero();
    }

    @Test
    void what_no_answer_fits_counts_for_fills_coverage_and_calibration_but_not_for_hits() {
        Outcome nothing = new Outcome(Set.of(), Set.of(), List.of("a"), 0.95, true);
        Evaluation evaluation = new Evaluation(List.of(ranked(0.9, "a")), List.of(nothing));
        assertThat(evaluation.hitWithin(1)).isEqualTo(1);
        assertThat(evaluation.filledForNothing()).isEqualTo(1);
        assertThat(evaluation.coverageAt(0.95)).isZero();
        assertThat(evaluation.coverageAt(0.5)).isEqualTo(1);
        assertThat(evaluation.calibrationError()).isCloseTo((0.9 + 0.95 - 1) / 2, within(EXACT));
    }

    @Test
    void coverage_is_the_most_that_can_be_answered_surest_first() {
        Evaluation evaluation = of(ranked(0.6, "a"), ranked(0.9, "x"), ranked(0.8, "a"), ranked(0.7, "a"),
                ranked(0.1, "x"));
        assertThat(evaluation.coverageAt(0.75)).isCloseTo(4 / 5.0, within(EXACT));
        assertThat(evaluation.coverageAt(0.9)).isZero();
    }

    @Test
    void the_calibration_error_weighs_bins_by_how_many_are_in_them() {
        Evaluation evaluation = of(ranked(1, "a"), ranked(0.92, "a"), ranked(0.94, "x"), ranked(0.2, "x"));
        assertThat(evaluation.calibrationError()).isCloseTo((0.86 + 0.2) / 4, within(EXACT));
    }

    @Test
    void a_threshold_costs_coverage() {
        Outcome filled = new Outcome(Set.of("a"), Set.of(), List.of("a"), 0.9, true);
        assertThat(of(filled, ranked(0.5, "a"), ranked(0.4, "a"), ranked(0.3, "x")).cost(0.85))
                .isEqualTo("fill from 0.850: filled=1 right=1 precision=1.000 coverage=0.250");
    }

    @Test
    void without_questions_or_answers_all_is_told_in_numbers() {
        assertThat(of().summary()).contains("hit@1=0.000", "precision=1.000", "ece=0.000").doesNotContain("NaN");
        assertThat(of(ranked(0)).summary()).contains("n=1", "hit@1=0.000", "mrr=0.000");
    }

    /** {@code a} is right. */
    private static Outcome ranked(double confidence, String... ids) {
        return new Outcome(Set.of("a"), Set.of(), List.of(ids), confidence, false);
    }

    private static Evaluation of(Outcome... outcomes) {
        return new Evaluation(List.of(outcomes), List.of());
    }
}
