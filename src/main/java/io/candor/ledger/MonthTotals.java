package io.candor.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A month over all collections that are looked at.
 *
 * @param filled share of the items that Candor filled by itself, 0 to 1; likewise {@code suggested} and {@code open}
 * @param accepted share of the decided items that people accepted as they stand; null where none was decided
 */
public record MonthTotals(String month, long questionnaires, long items, double filled, double suggested, double open,
        Double accepted, Double edited, Double declined, long exported) {

    static List<MonthTotals> of(List<MonthlyFigures.Month> months) {
        return months.stream().collect(Collectors.groupingBy(MonthlyFigures.Month::month, TreeMap::new,
                Collectors.toList())).entrySet().stream().map(MonthTotals::of).toList();
    }

    private static MonthTotals of(Map.Entry<String, List<MonthlyFigures.Month>> month) {
        List<MonthlyFigures.Month> all = month.getValue();
        long items = all.stream().mapToLong(MonthlyFigures.Month::items).sum();
        long accepted = all.stream().mapToLong(MonthlyFigures.Month::accepted).sum();
        long edited = all.stream().mapToLong(MonthlyFigures.Month::edited).sum();
        long declined = all.stream().mapToLong(MonthlyFigures.Month::declined).sum();
        long decided = accepted + edited + declined;
        return new MonthTotals(month.getKey(), all.stream().mapToLong(MonthlyFigures.Month::questionnaires).sum(),
                items,
                items == 0 ? 0 : all.stream().mapToDouble(m -> share(m.fillRate(), m)).sum() / items,
                items == 0 ? 0 : all.stream().mapToDouble(m -> share(m.suggestRate(), m)).sum() / items,
                items == 0 ? 0 : all.stream().mapToDouble(m -> share(m.openRate(), m)).sum() / items,
                part(accepted, decided), part(edited, decided), part(declined, decided),
                all.stream().mapToLong(MonthlyFigures.Month::exported).sum());
    }

    private static double share(Double rate, MonthlyFigures.Month month) {
        return rate == null ? 0 : rate * month.items();
    }

    private static Double part(long part, long all) {
        return all == 0 ? null : part / (double) all;
    }
}
