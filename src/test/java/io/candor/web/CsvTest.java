package io.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1"})
    void what_looks_like_a_formula_is_kept_a_text(String harmful) {
        assertThat(field(harmful)).startsWith("'");
    }

    @Test
    void numbers_blanks_and_ordinary_texts_stay_as_they_are() {
        assertThat(field(-0.5)).isEqualTo("-0.5");
        assertThat(field(null)).isEmpty();
        assertThat(field("a-b = c")).isEqualTo("a-b = c");
        assertThat(Csv.text(List.of("a"), List.of(List.of("x \"y\", z")))).contains("\"x \"\"y\"\", z\"");
    }

    /** The one field of a table, without its quotes. */
    private static String field(Object value) {
        String text = Csv.text(List.of("head"), List.of(Arrays.asList(value, "end")));
        String row = text.substring(text.indexOf('\n') + 1);
        String first = row.substring(0, row.lastIndexOf(",end"));
        return first.startsWith("\"") ? first.substring(1, first.length() - 1) : first;
    }
}
