package io.candor.core.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.candor.core.workbook.CellRef;

/** Reads the questions of one table, top to bottom. */
final class TableQuestions {

    private final Grid grid;
    private final TableLayout table;
    private final boolean hidden;
    private final Map<Integer, String> carried = new HashMap<>();

    TableQuestions(Grid grid, TableLayout table, boolean hidden) {
        this.grid = grid;
        this.table = table;
        this.hidden = hidden;
    }

    List<AskedQuestion> read() {
        Optional<ColumnLayout> asks = table.column(ColumnRole.QUESTION);
        if (asks.isEmpty()) {
            return List.of();
        }
        int column = asks.get().column();
        int id = table.column(ColumnRole.ID).map(ColumnLayout::column).orElse(-1);
        SlotReader slots = new SlotReader(grid, table);
        List<AskedQuestion> questions = new ArrayList<>();
        Map<String, Set<String>> series = series(column);
        for (int row : table.questionRows()) {
            String raw = grid.text(row, column);
            IdForm.Numbered numbered = numbered(raw, series);
            String number = id < 0 ? "" : PlainText.tidy(grid.shownText(row, id));
            questions.add(new AskedQuestion(grid.sheet().name(), new CellRef(row, column), numbered.text(),
                    number.isEmpty() ? numbered.id() : number, section(row), slots.read(row, numbered.text()),
                    Optional.empty(), hidden || grid.sheet().rowHidden(row)));
        }
        return questions;
    }

    /** The codes that open questions, by the letters they share. */
    private Map<String, Set<String>> series(int column) {
        Map<String, Set<String>> series = new HashMap<>();
        for (int row : table.questionRows()) {
            String id = IdForm.split(grid.text(row, column)).id();
            series.computeIfAbsent(IdForm.series(id), s -> new HashSet<>()).add(id);
        }
        return series;
    }

    /** A code of letters that no other question continues is the question's own first word: "EC2 instances". */
    private static IdForm.Numbered numbered(String raw, Map<String, Set<String>> series) {
        IdForm.Numbered numbered = IdForm.split(raw);
        String letters = IdForm.series(numbered.id());
        boolean bare = raw.strip().matches("(?s)\\p{Lu}+ ?\\d+[a-z]?\\s.*");
        boolean alone = bare && series.getOrDefault(letters, Set.of()).size() < 2;
        return alone ? new IdForm.Numbered("", PlainText.tidy(raw)) : numbered;
    }

    /** The row's own section, else the title above it, else the table's. */
    private String section(int row) {
        Set<String> parts = new LinkedHashSet<>();
        for (ColumnLayout column : table.columns(ColumnRole.SECTION)) {
            String own = PlainText.tidy(grid.shownText(row, column.column()));
            if (!own.isEmpty()) {
                carried.put(column.column(), own);
            }
            String text = carried.getOrDefault(column.column(), "");
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        if (!parts.isEmpty()) {
            return String.join(" / ", parts);
        }
        return table.sectionRows().stream().filter(r -> r < row).reduce((a, b) -> b).map(this::title)
                .orElse(table.title());
    }

    private String title(int row) {
        return grid.shown(row).stream().map(c -> PlainText.tidy(c.text()))
                .reduce((a, b) -> a.length() >= b.length() ? a : b)
                .orElse("");
    }
}
