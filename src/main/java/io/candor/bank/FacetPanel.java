package io.candor.bank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the list of answers can be narrowed to, with how many answers each choice would leave.
 *
 * @param total answers that the filter leaves now
 */
public record FacetPanel(long total, List<Facet> facets, boolean narrowed) {

    private static final Map<String, String> FIELDS = new LinkedHashMap<>();
    /** More choices than this stand behind a click. */
    private static final int AT_ONCE = 6;

    static {
        FIELDS.put("collection", "Collection");
        FIELDS.put("state", "State");
        FIELDS.put("freshness", "Freshness");
        FIELDS.put("visibility", "Visibility");
        FIELDS.put("domain", "Domain");
        FIELDS.put("owner", "Owner");
        FIELDS.put("control", "Control");
    }

    /** @param more choices that are shown on request */
    public record Facet(String field, String name, List<Choice> choices, List<Choice> more) {
    }

    /** @param id of its element, which stays the same when the panel is drawn anew, so that the focus stays on it */
    public record Choice(String id, String value, String name, long answers, boolean chosen) {
    }

    static FacetPanel of(Browsing browsing, AnswerFilter filter) {
        Facets left = browsing.facets(filter);
        List<Facet> facets = new ArrayList<>();
        FIELDS.forEach((field, name) -> {
            List<String> chosen = filter.chosen(field);
            List<Facets.Count> counts = chosen.isEmpty()
                    ? left.facets().get(field)
                    : browsing.facets(filter.without(field)).facets().get(field);
            List<Choice> choices = choices(field, counts, chosen);
            if (!choices.isEmpty()) {
                int shown = Math.max(AT_ONCE, (int) choices.stream().filter(Choice::chosen).count());
                facets.add(new Facet(field, name, choices.subList(0, Math.min(shown, choices.size())),
                        choices.subList(Math.min(shown, choices.size()), choices.size())));
            }
        });
        boolean narrowed = filter.hasWords() || FIELDS.keySet().stream().anyMatch(f -> !filter.chosen(f).isEmpty());
        return new FacetPanel(left.total(), facets, narrowed);
    }

    /** What is chosen comes first and stays visible even where it leaves nothing. */
    private static List<Choice> choices(String field, List<Facets.Count> counts, List<String> chosen) {
        Map<String, Long> all = new LinkedHashMap<>();
        counts.forEach(c -> all.put(c.value(), c.answers()));
        chosen.forEach(value -> all.putIfAbsent(value, 0L));
        return all.entrySet().stream()
                .map(e -> new Choice(("facet-" + field + "-" + e.getKey()).replaceAll("[^A-Za-z0-9-]", "_"),
                        e.getKey(), name(field, e.getKey()), e.getValue(), chosen.contains(e.getKey())))
                .sorted(Comparator.comparing(Choice::chosen).reversed()).toList();
    }

    private static String name(String field, String value) {
        return switch (field) {
            case "domain" -> DomainName.of(value);
            case "state", "freshness" -> value.replace('-', ' ');
            case "visibility" -> value.equals("nda") ? "NDA" : value;
            default -> value;
        };
    }
}
