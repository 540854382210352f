package io.candor.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class AlikeTextsTest {

    private static final List<String> ASKED = List.of("Do you encrypt backups?", "Who is your data protection officer?",
            "Are backups encrypted?", "Do you encrypt your backups?", "Is there a bicycle shed at the office?");

    private final AlikeTexts.Texts texts = new AlikeTexts(Models.sentences(), VectorStore.inMemory()).of(ASKED);

    @Test
    void the_same_text_is_as_alike_as_can_be_and_another_subject_is_not() {
        assertThat(texts.between(0, 0)).isBetween(0.999, 1.001);
        assertThat(texts.between(0, 2)).isGreaterThan(0.8);
        assertThat(texts.between(0, 4)).isLessThan(0.4);
    }

    @Test
    void the_nearest_is_the_most_alike_of_a_range_or_none() {
        assertThat(texts.nearest(0, 1, 5, 0.8)).isEqualTo(3);
        assertThat(texts.nearest(4, 0, 4, 0.8)).isEqualTo(-1);
    }

    @Test
    void each_text_is_in_one_group_that_its_first_text_leads() {
        assertThat(texts.groups(0.8)).containsExactly(List.of(0, 2, 3), List.of(1), List.of(4));
        assertThat(texts.groups(1.01)).hasSize(5);
    }
}
