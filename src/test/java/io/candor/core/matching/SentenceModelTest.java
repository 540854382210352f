package io.candor.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.candor.core.reading.SentenceModel;

class SentenceModelTest {

    private final SentenceModel model = Models.sentences();

    @Test
    void texts_of_one_meaning_lie_closer_than_texts_of_two() {
        TextVectors mfa = vectors("Do you enforce multi-factor authentication?");
        assertThat(mfa.cosine(vectors("Is a second factor needed to log in?")))
                .isGreaterThan(mfa.cosine(vectors("Where is your data centre?")) + 0.2f);
    }

    @Test
    void a_text_has_the_same_vector_whatever_runs_beside_it() {
        List<String> texts = List.of("Short?", "Is data encrypted at rest in every data centre, and with which keys?",
                "Who approves firewall changes?", "");
        List<float[]> alone = texts.stream().map(t -> model.encode(t).sentence()).toList();
        List<float[]> together = Collections.nCopies(25, texts).parallelStream()
                .flatMap(l -> l.parallelStream().map(t -> model.encode(t).sentence())).toList();
        assertThat(together).hasSize(100);
        IntStream.range(0, together.size())
                .forEach(i -> assertThat(together.get(i)).isEqualTo(alone.get(i % texts.size())));
    }

    @Test
    void vectors_have_length_one() {
        TextVectors vectors = vectors("Is access reviewed every quarter?");
        assertThat(vectors.cosine(vectors)).isCloseTo(1f, within(1e-2f));
    }

    @Test
    void keeps_the_vectors_of_informative_words_only() {
        assertThat(vectors("Is access reviewed every quarter?").count()).isEqualTo(1 + 3);
        assertThat(vectors("").count()).isEqualTo(1);
    }

    @Test
    void stored_vectors_come_back_as_they_were() {
        TextVectors before = vectors("Is access reviewed every quarter?");
        TextVectors after = TextVectors.fromBytes(before.toBytes());
        assertThat(after.rows()).isEqualTo(before.rows());
        assertThat(after.scales()).isEqualTo(before.scales());
        assertThat(after.pieces()).isEqualTo(before.pieces());
    }

    @Test
    void closing_waits_for_the_calls_under_way_and_refuses_the_next() throws Exception {
        SentenceModel own = SentenceModel.load();
        CountDownLatch running = new CountDownLatch(4);
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            Callable<Void> untilClosed = () -> {
                while (true) {
                    own.encode("Is data encrypted at rest in every data centre, and with which keys?");
                    running.countDown();
                }
            };
            List<Future<Void>> calls = Collections.nCopies(4, untilClosed).stream().map(callers::submit).toList();
            running.await();
            own.close();
            own.close();
            assertThat(calls).allSatisfy(call -> assertThatThrownBy(call::get)
                    .hasRootCauseInstanceOf(IllegalStateException.class).hasMessageContaining("closed"));
        }
    }

    private TextVectors vectors(String text) {
        return TextVectors.of(model.encode(text));
    }
}
