package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Finds out what a drop-down offers: inline lists, ranges here and on other sheets, named ranges. What Excel would have
 * to calculate (INDIRECT, OFFSET) is left open: an empty list.
 */
final class ChoiceResolver {

    /** A list that people choose from is shorter; and what one validation costs must stay bounded. */
    private static final int MAX_CHOICES = 10_000;
    /** Choices held by all lists of a workbook, counted by validation. */
    private static final int MAX_TOTAL = 1_000_000;
    private static final int MAX_NAME_CHAIN = 8;

    private final Function<String, SheetContent> sheets;
    private final UnaryOperator<SheetContent> whole;
    private final DefinedNames names;
    private final Map<Area, List<String>> known = new HashMap<>();
    private int total;

    private record Area(int sheet, CellRange range) {
    }

    /**
     * @param sheets finds a sheet with all of its cells by its name in lower case, null for none
     * @param whole gives the sheet with all of its cells for one that was read for some of them
     */
    ChoiceResolver(Function<String, SheetContent> sheets, UnaryOperator<SheetContent> whole, DefinedNames names) {
        this.sheets = sheets;
        this.whole = whole;
        this.names = names;
    }

    /** The reference behind a list, following names; empty for inline lists and for what must be calculated. */
    Optional<AreaFormula> area(String formula, int sheet) {
        String reference = withoutEquals(formula);
        for (int i = 0; i < MAX_NAME_CHAIN; i++) {
            Optional<AreaFormula> area = AreaFormula.parse(reference);
            if (area.isPresent()) {
                return area;
            }
            Optional<String> named = names.formula(reference.substring(reference.indexOf('!') + 1), sheet);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            reference = withoutEquals(named.get());
        }
        return Optional.empty();
    }

    /** Items of an inline list, {@code "Yes,No"}; empty for anything else. */
    static List<String> inline(String formula) {
        String list = withoutEquals(formula);
        if (list.length() < 2 || !list.startsWith("\"") || !list.endsWith("\"")) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        for (String item : list.substring(1, list.length() - 1).replace("\"\"", "\"").split(",")) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return List.copyOf(items);
    }

    /** The texts in a fixed area, blank cells left out, in reading order; validations with the same area share them. */
    List<String> texts(AreaFormula area, SheetContent from) {
        Optional<SheetContent> sheet = sheet(area, from);
        Optional<CellRange> range = area.from(0, 0);
        if (sheet.isEmpty() || range.isEmpty()) {
            return List.of();
        }
        List<String> texts = known.computeIfAbsent(new Area(sheet.get().position(), range.get()),
                a -> total > MAX_TOTAL ? List.of() : collect(sheet.get().cells(), range.get()));
        total += texts.size() + 1;
        return texts;
    }

    /** The texts in an area that moves with the cell. Nothing is remembered, so that any thread may ask. */
    List<String> textsFrom(AreaFormula area, SheetContent from, int down, int right) {
        return sheet(area, from)
                .flatMap(sheet -> area.from(down, right).map(range -> collect(sheet.cells(), range)))
                .orElse(List.of());
    }

    private Optional<SheetContent> sheet(AreaFormula area, SheetContent from) {
        return area.sheet().isEmpty()
                ? Optional.of(whole.apply(from))
                : Optional.ofNullable(sheets.apply(area.sheet().toLowerCase(Locale.ROOT)));
    }

    private static List<String> collect(CellStore cells, CellRange range) {
        List<String> texts = new ArrayList<>();
        for (int r = cells.rowIndexFrom(range.first().row()); r < cells.rowCount()
                && cells.row(r) <= range.last().row(); r++) {
            for (int c = cells.start(r); c < cells.start(r + 1); c++) {
                if (cells.column(c) >= range.first().column() && cells.column(c) <= range.last().column()
                        && !cells.text(c).isBlank()) {
                    texts.add(cells.text(c));
                    if (texts.size() > MAX_CHOICES) {
                        return List.of();
                    }
                }
            }
        }
        return List.copyOf(texts);
    }

    /** Some programs write an equals sign that does not belong there. */
    private static String withoutEquals(String formula) {
        String s = formula.strip();
        return s.startsWith("=") ? s.substring(1).strip() : s;
    }
}
