package io.candor.ledger;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

import io.candor.questionnaire.Visible;
import io.candor.web.WordDiff;

/** What the answers of the bank are good for: told, proposed, rewritten by reviewers, or never used. */
@ApplicationScoped
class Usage {

    /** Below this the answer was hardly what the reviewer was rewriting: it was only the least unlikely one. */
    private static final String REWRITTEN = "i.state = 'edited' and i.reason_code = 'edited' "
            + "and cast(i.candidates -> 0 ->> 'confidence' as double precision) >= 0.5";

    private static final String ANSWERS = """
            with told as (
                select s.answer, count(*) as times, count(distinct e.customer_key) as customers, max(e.told_at) as last
                from ledger_entry e cross join lateral unnest(e.answers) as s(answer) group by s.answer
            ), proposed as (
                select s.source ->> 'answer' as answer, count(*) as times from questionnaire_item i
                    cross join lateral jsonb_array_elements(i.reply -> 'sources') as s(source) group by 1
            ), rewritten as (
                select i.candidates -> 0 ->> 'answer' as answer, count(*) as times from questionnaire_item i
                where %s group by 1
            )
            select a.collection || '/' || a.key as id, a.title, a.domain, a.owner, a.state,
                coalesce(t.times, 0) as told, coalesce(t.customers, 0) as customers, t.last,
                coalesce(p.times, 0) as proposed, coalesce(r.times, 0) as rewritten, count(*) over () as total
            from answer a left join told t on t.answer = a.collection || '/' || a.key
                left join proposed p on p.answer = a.collection || '/' || a.key
                left join rewritten r on r.answer = a.collection || '/' || a.key
            where a.approved_revision is not null and a.state <> 'retired'
                and (cast(:collection as text) is null or a.collection = :collection)
                and (not :unused or t.times is null)
            order by rewritten desc, told desc, id""".formatted(REWRITTEN);

    private static final String REWRITES = """
            select i.candidates -> 0 ->> 'answer' as answer, i.candidates -> 0 ->> 'revision' as revision, i.question,
                i.candidates -> 0 ->> 'text' as approved, i.reply ->> 'text' as written, i.decided_by, i.decided_at,
                i.questionnaire_id, i.number, count(*) over () as total
            from questionnaire_item i where %s and questionnaire_seen(i.questionnaire_id, :seeing, :level)
                and (cast(:answer as text) is null or i.candidates -> 0 ->> 'answer' = :answer)
            order by i.decided_at desc, i.questionnaire_id, i.number""".formatted(REWRITTEN);

    @Inject
    Session database;
    @Inject
    Visible visible;

    /**
     * @param told how many questions it answered in exports
     * @param proposed in how many questionnaires' items it stands today, sent or not
     * @param rewritten how often a reviewer wrote something else instead: a sign that its text is wrong
     */
    public record AnswerUse(String answer, String title, String domain, String owner, String state, long told,
            long customers, Instant lastTold, long proposed, long rewritten) {

        static final List<String> COLUMNS = List.of("answer", "title", "domain", "owner", "state", "told", "customers",
                "last_told", "proposed", "rewritten");

        List<Object> row() {
            return Arrays.asList(answer, title, domain, owner, state, told, customers, lastTold, proposed, rewritten);
        }
    }

    /** @param diff from the approved text to the reviewer's */
    public record Rewrite(String answer, String revision, String question, String approved, String written,
            List<WordDiff.Part> diff, String by, Instant at, UUID questionnaire, int item) {

        static final List<String> COLUMNS = List.of("answer", "revision", "question", "approved", "written", "by",
                "at");

        List<Object> row() {
            return Arrays.asList(answer, revision, question, approved, written, by, at);
        }
    }

    /** One page and the number of all. */
    record Found<T>(List<T> items, long total) {
    }

    /** Those rewritten most first, then those told most. */
    Found<AnswerUse> answers(String collection, boolean unused, int page, int size) {
        List<Object[]> rows = database.createNativeQuery(ANSWERS, Object[].class)
                .setParameter("collection", collection, String.class).setParameter("unused", unused)
                .setFirstResult(page * size).setMaxResults(size).getResultList();
        return new Found<>(rows.stream().map(r -> new AnswerUse((String) r[0], (String) r[1], (String) r[2],
                (String) r[3], (String) r[4], (Long) r[5], (Long) r[6], (Instant) r[7], (Long) r[8], (Long) r[9]))
                .toList(), rows.isEmpty() ? 0 : (Long) rows.getFirst()[10]);
    }

    /** Newest first. */
    Found<Rewrite> rewrites(String answer, int page, int size) {
        List<Object[]> rows = database.createNativeQuery(REWRITES, Object[].class).setProperties(visible.parameters())
                .setParameter("answer", answer, String.class).setFirstResult(page * size).setMaxResults(size)
                .getResultList();
        return new Found<>(rows.stream().map(r -> new Rewrite((String) r[0], (String) r[1], (String) r[2],
                (String) r[3], (String) r[4], WordDiff.of((String) r[3], (String) r[4]), (String) r[5], (Instant) r[6],
                (UUID) r[7], (Integer) r[8])).toList(), rows.isEmpty() ? 0 : (Long) rows.getFirst()[9]);
    }
}
