package io.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.web.WordDiff.Change;
import io.candor.web.WordDiff.Part;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "Kept for 35 days.|Kept for 90 days.|=Kept for |-35 |+90 |=days.", "Yes.|Yes.|=Yes.|-|-|-",
            "We do.|We do not.|=We |-do.|+do not.|-", "a b|b c|-a |=b |+c|-"})
    void words_that_differ_stand_out(String before, String after, String one, String two, String three, String four) {
        String[] expected = Stream.of(one, two, three, four).filter(p -> p != null).map(String::strip)
                .toArray(String[]::new);
        assertThat(WordDiff.of(before, after).stream().map(WordDiffTest::shown).map(String::strip))
                .containsExactly(expected);
    }

    @Test
    void either_text_can_be_read_off_the_parts() {
        String before = "All backups are kept in two regions for 35 days and then deleted.";
        String after = "Backups are kept in three regions for 35 days, and deleted by hand.";
        assertThat(said(before, after, Change.REMOVED)).isEqualTo(before);
        assertThat(said(before, after, Change.ADDED)).isEqualTo(after);
        assertThat(WordDiff.of("", after)).containsExactly(new Part(Change.ADDED, after));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void very_long_texts_are_compared_without_a_table_of_all_their_words() {
        String before = "same " + words("a", 5_000) + "end";
        String after = "same " + words("b", 5_000) + "end";
        assertThat(WordDiff.of(before, after)).extracting(Part::change).containsExactly(Change.SAME, Change.REMOVED,
                Change.ADDED, Change.SAME);
    }

    /** Words that are the same stand in the parts as the later text spaces them, which here is alike. */
    private static String said(String before, String after, Change side) {
        return WordDiff.of(before, after).stream().filter(p -> p.change() == Change.SAME || p.change() == side)
                .map(Part::text).collect(Collectors.joining());
    }

    private static String words(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i + " ").collect(Collectors.joining());
    }

    private static String shown(Part part) {
        return switch (part.change()) {
            case SAME -> "=";
            case REMOVED -> "-";
            case ADDED -> "+";
        } + part.text();
    }
}
