package io.candor.questionnaire;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

import io.candor.web.Problems;

/**
 * A change of what is known about the customer and the deal, as a JSON merge patch (RFC 7396): what is not named stays, null
 * takes away.
 */
final class DealChange {

    private static final Set<String> FIELDS = new TreeSet<>(Set.of("customer", "dueDate", "deal"));
    private static final Set<String> DEAL_FIELDS = new TreeSet<>(
            Set.of("reference", "stage", "value", "currency", "closeDate", "owner"));

    private final JsonNode patch;
    private final DealReading reading = new DealReading();

    private DealChange(JsonNode patch) {
        this.patch = patch;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem with every mistake, before anything changed */
    static void apply(JsonNode patch, Questionnaire q) {
        DealChange change = new DealChange(patch);
        known(patch, "", FIELDS);
        JsonNode deal = patch.path("deal");
        if (!deal.isNull() && !deal.isMissingNode()) {
            known(deal, "deal.", DEAL_FIELDS);
        }
        var customer = change.value("customer", q.customer, (f, t) -> change.reading.text(f, t, 200));
        var due = change.value("dueDate", q.dueDate, change.reading::date);
        Deal changed = deal.isNull() ? Deal.NONE : change.deal(q.deal());
        change.reading.check();
        q.customer = customer;
        q.dueDate = due;
        q.deal = changed;
    }

    private Deal deal(Deal was) {
        String currency = value("deal.currency", was.currency(), reading::currency);
        BigDecimal worth = value("deal.value", was.value(), reading::money);
        return new Deal(value("deal.reference", was.reference(), (f, t) -> reading.text(f, t, 200)),
                value("deal.stage", was.stage(), (f, t) -> reading.text(f, t, 100)), worth, currency,
                value("deal.closeDate", was.closeDate(), reading::date),
                value("deal.owner", was.owner(), (f, t) -> reading.text(f, t, 200)));
    }

    private <T> T value(String field, T was, BiFunction<String, String, T> as) {
        JsonNode given = patch.at('/' + field.replace('.', '/'));
        if (given.isMissingNode()) {
            return was;
        }
        // What is no text and no number has no text, and is refused by its name.
        return given.isNull() ? null : as.apply(field, given.isValueNode() ? given.asText() : given.toString());
    }

    private static void known(JsonNode object, String at, Set<String> fields) {
        if (!object.isObject()) {
            throw Problems.invalid(at.isEmpty() ? "body" : "deal", "Send an object with the fields that change.");
        }
        object.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) {
                throw Problems.invalid(at + field,
                        "There is no field \"" + field + "\" to change; known are " + String.join(", ", fields) + ".");
            }
        });
    }

    /** What the API description says of the body. */
    @Schema(name = "QuestionnaireChange", examples = """
            {"customer": "Northwind Bank", "dueDate": "2026-12-11",
             "deal": {"stage": "Negotiation", "value": 150000, "currency": "EUR", "closeDate": null}}""")
    static class Described {
        @Schema(description = "Who asks", examples = "Northwind Bank", nullable = true)
        public String customer;
        @Schema(description = "When the customer wants it back", format = "date", examples = "2026-12-11", nullable = true)
        public String dueDate;
        @Schema(description = "Only the named fields change; null takes all of it away", nullable = true)
        public Deal deal;
    }
}
