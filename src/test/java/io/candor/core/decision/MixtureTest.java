package io.candor.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.candor.core.decision.MixtureTraining.Example;

class MixtureTest {

    @Test
    void probabilities_add_up_to_one_and_follow_the_weights() {
        Mixture mixture = new Mixture(Map.of("a", Map.of(Mixture.BIAS, 1.0, "x", 2.0), "b", Map.of()));
        assertThat(mixture.of(Map.of()).get("a")).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-9));
        assertThat(mixture.of(Map.of("x", 1.0)).get("a")).isCloseTo(1 / (1 + Math.exp(-3)), within(1e-9));
        assertThat(mixture.of(Map.of("unknown", 9.0))).isEqualTo(mixture.of(Map.of()));
    }

    @Test
    void learns_what_the_examples_show() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean sign = i % 2 == 0;
            // Nine in ten go with the sign.
            boolean outcome = i % 20 < 2 ? !sign : sign;
            examples.add(new Example("f", sign ? Map.of("x", 1.0) : Map.of(), outcome ? "a" : "b", 1));
        }
        Mixture learned = MixtureTraining.learn(examples, 1e-6);
        assertThat(learned.of(Map.of("x", 1.0)).get("a")).isCloseTo(0.9, within(0.02));
        assertThat(learned.of(Map.of()).get("a")).isCloseTo(0.1, within(0.02));
    }
}
