package io.candor.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.hibernate.Session;

import io.candor.questionnaire.Visible;

/** An item that got no answer. */
record OpenItem(String question, UUID questionnaire, int number, String customer, String customerKey, Instant askedAt,
        BigDecimal dealValue, String currency, boolean declined, String reason) {

    /** Newest first. What asks for no fact of the bank, has no cell, or held an answer already is no gap of the bank. */
    static List<OpenItem> newest(Session database, Visible visible, String collection, LocalDate from, int limit) {
        List<Object[]> rows = database.createNativeQuery("""
                select i.question, q.id, i.number, q.customer, q.digest, q.created_at, q.deal_value, q.deal_currency,
                    i.state = 'declined' as declined, i.reason_code
                from questionnaire_item i join questionnaire q on q.id = i.questionnaire_id
                where i.state in ('open', 'declined')
                    and i.reason_code not in ('already-answered', 'no-answer-cell', 'not-a-vendor-fact')
                    and (cast(:collection as text) is null or q.collections @> array[cast(:collection as text)])
                    and q.created_at >= :from and questionnaire_seen(q.id, :seeing, :level)
                order by q.created_at desc, q.id, i.number""", Object[].class)
                .setParameter("collection", collection, String.class)
                .setParameter("from", (from == null ? LocalDate.EPOCH : from).atStartOfDay(ZoneOffset.UTC).toInstant())
                .setProperties(visible.parameters()).setMaxResults(limit).getResultList();
        return rows.stream().map(OpenItem::of).toList();
    }

    private static OpenItem of(Object[] r) {
        String customer = (String) r[3];
        return new OpenItem((String) r[0], (UUID) r[1], (Integer) r[2], customer,
                customer == null ? "file " + r[4] : CustomerKey.of(customer), (Instant) r[5], (BigDecimal) r[6],
                (String) r[7], (Boolean) r[8], (String) r[9]);
    }
}
