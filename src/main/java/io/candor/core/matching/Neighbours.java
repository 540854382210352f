package io.candor.core.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the other questions of a section tell about one: where most of them are answered from one domain of the bank,
 * that domain is likelier here, too, whatever the customer calls the section.
 */
final class Neighbours {

    private final Map<String, Map<String, Double>> domains = new HashMap<>();
    private final Map<String, Integer> questions = new HashMap<>();

    /** Counts a question, with its matches as they rank without their neighbours. */
    void add(String section, List<Ranked> ranked) {
        if (!section.isBlank()) {
            questions.merge(section, 1, Integer::sum);
            Map<String, Double> shares = domains.computeIfAbsent(section, s -> new HashMap<>());
            ranked.forEach(r -> shares.merge(r.answer().domain(), r.share(), Double::sum));
        }
    }

    /** Tells each match of a question that was added how many of the others its domain answers. */
    void tell(String section, List<Ranked> ranked) {
        if (section.isBlank()) {
            return;
        }
        Map<String, Double> own = new HashMap<>();
        ranked.forEach(r -> own.merge(r.answer().domain(), r.share(), Double::sum));
        for (Ranked r : ranked) {
            String domain = r.answer().domain();
            double others = domains.get(section).get(domain) - own.get(domain);
            r.match().set(Feature.NEIGHBOURS, domain.isBlank() ? 0 : Math.max(0, others) / questions.get(section));
        }
    }
}
