package io.candor.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Something that customers ask and the bank does not answer.
 *
 * @param question the wording asked most
 * @param asked how often, over all wordings
 * @param declined how often of these a person decided to leave it empty
 * @param customers how many different ones
 * @param dealValue sum over the questionnaires that ask, of those whose value is known; null where none is. Amounts of
 *        different currencies are added as they stand, which is enough to tell large from small
 * @param dealValues the same by currency, exact; those told without one are under {@code unknown}
 * @param wordings each with how often it was asked, most first
 * @param reasons codes of why it stayed open, with their number
 * @param examples newest first
 */
public record Gap(String question, long asked, long declined, long customers, BigDecimal dealValue,
        Map<String, BigDecimal> dealValues, Instant lastAsked,
        List<Asked> wordings, Map<String, Long> reasons, List<Example> examples) {

    static final List<String> COLUMNS = List.of("question", "asked", "declined", "customers", "deal_value",
            "last_asked", "wordings", "reasons");

    public record Asked(String question, long times) {
    }

    public record Example(UUID questionnaire, int item, String customer) {
    }

    /** The examples, each questionnaire once: it may ask in several wordings. */
    public List<Example> places() {
        Set<UUID> seen = new HashSet<>();
        return examples.stream().filter(e -> seen.add(e.questionnaire())).toList();
    }

    List<Object> row() {
        return Arrays.asList(question, asked, declined, customers, dealValue, lastAsked,
                wordings.stream().map(w -> w.times() + "x " + w.question()).collect(Collectors.joining("\n")),
                reasons.entrySet().stream().map(r -> r.getKey() + " " + r.getValue())
                        .collect(Collectors.joining(", ")));
    }
}
