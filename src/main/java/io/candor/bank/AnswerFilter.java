package io.candor.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.candor.web.Problems;

/** What a list of answers is narrowed to. Values of one field are alternatives, fields add up. */
public class AnswerFilter {

    /** One row an answer, with all that it can be narrowed and counted by. */
    static final String ROWS = """
            select a.id, a.collection, a.key, a.position, a.title, a.domain, a.verdict, a.visibility, a.owner,
                   a.controls, a.tags, case when a.pending is null then a.state else a.pending end as stage, a.state,
                   case when a.state = 'expired' or a.sayable_until < :today then 'expired'
                        when a.state in ('draft', 'in-review', 'retired') then 'not-said'
                        when a.review_by < :today then 'review-overdue'
                        when a.sayable_until <= :soon then 'expiring'
                        when a.review_by <= :soon then 'review-due'
                        else 'fresh' end as freshness
            from answer a
            """;

    private static final int SOON_DAYS = 30;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Parameter(description = "Collections", example = "datanostro")
    @QueryParam("collection")
    public List<String> collection;
    @Parameter(description = "Domains", example = "access-control")
    @QueryParam("domain")
    public List<String> domain;
    @Parameter(description = "Where the answer, or the revision that waits on top of it, stands", example = "in-review")
    @QueryParam("state")
    public List<String> state;
    @QueryParam("visibility")
    public List<String> visibility;
    @QueryParam("owner")
    public List<String> owner;
    @QueryParam("verdict")
    public List<String> verdict;
    @Parameter(description = "fresh, review-due, review-overdue, expiring, expired or not-said", example = "review-overdue")
    @QueryParam("freshness")
    public List<String> freshness;
    @Parameter(description = "Control references", example = "ISO27001:2022 A.8.5")
    @QueryParam("control")
    public List<String> control;
    @QueryParam("tag")
    public List<String> tag;
    @Parameter(description = "Words, or their beginnings, of title, text, wordings or key", example = "backup encr")
    @QueryParam("q")
    public String q;

    /** The values that a field is narrowed to; empty where it is not. */
    List<String> chosen(String field) {
        List<String> values = switch (field) {
            case "collection" -> collection;
            case "domain" -> domain;
            case "state" -> state;
            case "visibility" -> visibility;
            case "owner" -> owner;
            case "verdict" -> verdict;
            case "freshness" -> freshness;
            case "control" -> control;
            case "tag" -> tag;
            default -> throw new IllegalArgumentException(field);
        };
        return values == null ? List.of() : values;
    }

    /** The same filter as if this field were not narrowed: what else could be chosen in it? */
    AnswerFilter without(String field) {
        AnswerFilter wider = new AnswerFilter();
        wider.collection = field.equals("collection") ? null : collection;
        wider.domain = field.equals("domain") ? null : domain;
        wider.state = field.equals("state") ? null : state;
        wider.visibility = field.equals("visibility") ? null : visibility;
        wider.owner = field.equals("owner") ? null : owner;
        wider.verdict = field.equals("verdict") ? null : verdict;
        wider.freshness = field.equals("freshness") ? null : freshness;
        wider.control = field.equals("control") ? null : control;
        wider.tag = field.equals("tag") ? null : tag;
        wider.q = q;
        return wider;
    }

    boolean hasWords() {
        return q != null && !q.isBlank();
    }

    private record Condition(String sql, Object value) {
    }

    /** Conditions over {@link #ROWS} as {@code f}, and the parameters that they name. */
    String where() {
        return conditions().values().stream().map(Condition::sql).collect(Collectors.joining(" and ", "true and ", ""))
                .replaceFirst(" and $", "");
    }

    Map<String, Object> parameters(LocalDate today) {
        Map<String, Object> values = new LinkedHashMap<>();
        conditions().forEach((name, condition) -> values.put(name, condition.value()));
        values.put("today", today);
        values.put("soon", today.plusDays(SOON_DAYS));
        return values;
    }

    private Map<String, Condition> conditions() {
        Map<String, Condition> all = new LinkedHashMap<>();
        oneOf(all, "collection", collection);
        oneOf(all, "domain", domain);
        oneOf(all, "visibility", visibility);
        oneOf(all, "owner", owner);
        oneOf(all, "verdict", verdict);
        oneOf(all, "freshness", freshness);
        if (some(state)) {
            all.put("state", new Condition(
                    "(f.state = any(cast(:state as text[])) or f.stage = any(cast(:state as text[])))", array(state)));
        }
        if (some(control)) {
            all.put("control", new Condition("f.controls && cast(:control as text[])", array(control)));
        }
        if (some(tag)) {
            all.put("tag", new Condition("f.tags && cast(:tag as text[])", array(tag)));
        }
        if (hasWords()) {
            all.put("q", new Condition("""
                    (f.key = lower(:key) or exists (select from revision r join answer c on c.id = r.answer_id
                     where r.answer_id = f.id and r.number = c.current_revision
                     and (r.words || r.says) @@ to_tsquery('english', :q)))""", prefixes(q)));
            all.put("key", new Condition("true", q.strip()));
        }
        return all;
    }

    private static void oneOf(Map<String, Condition> all, String field, List<String> values) {
        if (some(values)) {
            all.put(field, new Condition("f." + field + " = any(cast(:" + field + " as text[]))", array(values)));
        }
    }

    private static boolean some(List<String> values) {
        return values != null && !values.isEmpty();
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }

    /** "backup encr" finds "encrypted backups", so that a list can follow while somebody types. */
    private static String prefixes(String q) {
        List<String> words = new ArrayList<>(WORD.matcher(q).results().map(m -> m.group() + ":*").toList());
        if (q.length() > 200 || words.isEmpty()) {
            throw Problems.invalid("q", "q must have words, and at most 200 characters.");
        }
        return String.join(" & ", words);
    }
}
