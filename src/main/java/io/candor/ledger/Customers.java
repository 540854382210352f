package io.candor.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

import io.candor.questionnaire.Visible;
import io.candor.web.Page;

/** Everybody who was told anything, in questionnaires that the caller sees. */
@ApplicationScoped
class Customers {

    private static final String SQL = """
            select (array_agg(e.customer order by e.told_at desc))[1] as customer,
                (array_agg(e.file_name order by e.told_at desc))[1] as file_name, count(*) as told,
                count(distinct e.questionnaire_id) as questionnaires, min(e.told_at) as first, max(e.told_at) as last,
                count(*) over () as total
            from ledger_entry e
            where questionnaire_seen(e.questionnaire_id, :seeing, :level)
                and (:like = '' or lower(e.customer) like :like escape '!' or lower(e.file_name) like :like escape '!')
            group by e.customer_key order by last desc, e.customer_key""";

    @Inject
    Session database;
    @Inject
    Visible visible;

    /**
     * @param customer null where nobody told who it is; then the file is all that is known
     * @param told questions that were answered
     */
    @Schema(name = "Customer")
    public record Customer(String customer, String fileName, long told, long questionnaires, Instant first,
            Instant last) {

        /** For pages. */
        public String name() {
            return customer == null ? fileName : customer;
        }
    }

    /** @param words part of a name; empty for all */
    Page<Customer> list(String words, int page, int size) {
        Page.check(page, size);
        String like = words.isBlank()
                ? ""
                : '%' + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + '%';
        List<Object[]> rows = database.createNativeQuery(SQL, Object[].class).setProperties(visible.parameters())
                .setParameter("like", like).setFirstResult(page * size).setMaxResults(size).getResultList();
        return new Page<>(rows.stream().map(r -> new Customer((String) r[0], (String) r[1], (Long) r[2], (Long) r[3],
                (Instant) r[4], (Instant) r[5])).toList(), page, size,
                rows.isEmpty() ? 0 : (Long) rows.getFirst()[6]);
    }
}
