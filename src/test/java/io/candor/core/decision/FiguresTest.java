package io.candor.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Backups are kept for 35 days.|Backups are kept for 30 days.|length of time",
            "Tested every quarter.|Tested every year.|frequency", "We use TLS 1.2.|We use TLS 1.3.|version",
            "Keys of AES-256.|Keys of AES-128.|key length"})
    void another_figure_for_the_same_measure_is_told(String one, String other, String what) {
        assertThat(Figures.differing(one, other)).singleElement().extracting(Figures.Difference::what).isEqualTo(what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Kept for 12 months.|Kept for a year.", "Kept for 35 days.|Kept in the EU.",
            "Kept for 35 days.|Kept for 35 days, tested every month.",
            "We use TLS 1.2 and TLS 1.3.|We use TLS 1.3."})
    void the_same_figure_in_other_words_or_silence_is_no_difference(String one, String other) {
        assertThat(Figures.differing(one, other)).isEmpty();
    }
}
