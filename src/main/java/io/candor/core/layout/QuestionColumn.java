package io.candor.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The column that asks, with the evidence for it.
 *
 * @param column zero-based
 * @param score sum of the evidence
 * @param why the evidence in words
 */
record QuestionColumn(int column, double score, List<String> why) {

    private static final double ENOUGH = 1.5;
    private static final double WRITTEN = 0.1;

    /** The column with the most evidence, if there is enough of it. */
    static Optional<QuestionColumn> find(TableColumns table) {
        QuestionColumn best = null;
        List<Integer> levels = Levels.in(table);
        for (int column : table.columns()) {
            if (table.profile(column).filled() > 0 && !levels.contains(column)) {
                QuestionColumn candidate = weigh(table, column, !levels.isEmpty() && column < levels.get(0) ? 1.5 : 0);
                if (best == null || candidate.score() > best.score()) {
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best).filter(b -> b.score() >= ENOUGH);
    }

    private static QuestionColumn weigh(TableColumns table, int column, double ahead) {
        ColumnProfile p = table.profile(column);
        Heading heading = table.heading(column);
        double weight = weight(heading.kind()) * Math.max(0.5, heading.strength());
        // Cells veto a heading: what is for replies is not written full, row after row, with texts of its own.
        boolean written = p.filled() >= 0.9 && p.distinct() >= 0.8 && p.words() >= 3;
        double score = ahead + (weight < 0 && written ? WRITTEN * weight : weight);
        List<String> why = new ArrayList<>();
        if (heading.is(HeadingKind.QUESTION, HeadingKind.REQUIREMENT)) {
            why.add("its heading “" + heading.text() + "” " + heading.kind().says());
        }
        score += p.filled() * (3 * p.asks() + 1.2 * p.demands() + 0.8 * p.sentences() + 0.6 * p.distinct() + 1);
        score -= 1.5 * p.verdicts() + 2 * p.ids() + (p.listed() >= 0.5 ? 1.5 : 0);
        score -= (table.hidden(column) ? 2 : 0) + (p.filled() < 0.5 ? 1 : 0);
        if (p.asks() >= 0.3) {
            why.add(percent(p.asks()) + " of its texts are questions or requests");
        } else if (p.demands() >= 0.3) {
            why.add(percent(p.demands()) + " of its texts state requirements");
        } else if (p.sentences() >= 0.3) {
            why.add("it holds the sentences of the table");
        } else {
            why.add("it holds the texts that tell the rows apart");
        }
        return new QuestionColumn(column, score, why);
    }

    private static double weight(HeadingKind kind) {
        return switch (kind) {
            case QUESTION -> 4;
            case REQUIREMENT -> 2.5;
            case DESCRIPTION -> 1.2;
            case UNKNOWN -> 0.3;
            case SECTION -> -0.8;
            case STATUS, REGISTER -> -1.5;
            case COMMENT -> -2;
            case VENDOR, GUIDANCE -> -2.5;
            case ANSWER, ID -> -3;
            case ASSESSOR, RATING, RISK, META, OPTIONS -> -4;
        };
    }

    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
