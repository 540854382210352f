package io.candor.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.candor.core.workbook.CellRef;

/**
 * Finds questions that no header announces: numbered texts or questions with an empty field beside them. Where the sheet
 * has a table with a header as well, its columns are taken over.
 */
final class BareTables {

    private static final int FEWEST = 2;

    private final Grid grid;

    BareTables(Grid grid) {
        this.grid = grid;
    }

    /** Rows above the first header, in the columns of the table below it. */
    Optional<TableLayout> above(int before, TableReading reading) {
        int question = reading.question().column();
        int id = reading.id();
        List<Integer> slots = reading.slots();
        if (id < 0 || slots.isEmpty()) {
            return Optional.empty();
        }
        int slot = slots.get(0);
        List<Integer> rows = grid.rows(0, before - 1);
        Set<String> shapes = reading.numbers(grid, before).stream().map(BareTables::shape).collect(Collectors.toSet());
        List<Integer> asking = rows.stream()
                .filter(r -> IdForm.is(grid.text(r, id)) && !grid.text(r, question).isBlank()
                        && !grid.cell(r, slot).formula() && !grid.covered(r, slot)
                        // What was filled in already is told from a legend by numbers like those of the table.
                        && (grid.text(r, slot).isBlank() || shapes.contains(shape(grid.text(r, id)))))
                .toList();
        if (asking.size() < FEWEST) {
            return Optional.empty();
        }
        List<ColumnLayout> columns = List.of(
                column(id, ColumnRole.ID, "it numbers the rows, as in the table below"),
                column(question, ColumnRole.QUESTION, "it asks, as in the table below"),
                column(slot, ColumnRole.TEXT, "it is empty, and takes the answers of the table below"));
        int first = asking.get(0);
        List<Integer> sections = rows.stream().filter(r -> r < first && grid.shown(r).size() == 1)
                .reduce((a, b) -> b).map(List::of).orElse(List.of());
        return Optional
                .of(new TableLayout(Orientation.ROWS, "", List.of(), first, asking.get(asking.size() - 1), columns,
                        asking, sections, List.of(), List.of(), 0.7,
                        List.of("numbered rows without a header, above a table of the same columns")));
    }

    /** The form of a number, whatever its letters and digits: AA-99. */
    private static String shape(String id) {
        return id.strip().replaceAll("\\p{L}", "A").replaceAll("\\d", "9");
    }

    /** A whole sheet without a header. */
    Optional<TableLayout> everywhere() {
        TableColumns all = new TableColumns(grid, HeaderBlock.NONE, grid.rows());
        return QuestionColumn.find(all).flatMap(q -> read(all, q));
    }

    private Optional<TableLayout> read(TableColumns all, QuestionColumn q) {
        int question = q.column();
        List<Integer> texts = all.rows().stream().filter(r -> !grid.text(r, question).isBlank()).toList();
        int id = numbers(all.on(texts), question);
        int slot = field(texts, question, id);
        List<Integer> slots = slot < 0 ? List.of() : List.of(slot);
        Map<RowKind, List<Integer>> rows = new RowReader(grid, question, id, slots, all.rows()).read();
        List<Integer> asking = new ArrayList<>(rows.get(RowKind.QUESTION));
        asking.removeIf(r -> id >= 0 && !IdForm.is(grid.text(r, id)) && !grid.form(r, question).asks());
        if (heads(asking, question)) {
            asking.removeFirst();
        }
        if (slot >= 0 && elsewhere(texts, asking, slot)) {
            slot = -1;
        }
        ColumnProfile p = ColumnProfile.of(grid, asking, question);
        double numbered = asking.isEmpty()
                ? 0
                : asking.stream().filter(r -> id >= 0 && !grid.text(r, id).isBlank()
                        || !grid.form(r, question).numbered().id().isEmpty()).count() / (double) asking.size();
        ColumnProfile field = slot < 0 ? null : ColumnProfile.of(grid, asking, slot);
        boolean choices = field != null
                && (field.verdictChoices() || field.listed() >= 0.6 && field.stepLists() >= 0.5);
        double evidence = 3 * p.asks() + p.demands() + 1.5 * numbered + (choices ? 2 : 0)
                + (field != null && field.boxed() >= 0.8 ? 1 : 0)
                + (field != null && field.untouched() ? 0.4 : 0);
        boolean enough = asking.size() >= FEWEST && (evidence >= 2.4 || statements(all, p, question, id))
                && (p.asks() >= 0.4 || numbered >= 0.6 || choices)
                && (slot >= 0 || p.asks() >= 0.5 && asking.size() >= 3 || statements(all, p, question, id));
        if (!enough || p.ids() >= 0.3 || record(p, field)) {
            return Optional.empty();
        }
        List<ColumnLayout> columns = new ArrayList<>();
        columns.add(column(question, ColumnRole.QUESTION, String.join("; ", q.why())));
        if (id >= 0) {
            columns.add(column(id, ColumnRole.ID, "it numbers the rows"));
        }
        List<String> doubts = new ArrayList<>();
        if (slot >= 0) {
            columns.add(column(slot, choices ? ColumnRole.VERDICT : ColumnRole.TEXT,
                    "an empty field stands beside each question"));
            if (choices) {
                comments(asking, slot)
                        .ifPresent(c -> columns.add(column(c, ColumnRole.TEXT, "an empty field beside the drop-down")));
            }
        } else {
            doubts.add("No header and no column for the answers was found.");
        }
        columns.sort((a, b) -> Integer.compare(a.column(), b.column()));
        return Optional
                .of(new TableLayout(Orientation.ROWS, "", List.of(), asking.get(0), asking.get(asking.size() - 1),
                        columns, asking, rows.get(RowKind.SECTION), rows.get(RowKind.GUIDANCE), doubts,
                        Math.min(0.9, evidence / 8 + 0.2),
                        List.of("there is no header; column " + CellRef.columnLetters(question) + " asks: "
                                + QuestionColumn.percent(p.asks()) + " questions, " + QuestionColumn.percent(numbered)
                                + " numbered")));
    }

