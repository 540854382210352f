package io.candor.core.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.candor.core.workbook.CellRef;

/**
 * Reads the columns of a table, or of several with equal headers, and weighs whether they ask for answers at all.
 *
 * @param question the column that asks
 * @param columns all columns with their roles, from left to right
 * @param doubts what a person has to settle
 * @param evidence how much speaks for a questionnaire
 * @param why the evidence in words
 */
record TableReading(QuestionColumn question, List<ColumnLayout> columns, List<String> doubts, double evidence,
        List<String> why) {

    /** From here on a table asks for answers, rather than keeping a record. */
    private static final double ASKS = 3.2;
    /** What a blank column beside texts that tell the rows apart counts: nearly enough by itself. */
    private static final double PROOF = 2;
    private static final int FEWEST_ROWS = 3;
    private static final double MOSTLY = 0.8;

    static Optional<TableReading> of(TableColumns all) {
        return QuestionColumn.find(all).map(question -> {
            List<Integer> asking = all.rows().stream().filter(r -> !all.grid().text(r, question.column()).isBlank())
                    .toList();
            return read(all.on(asking), all, question);
        });
    }

    boolean asks() {
        return evidence >= ASKS;
    }

    int id() {
        return columns.stream().filter(c -> c.role() == ColumnRole.ID).mapToInt(ColumnLayout::column).findFirst()
                .orElse(-1);
    }

    /** Columns that take replies, the verdict or its ticks first. */
    List<Integer> slots() {
        return columns.stream().filter(ColumnLayout::takesReplies)
                .sorted(Comparator.comparing((ColumnLayout c) -> rank(c.role())).thenComparing(ColumnLayout::column))
                .map(ColumnLayout::column).toList();
    }

    /** What its number column holds from a row on. */
    List<String> numbers(Grid grid, int from) {
        return id() < 0
                ? List.of()
                : grid.rows(from, grid.sheet().lastRow()).stream().map(r -> grid.text(r, id()))
                        .filter(t -> !t.isBlank() && IdForm.is(t)).toList();
    }

    private static int rank(ColumnRole role) {
        return role == ColumnRole.VERDICT || role == ColumnRole.TICK ? 0 : role == ColumnRole.TEXT ? 1 : 2;
    }

    private static TableReading read(TableColumns table, TableColumns all, QuestionColumn question) {
        AnswerColumns answers = new AnswerColumns(table, all, question.column());
        Map<Integer, ColumnLayout> columns = new TreeMap<>(answers.chosen());
        columns.put(question.column(), new ColumnLayout(question.column(), ColumnRole.QUESTION,
                table.heading(question.column()).text(), "", Math.min(0.98, 0.4 + question.score() / 12),
                question.why()));
        idColumn(table, columns).ifPresent(c -> columns.put(c, new ColumnLayout(c, ColumnRole.ID,
                table.heading(c).text(), "", 0.9, List.of("it numbers the rows"))));
        for (int column : table.columns()) {
            columns.computeIfAbsent(column, c -> leftAlone(table, c));
        }
        List<String> why = new ArrayList<>();
        double evidence = evidence(table, all, question, columns, why);
        List<Integer> levels = Levels.in(table);
        if (!levels.isEmpty()) {
            evidence += 3.5;
            why.add("columns " + name(levels.get(0)) + " to " + name(levels.get(levels.size() - 1))
                    + " describe levels to pick from");
        }
        return new TableReading(question, List.copyOf(columns.values()), answers.doubts(), evidence, why);
    }

    private static Optional<Integer> idColumn(TableColumns table, Map<Integer, ColumnLayout> taken) {
        int best = -1;
        double most = 1.4;
        for (int column : table.columns()) {
            if (taken.containsKey(column)) {
                continue;
            }
            ColumnProfile p = table.profile(column);
            Heading heading = table.heading(column);
            double score = (heading.is(HeadingKind.ID) ? 1 : 0) + 2 * p.ids() * Math.min(1, p.filled() * 2)
                    + p.distinct() * p.filled() + p.filled() * 0.5 - (p.formulas() > 0.9 ? 0.5 : 0)
                    - (heading.is(HeadingKind.RATING, HeadingKind.RISK, HeadingKind.META, HeadingKind.STATUS) ? 2 : 0);
            boolean named = heading.is(HeadingKind.ID) && p.words() <= 3 && p.filled() > 0;
            if ((p.ids() >= 0.5 && p.distinct() >= 0.5 || named) && score > most) {
                most = score;
                best = column;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static ColumnLayout leftAlone(TableColumns table, int column) {
        Heading heading = table.heading(column);
        ColumnRole role = switch (heading.kind()) {
            case SECTION -> ColumnRole.SECTION;
            case GUIDANCE -> ColumnRole.GUIDANCE;
            case ASSESSOR, RATING, RISK -> ColumnRole.ASSESSOR;
            default -> ColumnRole.OTHER;
        };
        ColumnProfile p = table.profile(column);
        String why = table.hidden(column)
                ? "the column is hidden"
                : p.formulas() >= 0.5
                        ? "formulas compute it"
                        : table.lockedAway(column)
                                ? "the sheet is protected and this column is locked"
                                : heading.blank()
                                        ? "it has no heading"
                                        : "“" + heading.text() + "” " + heading.kind().says();
        return new ColumnLayout(column, role, heading.text(), "", 0.8, List.of(why + ": it stays untouched"));
    }

    private static double evidence(TableColumns table, TableColumns all, QuestionColumn question,
            Map<Integer, ColumnLayout> columns, List<String> why) {
        ColumnProfile p = table.profile(question.column());
        Heading heading = table.heading(question.column());
        double evidence = heading.is(HeadingKind.QUESTION)
                ? 3
                : heading.is(HeadingKind.REQUIREMENT) ? 1.5 : heading.is(HeadingKind.DESCRIPTION) ? 0.4 : 0;
        evidence += 3 * p.asks() + Math.max(p.demands(), 0.6 * p.sentences());
        why.add(all.rows().size() + " rows, " + QuestionColumn.percent(p.asks()) + " of them ask something");
        boolean anyChoices = false;
        boolean toChoose = false;
        double record = 0;
        boolean answer = false;
        for (ColumnLayout c : columns.values()) {
            Heading h = table.heading(c.column());
            ColumnProfile profile = table.profile(c.column());
            if (c.role() == ColumnRole.VERDICT || c.role() == ColumnRole.TICK || c.role() == ColumnRole.TEXT) {
                if (!answer) {
                    boolean asksAtAll = evidence >= 0.8;
                    evidence += h.is(HeadingKind.ANSWER) || c.role() == ColumnRole.TICK && asksAtAll
                            ? 2
                            : h.is(HeadingKind.STATUS) || c.role() == ColumnRole.TICK ? 1 : 0.7;
                    evidence += profile.untouched() ? 0.7 : profile.verdicts() >= 0.5 ? 1 : 0;
                    answer = true;
                }
                toChoose |= profile.listed() >= MOSTLY && (profile.verdictChoices() || profile.untouched());
                if (!anyChoices && profile.listed() >= 0.25) {
                    evidence += profile.verdictChoices() ? 2 : profile.stepLists() >= 0.5 ? 1.2 : 0.8;
                    anyChoices = true;
                    why.add("column " + name(c.column()) + " has a drop-down on "
                            + QuestionColumn.percent(profile.listed())
                            + " of the rows");
                }
            } else if (c.role() == ColumnRole.ID) {
                evidence += 0.4;
            } else if (h.is(HeadingKind.REGISTER) && c.role() != ColumnRole.QUESTION && !profile.blank()) {
                record += heading.is(HeadingKind.QUESTION, HeadingKind.REQUIREMENT) ? 0.6 : 1.2;
                why.add("column " + name(c.column()) + " “" + c.heading() + "” is what records keep");
            } else if (h.is(HeadingKind.RISK)) {
                evidence -= 0.2;
            }
        }
        // Row after row something to choose: however much else is kept about each, it asks.
        evidence += toChoose ? 1 - Math.min(record, 1.2) : -record;
        if (statements(table, question, columns)) {
            evidence += PROOF;
            why.add("it lists numbered statements, each of which a supplier keeps or not");
        }
        if (table.blankGrid(question.column()) && table.rows().size() >= FEWEST_ROWS && p.distinct() >= 0.8) {
            evidence += PROOF;
            why.add("beside each of its texts a cell waits to be filled in");
        }
        return evidence;
    }

    /** Numbered sentences with nothing beside them but keys that recur: clauses, whatever the headings. */
    private static boolean statements(TableColumns table, QuestionColumn question,
            Map<Integer, ColumnLayout> columns) {
        ColumnProfile p = table.profile(question.column());
        return p.rows() > FEWEST_ROWS && p.filled() >= 0.9 && p.sentences() >= 0.8 && p.distinct() >= 0.9
                && p.words() >= 5 && columns.values().stream().anyMatch(c -> c.role() == ColumnRole.ID)
                && columns.values().stream()
                        .filter(c -> c.role() != ColumnRole.ID && c.role() != ColumnRole.QUESTION)
                        .map(c -> table.profile(c.column()))
                        .allMatch(o -> o.blank() || o.words() <= 3 && o.distinct() <= 0.6 && o.formulas() < 0.5);
    }

    private static String name(int column) {
        return CellRef.columnLetters(column);
    }
}
