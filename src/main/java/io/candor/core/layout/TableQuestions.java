package io.candor.core.layout;

import java.util.ArrayList;
import java.util.HashMap;
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
        for (int row : table.questionRows()) {
            String raw = grid.text(row, column);
            IdForm.Numbered numbered = IdForm.split(raw);
            String number = id < 0 ? "" : PlainText.tidy(grid.shownText(row, id));
            questions.add(new AskedQuestion(grid.sheet().name(), new CellRef(row, column), numbered.text(),
                    number.isEmpty() ? numbered.id() : number, section(row), slots.read(row, numbered.text()),
                    Optional.empty(), hidden || grid.sheet().rowHidden(row)));
        }
        return questions;
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
