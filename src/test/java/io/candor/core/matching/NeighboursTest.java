package io.candor.core.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.candor.core.Sha256;

class NeighboursTest {

    private final Neighbours neighbours = new Neighbours();

    @Test
    void a_domain_that_answers_the_sections_other_questions_is_likelier() {
        List<Ranked> asked = List.of(ranked("access", 0.5), ranked("network", 0.5));
        neighbours.add("Sign-in", asked);
        neighbours.add("Sign-in", List.of(ranked("access", 0.8), ranked("network", 0.2)));
        neighbours.add("Sign-in", List.of(ranked("access", 1), ranked("network", 0)));
        neighbours.tell("Sign-in", asked);
        assertThat(told(asked, 0)).isCloseTo(1.8 / 3, within(1e-9));
        assertThat(told(asked, 1)).isCloseTo(0.2 / 3, within(1e-9));
    }

    @Test
    void a_question_does_not_vote_for_itself() {
        List<Ranked> asked = List.of(ranked("access", 1), ranked("network", 0));
        neighbours.add("Sign-in", asked);
        neighbours.tell("Sign-in", asked);
        assertThat(told(asked, 0)).isZero();
    }

    @Test
    void other_sections_questions_without_one_and_answers_without_a_domain_tell_nothing() {
        List<Ranked> asked = List.of(ranked("access", 0.5), ranked("", 0.5));
        List<Ranked> loose = List.of(ranked("access", 1));
        neighbours.add("Sign-in", asked);
        neighbours.add("Backups", List.of(ranked("access", 1)));
        neighbours.add("Sign-in", List.of(ranked("", 1), ranked("access", 0)));
        neighbours.add("", loose);
        neighbours.tell("Sign-in", asked);
        neighbours.tell("", loose);
        assertThat(told(asked, 0)).isZero();
        assertThat(told(asked, 1)).isZero();
        assertThat(told(loose, 0)).isZero();
    }

    @Test
    void the_rest_of_a_section_decides_between_answers_that_fit_equally_well() {
        ApprovedAnswer door = filed("door", "offices", "Are logs kept?");
        ApprovedAnswer network = filed("network", "network", "Are logs kept?");
        ApprovedAnswer firewall = filed("firewall", "network", "Is there a firewall?");
        ApprovedAnswer ports = filed("ports", "network", "Are unused ports closed?");
        try (AnswerIndex index = AnswerIndex.of(Models.sentences(), List.of(door, network, firewall, ports))) {
            List<MatchQuery> section = Arrays.stream(new String[]{"Is there a firewall?", "Are unused ports closed?",
                    "Are logs kept?"}).map(text -> new MatchQuery(text, "Part 7", "")).toList();
            assertThat(index.search(MatchQuery.of("Are logs kept?"), Answers.acme(), 1)).first()
                    .satisfies(c -> assertThat(c.answer().key()).isEqualTo("door"));
            assertThat(index.searchAll(section, Answers.acme(), 1).getLast()).first()
                    .satisfies(c -> assertThat(c.answer().key()).isEqualTo("network"));
        }
    }

    private static double told(List<Ranked> ranked, int place) {
        return ranked.get(place).match().feature(Feature.NEIGHBOURS);
    }

    private static Ranked ranked(String domain, double share) {
        IndexedAnswer answer = IndexedAnswer.of(filed("key", domain), List.of(), Optional.empty(), Optional.empty());
        return new Ranked(new Match(0, answer, Optional.empty(), new double[Feature.values().length], 1), 0, share);
    }

    private static ApprovedAnswer filed(String key, String domain, String... wordings) {
        return new ApprovedAnswer("acme", key, Sha256.of(key), "", domain, Verdict.YES, "", "",
                Arrays.stream(wordings).map(Wording::direct).toList(), Visibility.PUBLIC, "Head of security",
                LocalDate.of(2026, 1, 1), Optional.empty(), Optional.empty(), "", List.of(), List.of());
    }
}
