package io.candor.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How fresh the bank is, in numbers. */
@ApplicationScoped
public class FreshnessFigures {

    /** From good to bad. */
    public static final List<String> STATES = List.of("fresh", "review-due", "expiring", "review-overdue", "expired");
    private static final List<String> TO_LOOK_AT = STATES.subList(1, STATES.size());

    @Inject
    Browsing browsing;

    /** @param state fresh, review-due, expiring, review-overdue or expired */
    @Schema(name = "Freshness")
    public record Count(String collection, String state, long answers) {
    }

    /** Answers that are said, or were until they ran out, by collection and state; every state of each, be it none. */
    public List<Count> byCollection() {
        List<Count> all = new ArrayList<>();
        for (String collection : Collections.known("collection", List.of())) {
            AnswerFilter filter = new AnswerFilter();
            filter.collection = List.of(collection);
            Map<String, Long> counts = counts(filter, "freshness");
            STATES.forEach(state -> all.add(new Count(collection, state, counts.getOrDefault(state, 0L))));
        }
        return all;
    }

    /** Answers that their owners have to look at, by owner. */
    public Map<String, Long> toLookAt() {
        AnswerFilter filter = new AnswerFilter();
        filter.freshness = TO_LOOK_AT;
        return counts(filter, "owner");
    }

    private Map<String, Long> counts(AnswerFilter filter, String field) {
        Map<String, Long> counts = new TreeMap<>();
        browsing.facets(filter).facets().get(field).forEach(c -> counts.put(c.value(), c.answers()));
        return counts;
    }
}
