package io.candor.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.candor.bank.AnswerCollection;
import io.candor.bank.FreshnessFigures;

/**
 * The figures of one page: every plot is drawn from a table that stands below it.
 *
 * @param collection empty for all
 * @param finishing by month, the hours from upload to the first export for each collection
 * @param freshness by collection, the number of answers in each state
 */
public record InsightView(String collection, List<String> collections, List<MonthTotals> months,
        List<Line> finishing, List<String> finishingHeads, List<Line> freshness, List<String> freshnessHeads,
        List<Workload.Share> workload, List<Gap> gaps, long gapsInAll) {

    private static final int GAPS = 10;

    /** A row of a table; null where there is no number. */
    public record Line(String name, List<Double> values) {
    }

    static InsightView of(String collection, List<MonthlyFigures.Month> months,
            List<FreshnessFigures.Count> freshness, List<Workload.Share> workload, List<Gap> gaps) {
        List<String> shown = months.stream().map(MonthlyFigures.Month::collection).distinct().sorted().toList();
        List<String> collections = freshness.stream().map(FreshnessFigures.Count::collection).distinct()
                .filter(c -> collection.isEmpty() || c.equals(collection)).toList();
        return new InsightView(collection, AnswerCollection.keys(), MonthTotals.of(months), finishing(months, shown),
                shown, fresh(freshness, collections), FreshnessFigures.STATES, workload,
                gaps.stream().limit(GAPS).toList(), gaps.size());
    }

    private static List<Line> finishing(List<MonthlyFigures.Month> months, List<String> shown) {
        return months.stream().map(MonthlyFigures.Month::month).distinct().sorted().map(month -> {
            List<Double> hours = new ArrayList<>();
            shown.forEach(c -> hours.add(months.stream().filter(m -> m.month().equals(month))
                    .filter(m -> m.collection().equals(c)).map(MonthlyFigures.Month::hoursToExport)
                    .filter(Objects::nonNull).findFirst().orElse(null)));
            return new Line(month, hours);
        }).toList();
    }

    private static List<Line> fresh(List<FreshnessFigures.Count> counts, List<String> collections) {
        return collections.stream().map(c -> new Line(c, counts.stream().filter(f -> f.collection().equals(c))
                .map(f -> (double) f.answers()).toList())).toList();
    }

    /** The newest month that anything came in; null before the first one. */
    public MonthTotals latest() {
        return months.isEmpty() ? null : months.getLast();
    }

    public long toLookAt() {
        return workload.stream().mapToLong(Workload.Share::answers).sum();
    }

    public long toDecide() {
        return workload.stream().mapToLong(Workload.Share::items).sum();
    }
}