    /** Written on rows that ask nothing, blank on those that do. */
    private boolean elsewhere(List<Integer> texts, List<Integer> asking, int slot) {
        List<Integer> others = texts.stream().filter(r -> !asking.contains(r)).toList();
        return others.size() >= FEWEST && ColumnProfile.of(grid, asking, slot).filled() <= 0.1
                && ColumnProfile.of(grid, others, slot).filled() >= 0.25;
    }

    /** Numbered sentences with nothing beside them but keys that recur. */
    private static boolean statements(TableColumns all, ColumnProfile p, int question, int id) {
        return id >= 0 && p.rows() > 3 && p.sentences() >= 0.8 && p.distinct() >= 0.9 && p.words() >= 5
                && all.columns().stream().filter(c -> c != question && c != id).map(all::profile)
                        .allMatch(o -> o.filled() == 0 || o.words() <= 3 && o.distinct() <= 0.6);
    }

    /** Whether the first row titles the others: it asks nothing, and all of them do. */
    private boolean heads(List<Integer> asking, int question) {
        return asking.size() > 2 && !grid.form(asking.getFirst(), question).asks()
                && asking.stream().skip(1).allMatch(r -> grid.form(r, question).asks());
    }

    /** Numbered names beside filled cells are a register, unless what is filled in reads like answers. */
    private static boolean record(ColumnProfile asking, ColumnProfile field) {
        return field != null && !field.untouched() && asking.asks() < 0.3 && field.verdicts() < 0.5;
    }

    private int numbers(TableColumns texts, int question) {
        for (int column : texts.columns()) {
            ColumnProfile p = texts.profile(column);
            if (column < question && p.filled() >= 0.3 && p.ids() >= 0.7 && p.distinct() >= 0.7) {
                return column;
            }
        }
        return -1;
    }

    /** The column beside the question that offers choices, or is empty and looks like a field, or is the only one left. */
    private int field(List<Integer> texts, int question, int id) {
        TreeSet<Integer> nearby = new TreeSet<>();
        for (int c = Math.max(0, question - 2); c <= question + 6; c++) {
            if (c != question && c != id) {
                nearby.add(c);
            }
        }
        List<Integer> numbered = id < 0 ? texts : texts.stream().filter(r -> !grid.text(r, id).isBlank()).toList();
        int best = -1;
        double most = 0.9;
        for (int c : nearby) {
            ColumnProfile p = ColumnProfile.of(grid, numbered, c);
            if (grid.sheet().columnHidden(c) || p.formulas() > 0.2 || p.covered() > 0.5) {
                continue;
            }
            double score = (p.verdictChoices() ? 3 : p.listed() >= 0.5 ? 1.5 : 0) + (p.filled() <= 0.1 ? p.input() : 0)
                    + (c == question + 1 && id >= 0 && p.filled() > 0.1 && p.boxed() > 0.9 && p.ids() < 0.3 ? 1.2 : 0)
                    + (p.filled() >= 0.3 && p.verdicts() >= 0.6 ? 1.5 : 0)
                    + (grid.sheet().isProtected() && p.unlocked() > 0.8 ? 1 : 0)
                    + (c == question + 1 && p.filled() <= 0.1 && id >= 0 ? 0.6 : 0) - Math.abs(c - question) * 0.1;
            if (score > most) {
                most = score;
                best = c;
            }
        }
        return best;
    }

    private Optional<Integer> comments(List<Integer> asking, int slot) {
        ColumnProfile p = ColumnProfile.of(grid, asking, slot + 1);
        return p.filled() <= 0.1 && p.input() >= 0.6 && p.listed() < 0.2 && p.covered() < 0.2
                ? Optional.of(slot + 1)
                : Optional.empty();
    }

    private static ColumnLayout column(int column, ColumnRole role, String why) {
        return new ColumnLayout(column, role, "", "", 0.7, List.of(why));
    }
}
