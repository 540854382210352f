package io.candor.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

/** MonthlyFigures over time, by the month in which a questionnaire came in. One that asks two collections counts for both. */
@ApplicationScoped
class MonthlyFigures {

    private static final String SQL = """
            with per as (
                select q.id, to_char(q.created_at at time zone 'UTC', 'YYYY-MM') as month, c.collection,
                    count(i.number) as items,
                    count(*) filter (where i.drafted = 'filled') as filled,
                    count(*) filter (where i.drafted = 'suggested') as suggested,
                    count(*) filter (where i.drafted = 'open') as open,
                    count(*) filter (where i.state = 'accepted') as accepted,
                    count(*) filter (where i.state = 'edited') as edited,
                    count(*) filter (where i.state = 'declined') as declined,
                    (select cast(extract(epoch from min(e.created_at) - q.created_at) / 3600 as double precision)
                        from questionnaire_export e where e.questionnaire_id = q.id) as hours
                from questionnaire q cross join lateral unnest(q.collections) as c(collection)
                    left join questionnaire_item i on i.questionnaire_id = q.id
                where q.created_at >= :from and q.created_at < :to
                    and (cast(:collection as text) is null or c.collection = :collection)
                group by q.id, c.collection
            )
            select month, collection, count(*) as questionnaires, cast(sum(items) as bigint) as items,
                cast(sum(filled) as bigint) as filled, cast(sum(suggested) as bigint) as suggested,
                cast(sum(open) as bigint) as open, cast(sum(accepted) as bigint) as accepted,
                cast(sum(edited) as bigint) as edited, cast(sum(declined) as bigint) as declined,
                count(hours) as exported, percentile_cont(0.5) within group (order by hours) as median
            from per group by month, collection order by month, collection""";

    @Inject
    Session database;

    /**
     * @param fillRate share of the items that Candor filled by itself, 0 to 1; null without items
     * @param suggestRate share for which it proposed something
     * @param openRate share for which it had nothing
     * @param accepted items that people accepted, as they stand; {@code edited} and {@code declined} alike
     * @param exported questionnaires that were given back
     * @param hoursToExport median of the hours from upload to the first export; null where none was given back
     */
    public record Month(String month, String collection, long questionnaires, long items, Double fillRate,
            Double suggestRate, Double openRate, long accepted, long edited, long declined, long exported,
            Double hoursToExport) {

        static final List<String> COLUMNS = List.of("month", "collection", "questionnaires", "items", "fill_rate",
                "suggest_rate", "open_rate", "accepted", "edited", "declined", "exported", "hours_to_export");

        private static Month of(Object[] r) {
            long items = (Long) r[3];
            return new Month((String) r[0], (String) r[1], (Long) r[2], items, rate(r[4], items), rate(r[5], items),
                    rate(r[6], items), (Long) r[7], (Long) r[8], (Long) r[9], (Long) r[10], (Double) r[11]);
        }

        private static Double rate(Object part, long all) {
            return all == 0 ? null : (Long) part / (double) all;
        }

        List<Object> row() {
            return Arrays.asList(month, collection, questionnaires, items, fillRate, suggestRate, openRate, accepted,
                    edited, declined, exported, hoursToExport);
        }
    }

    /** @param from null for all there is; {@code to} alike */
    List<Month> of(String collection, LocalDate from, LocalDate to) {
        LocalDate first = from == null ? LocalDate.EPOCH : from;
        LocalDate last = to == null ? LocalDate.of(9999, 1, 1) : to;
        return database.createNativeQuery(SQL, Object[].class).setParameter("collection", collection, String.class)
                .setParameter("from", first.atStartOfDay(ZoneOffset.UTC).toInstant())
                .setParameter("to", last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()).getResultList().stream()
                .map(Month::of).toList();
    }
}
