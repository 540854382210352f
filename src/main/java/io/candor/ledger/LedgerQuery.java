package io.candor.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.candor.questionnaire.Visible;
import io.quarkus.hibernate.orm.panache.PanacheQuery;

/** What to look for in the ledger; whatever is not given does not restrict. */
public class LedgerQuery {

    @Parameter(description = "Id of an answer", example = "datanostro/rpo")
    @QueryParam("answer")
    public String answer;
    @Parameter(description = "Digest of a revision")
    @QueryParam("revision")
    public String revision;
    @Parameter(description = "A customer's name; case and spacing do not matter", example = "Example Bank")
    @QueryParam("customer")
    public String customer;
    @QueryParam("questionnaire")
    UUID questionnaire;
    @Parameter(description = "Words that the question or the text contains, one after the other", example = "backup")
    @QueryParam("q")
    public String words;
    @Parameter(description = "First day, in UTC", example = "2026-01-01")
    @QueryParam("from")
    public LocalDate from;
    @Parameter(description = "Last day, in UTC", example = "2026-12-31")
    @QueryParam("to")
    public LocalDate to;

    /** A form sends its empty fields, too. */
    void blankIsNothing() {
        answer = blank(answer) ? null : answer.strip();
        revision = blank(revision) ? null : revision.strip();
        customer = blank(customer) ? null : customer.strip();
    }

    private static boolean blank(String given) {
        return given == null || given.isBlank();
    }

    /** Only what is asked for becomes part of the query, so that the database can use its indexes. */
    PanacheQuery<LedgerEntry> find(Visible visible) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>(visible.parameters());
        conditions.add(Visible.condition("questionnaireId"));
        add(conditions, values, "array_contains(answers, :answer)", "answer", answer);
        add(conditions, values, "array_contains(revisions, :revision)", "revision", revision);
        add(conditions, values, "customerKey = :customer", "customer",
                customer == null ? null : CustomerKey.of(customer));
        add(conditions, values, "questionnaireId = :questionnaire", "questionnaire", questionnaire);
        add(conditions, values, "(lower(question) like :words escape '!' or lower(text) like :words escape '!')",
                "words", like());
        add(conditions, values, "toldAt >= :from", "from",
                from == null ? null : from.atStartOfDay(ZoneOffset.UTC).toInstant());
        add(conditions, values, "toldAt < :to", "to",
                to == null ? null : to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        return LedgerEntry.find(String.join(" and ", conditions) + " order by toldAt desc, id desc", values);
    }

    private static void add(List<String> conditions, Map<String, Object> values, String condition, String name,
            Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private String like() {
        return words == null || words.isBlank()
                ? null
                : '%' + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + '%';
    }
}
