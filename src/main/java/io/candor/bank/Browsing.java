package io.candor.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.query.NativeQuery;

import io.candor.web.Page;
import io.quarkus.hibernate.orm.panache.Panache;

/** Lists of the bank with their facets. */
@ApplicationScoped
class Browsing {

    private static final List<String> FIELDS = List.of("collection", "domain", "visibility", "owner", "verdict",
            "freshness");
    /** More values of one field than this nobody picks from. */
    private static final int MOST_VALUES = 200;

    /** Where words are looked for: first what has them in its title or wordings, most often. */
    private static final String NEAREST = """
            (select ts_rank(setweight(to_tsvector('english', f.title), 'A') || setweight(r.words, 'B') || r.says,
             to_tsquery('english', :q)) from revision r join answer c on c.id = r.answer_id
             where r.answer_id = f.id and r.number = c.current_revision) desc,""";

    @Inject
    Clock clock;

    @Transactional
    Page<AnswerSummary> list(AnswerFilter filter, int page, int size) {
        Page.check(page, size);
        List<Object[]> rows = query(filter, "select f.id, count(*) over () from f where " + filter.where()
                + " order by " + (filter.hasWords() ? NEAREST : "") + "f.collection, f.domain, f.position, f.id"
                + " limit :size offset :start")
                .setParameter("size", size).setParameter("start", (long) page * size).list();
        List<Long> ids = rows.stream().map(r -> ((Number) r[0]).longValue()).toList();
        long total = rows.isEmpty() ? count(filter) : ((Number) rows.getFirst()[1]).longValue();
        List<Answer> answers = new ArrayList<>(Answer.list("id in ?1", ids));
        answers.sort(Comparator.comparing(a -> ids.indexOf(a.id)));
        return new Page<>(answers.stream().map(AnswerSummary::of).toList(), page, size, total);
    }

    @Transactional
    Facets facets(AnswerFilter filter) {
        StringBuilder sql = new StringBuilder(", g as materialized (select * from f where " + filter.where() + ")");
        for (String field : FIELDS) {
            sql.append(" select '").append(field).append("', ").append(field)
                    .append(", count(*) from g group by 2 union all");
        }
        // An answer that is said while a revision waits is found by either state, so it counts in both.
        sql.append(" select 'state', s, count(*) from (select state s from g union all select stage from g")
                .append(" where stage <> state) x group by 2 union all");
        sql.append(" select 'control', c, count(*) from g, unnest(g.controls) c group by 2 union all")
                .append(" select 'tag', t, count(*) from g, unnest(g.tags) t group by 2 order by 1, 3 desc, 2");
        Map<String, List<Facets.Count>> facets = new LinkedHashMap<>();
        FIELDS.forEach(field -> facets.put(field, new ArrayList<>()));
        facets.put("state", new ArrayList<>());
        facets.put("control", new ArrayList<>());
        facets.put("tag", new ArrayList<>());
        for (Object[] row : query(filter, sql.toString()).list()) {
            List<Facets.Count> counts = facets.get((String) row[0]);
            if (counts.size() < MOST_VALUES) {
                counts.add(new Facets.Count((String) row[1], ((Number) row[2]).longValue()));
            }
        }
        long total = facets.get("collection").stream().mapToLong(Facets.Count::answers).sum();
        return new Facets(total, facets);
    }

    private long count(AnswerFilter filter) {
        return ((Number) query(filter, "select count(*), 0 from f where " + filter.where()).getSingleResult()[0])
                .longValue();
    }

    private NativeQuery<Object[]> query(AnswerFilter filter, String sql) {
        NativeQuery<Object[]> query = Panache.getSession()
                .createNativeQuery("with f as (" + AnswerFilter.ROWS + ")" + sql, Object[].class);
        filter.parameters(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).forEach(query::setParameter);
        return query;
    }
}
