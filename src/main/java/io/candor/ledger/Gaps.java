package io.candor.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

import io.candor.core.matching.AlikeTexts;
import io.candor.questionnaire.Visible;

/** Questions that stayed open or were declined, over all questionnaires: alike ones together, the most asked first. */
@ApplicationScoped
class Gaps {

    /** Alike enough to be answered by one answer; lower than for a wording, as a person looks at the group anyway. */
    private static final double ALIKE = 0.82;
    private static final int MOST_ITEMS = 20_000;
    /** Each needs a vector and is held against each group. */
    private static final int MOST_QUESTIONS = 3_000;
    private static final int EXAMPLES = 5;

    @Inject
    Session database;
    @Inject
    AlikeTexts alikeTexts;
    @Inject
    Visible visible;

    /** What counts more. */
    enum Order {
        ASKED(Comparator.comparingLong(Gap::asked).reversed()), DEAL_VALUE(
                Comparator.comparing(Gap::dealValue, Comparator.nullsLast(Comparator.reverseOrder())));

        private final Comparator<Gap> comparator;

        Order(Comparator<Gap> first) {
            this.comparator = first.thenComparing(Comparator.comparingLong(Gap::asked).reversed())
                    .thenComparing(Gap::dealValue, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Gap::question);
        }

        static Optional<Order> bySlug(String slug) {
            return Stream.of(values()).filter(o -> o.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(slug))
                    .findFirst();
        }
    }

    List<Gap> of(String collection, LocalDate from, Order order) {
        Map<String, List<OpenItem>> same = OpenItem.newest(database, visible, collection, from, MOST_ITEMS).stream()
                .collect(Collectors.groupingBy(i -> QuestionKey.of(i.question()), LinkedHashMap::new,
                        Collectors.toList()));
        // The most asked wording leads its group; the key settles ties, so that the same items give the same groups.
        List<List<OpenItem>> questions = same.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<OpenItem>> e) -> -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_QUESTIONS).map(Map.Entry::getValue).toList();
        return alikeTexts.of(questions.stream().map(q -> q.getFirst().question()).toList()).groups(ALIKE).stream()
                .map(group -> gap(group.stream().map(questions::get).toList())).sorted(order.comparator).toList();
    }

    private static Gap gap(List<List<OpenItem>> wordings) {
        List<OpenItem> all = wordings.stream().flatMap(List::stream)
                .sorted(Comparator.comparing(OpenItem::askedAt).reversed()).toList();
        Map<UUID, OpenItem> valued = new HashMap<>();
        all.stream().filter(i -> i.dealValue() != null).forEach(i -> valued.put(i.questionnaire(), i));
        Instant last = all.getFirst().askedAt();
        return new Gap(wordings.getFirst().getFirst().question(), all.size(),
                all.stream().filter(OpenItem::declined).count(),
                all.stream().map(OpenItem::customerKey).distinct().count(),
                valued.values().stream().map(OpenItem::dealValue).reduce(BigDecimal::add).orElse(null),
                valued.values().stream().collect(Collectors.toMap(i -> i.currency() == null ? "unknown" : i.currency(),
                        OpenItem::dealValue, BigDecimal::add, TreeMap::new)),
                last,
                wordings.stream().map(w -> new Gap.Asked(w.getFirst().question(), w.size())).toList(),
                all.stream().collect(Collectors.groupingBy(OpenItem::reason, TreeMap::new, Collectors.counting())),
                all.stream().limit(EXAMPLES)
                        .map(i -> new Gap.Example(i.questionnaire(), i.number(), i.customer())).toList());
    }
}
