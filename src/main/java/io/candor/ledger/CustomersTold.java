package io.candor.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

import io.candor.questionnaire.Visible;

/** Who was told an answer, or one revision of it. */
@ApplicationScoped
class CustomersTold {

    private static final String SQL = """
            select (array_agg(e.customer order by e.told_at desc))[1] as customer, min(e.told_at) as first,
                   max(e.told_at) as last, count(*) as times,
                   (array_agg(s.revision order by e.told_at desc, e.id desc))[1] as revision,
                   (array_agg(e.id order by e.told_at desc, e.id desc))[1] as entry,
                   (array_agg(e.questionnaire_id order by e.told_at desc, e.id desc))[1] as questionnaire,
                   (array_agg(e.file_name order by e.told_at desc, e.id desc))[1] as file_name
            from ledger_entry e cross join lateral unnest(e.answers, e.revisions) as s(answer, revision)
            where %s and questionnaire_seen(e.questionnaire_id, :seeing, :level)
            group by e.customer_key
            order by last desc, e.customer_key""";

    @Inject
    Session database;
    @Inject
    Visible visible;

    /**
     * @param customer null where nobody told who it is
     * @param times how many questions it answered
     * @param revision digest of the revision told last
     * @param entry the ledger entry of that
     */
    public record ToldCustomer(String customer, Instant first, Instant last, long times, String revision, long entry,
            UUID questionnaire, String fileName) {
    }

    List<ToldCustomer> of(String answer, String revision) {
        String condition = answer != null
                ? "e.answers @> array[cast(:what as text)] and s.answer = :what"
                : "e.revisions @> array[cast(:what as text)] and s.revision = :what";
        List<Object[]> rows = database.createNativeQuery(SQL.formatted(condition), Object[].class)
                .setParameter("what", answer != null ? answer : revision).setProperties(visible.parameters())
                .getResultList();
        return rows.stream().map(r -> new ToldCustomer((String) r[0], (Instant) r[1], (Instant) r[2], (Long) r[3],
                (String) r[4], (Long) r[5], (UUID) r[6], (String) r[7])).toList();
    }
}
