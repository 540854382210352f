package io.candor.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import io.candor.questionnaire.Visible;
import io.candor.web.WordDiff;

/**
 * Customers who hold an answer as it is not said any more. Computed from ledger and bank each time, so that there is no
 * list to fall behind either of them: a case appears with the change and goes when the customer was told the new text.
 * A revision with other wordings, tags or controls alone changes nothing that a customer was told.
 */
@ApplicationScoped
class Recalls {

    private static final String SQL = """
            with held as (
                select distinct on (s.answer, e.customer_key) s.answer, s.revision, e.*
                from ledger_entry e cross join lateral unnest(e.answers, e.revisions) as s(answer, revision)
                where questionnaire_seen(e.questionnaire_id, :seeing, :level)
                order by s.answer, e.customer_key, e.told_at desc, e.id desc
            ), judged as (
                select h.*, a.title, said.digest as said, said.content as content,
                    case when a.state in ('retired', 'expired') then a.state
                         when cast(said.content ->> 'validUntil' as date) < :today then 'expired'
                         when said.digest <> h.revision and (was.content is null
                            or was.content ->> 'verdict' is distinct from said.content ->> 'verdict'
                            or was.content ->> 'text' is distinct from said.content ->> 'text'
                            or was.content ->> 'shortText' is distinct from said.content ->> 'shortText') then 'revised'
                    end as change
                from held h join answer a on a.collection = split_part(h.answer, '/', 1)
                        and a.key = split_part(h.answer, '/', 2)
                    join revision said on said.answer_id = a.id and said.number = a.approved_revision
                    left join lateral (select r.content from revision r
                        where r.answer_id = a.id and r.digest = h.revision limit 1) was on true
            ), cases as (
                select encode(sha256(convert_to(concat_ws(E'\\n', answer, customer_key, revision,
                    case change when 'revised' then said else change end), 'UTF8')), 'hex') as case_id, judged.*
                from judged where change is not null
            )
            select c.case_id, c.answer, c.title, c.customer, c.change, c.id, c.told_at, c.revision, c.question,
                c.verdict, c.text, c.questionnaire_id, c.file_name, c.said, c.content ->> 'verdict' as now_verdict,
                c.content ->> 'shortText' as now_short, c.content ->> 'text' as now_text,
                coalesce(r.state, 'open') as state, r.note, nullif(r.changed_by, ''),
                case when r.version > 0 then r.changed_at end as changed_at,
                coalesce(r.version, 0) as version, count(*) over () as total
            from cases c left join recall r on r.id = c.case_id
            where (cast(:id as text) is null or c.case_id = :id)
                and (cast(:answer as text) is null or c.answer = :answer)
                and (cast(:customer as text) is null or c.customer_key = :customer)
                and (cast(:state as text) is null or coalesce(r.state, 'open') = :state)
            order by c.answer, c.told_at desc, c.case_id""";

    @Inject
    Session database;
    @Inject
    Clock clock;
    @Inject
    Visible visible;

    /** What to list; null does not restrict. */
    record Filter(String answer, String customer, RecallState state) {
    }

    /** @param total cases in all */
    record Found(List<RecallCase> cases, long total) {
    }

    /** Of those that the caller may see. */
    Found find(Filter filter, int page, int size) {
        return find(visible.parameters(), filter, page, size);
    }

    /** Every case, for work that no person asked for. */
    List<RecallCase> all(RecallState state, int most) {
        return find(Visible.toTheServer(), new Filter(null, null, state), 0, most).cases();
    }

    private Found find(Map<String, Object> seen, Filter filter, int page, int size) {
        List<Object[]> rows = query(seen, null, filter).setFirstResult(page * size).setMaxResults(size)
                .getResultList();
        long total = rows.isEmpty() ? 0 : (Long) rows.getFirst()[22];
        return new Found(rows.stream().map(Recalls::of).toList(), total);
    }

    Optional<RecallCase> byId(String id) {
        return query(visible.parameters(), id, new Filter(null, null, null)).getResultList().stream().findFirst()
                .map(Recalls::of);
    }

    /**
     * The row behind a case, held until the transaction ends: whoever comes second waits, and then sees what the first
     * one did.
     */
    Recall lock(RecallCase found) {
        database.createNativeMutationQuery("""
                insert into recall (id, answer, customer_key, state, changed_by, changed_at, version)
                select :id, :answer, e.customer_key, 'open', '', :now, 0 from ledger_entry e where e.id = :entry
                on conflict (id) do nothing""").setParameter("id", found.id()).setParameter("answer", found.answer())
                .setParameter("now", clock.instant()).setParameter("entry", found.held().entry()).executeUpdate();
        return Recall.findById(found.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    private NativeQuery<Object[]> query(Map<String, Object> seen, String id, Filter filter) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return database.createNativeQuery(SQL, Object[].class).setProperties(seen).setParameter("today", today)
                .setParameter("id", id, String.class).setParameter("answer", filter.answer(), String.class)
                .setParameter("customer", filter.customer() == null ? null : CustomerKey.of(filter.customer()),
                        String.class)
                .setParameter("state", filter.state() == null ? null : filter.state().slug(), String.class);
    }

    private static RecallCase of(Object[] r) {
        RecallCase.Change change = RecallCase.Change.valueOf(((String) r[4]).toUpperCase(Locale.ROOT));
        RecallCase.Held held = new RecallCase.Held((Long) r[5], (Instant) r[6], (String) r[7], (String) r[8],
                (String) r[9], (String) r[10], (UUID) r[11], (String) r[12]);
        RecallCase.Now now = change == RecallCase.Change.REVISED
                ? new RecallCase.Now((String) r[13], (String) r[14], (String) r[15], (String) r[16])
                : null;
        return new RecallCase((String) r[0], (String) r[1], (String) r[2], (String) r[3], change, held, now,
                now == null ? List.of() : WordDiff.of(held.text(), now.text()),
                RecallState.bySlug((String) r[17]).orElseThrow(), (String) r[18], (String) r[19], (Instant) r[20],
                (Long) r[21]);
    }
}
