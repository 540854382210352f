package io.candor.bank;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.web.Page;
import io.quarkus.hibernate.orm.panache.Panache;

/** What waits for a curator, the most used answers first: a stale answer that nobody is told harms nobody. */
@ApplicationScoped
class CuratorQueue {

    private static final String DUE = """
            with used as (%s), due as (
                select a.id, a.collection || '/' || a.key as name, array_remove(array[
                    case when a.state = 'expired' or a.state = 'approved' and a.sayable_until < :today then 'expired' end,
                    case when a.state = 'approved' and a.review_by < :today then 'review-overdue' end,
                    case when a.state = 'approved' and a.sayable_until between :today and :horizon then 'expiring' end,
                    case when a.state = 'approved' and a.review_by between :today and :horizon then 'review-due' end,
                    case when coalesce(a.pending, a.state) = 'in-review' then 'in-review' end,
                    case when coalesce(a.pending, a.state) = 'draft' then 'draft' end,
                    case when a.state = 'approved' and a.review_by is null then 'no-review-date' end
                ], null) as reasons, least(a.sayable_until, a.review_by) as due
                from answer a where :collection = '' or a.collection = :collection)
            select d.id, array_to_string(d.reasons, ' '), d.due, coalesce(u.uses, 0), count(*) over ()
            from due d left join used u on u.answer = d.name
            where cardinality(d.reasons) > 0 and (:reason = '' or :reason = any(d.reasons))
            order by 4 desc, d.due nulls last, d.id limit :size offset :start"""
            .formatted(Use.COUNTS);

    @Inject
    Clock clock;

    /**
     * @param collection null for all
     * @param reason null for any
     * @param days how far to look ahead
     */
    @Transactional
    Page<DueAnswer> due(String collection, String reason, int days, int page, int size) {
        Page.check(page, size);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Object[]> rows = Panache.getSession().createNativeQuery(DUE, Object[].class)
                .setParameter("collection", collection == null ? "" : collection)
                .setParameter("reason", reason == null ? "" : reason).setParameter("today", today)
                .setParameter("horizon", today.plusDays(days)).setParameter("size", size)
                .setParameter("start", (long) page * size).list();
        Map<Long, Answer> answers = new HashMap<>();
        Answer.<Answer>list("id in ?1", rows.stream().map(r -> ((Number) r[0]).longValue()).toList())
                .forEach(a -> answers.put(a.id, a));
        List<DueAnswer> items = rows.stream()
                .map(r -> new DueAnswer(AnswerSummary.of(answers.get(((Number) r[0]).longValue())),
                        List.of(((String) r[1]).split(" ")), day(r[2]), ((Number) r[3]).longValue()))
                .toList();
        return new Page<>(items, page, size, rows.isEmpty() ? 0 : ((Number) rows.getFirst()[4]).longValue());
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
