package io.candor.core.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.candor.core.workbook.CellRange;
import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.CellView;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.Validation;

/** A sheet as detection looks at it, with merges found by row. */
final class Grid {

    /**
     * What a drop-down offers.
     *
     * @param verdicts yes, no and the like
     * @param ratings severities
     * @param steps of a scale
     */
    record Offer(boolean verdicts, boolean ratings, boolean steps) {
    }

    /** Taller merges are kept in a list of their own: a million-row merge must not be spread over a million rows. */
    private static final int TALL = 2_000;

    private final SheetView sheet;
    private final Map<Integer, List<CellRange>> mergesByRow = new HashMap<>();
    private final List<CellRange> tallMerges = new ArrayList<>();
    private final String language;
    private final Map<String, TextForm> forms = new HashMap<>();
    private final Map<Validation, Offer> offers = new IdentityHashMap<>();

    Grid(SheetView sheet) {
        this.sheet = sheet;
        this.language = SheetLanguage.of(sheet);
        for (CellRange merge : sheet.merges()) {
            if (merge.last().row() - merge.first().row() > TALL) {
                tallMerges.add(merge);
            } else {
                for (int row = merge.first().row(); row <= merge.last().row(); row++) {
                    mergesByRow.computeIfAbsent(row, r -> new ArrayList<>()).add(merge);
                }
            }
        }
    }

    SheetView sheet() {
        return sheet;
    }

    List<Integer> rows() {
        return sheet.rows();
    }

    List<Integer> rows(int first, int last) {
        return sheet.rows().stream().filter(r -> r >= first && r <= last).toList();
    }

    /** The cells of a row that show text. */
    List<CellView> shown(int row) {
        return sheet.cells(row).stream().filter(c -> !c.isBlank()).toList();
    }

    CellView cell(int row, int column) {
        return sheet.cell(row, column);
    }

    /** Text of the cell, empty where another cell's merge covers it. */
    String text(int row, int column) {
        return covered(row, column) ? "" : sheet.text(row, column);
    }

    /** Text of the cell, or of the merge that covers it. */
    String shownText(int row, int column) {
        CellRef anchor = anchor(row, column);
        return sheet.text(anchor.row(), anchor.column());
    }

    /** What kind of text it is, worked out once for equal texts of a sheet. */
    TextForm form(String text) {
        return forms.computeIfAbsent(text, t -> TextForm.of(t, language));
    }

    /** What kind of text the cell holds; blank where another cell's merge covers it. */
    TextForm form(int row, int column) {
        return form(text(row, column));
    }

    Offer offer(Validation list) {
        return offers.computeIfAbsent(list, v -> new Offer(Verdicts.list(v.choices()), Verdicts.ratings(v.choices()),
                Verdicts.steps(v.choices())));
    }

    Optional<CellRange> merge(int row, int column) {
        for (CellRange merge : mergesByRow.getOrDefault(row, List.of())) {
            if (merge.contains(row, column)) {
                return Optional.of(merge);
            }
        }
        return tallMerges.stream().filter(m -> m.contains(row, column)).findFirst();
    }

    CellRef anchor(int row, int column) {
        return merge(row, column).map(CellRange::first).orElse(new CellRef(row, column));
    }

    /** Whether a merge hides this cell behind its top left one. */
    boolean covered(int row, int column) {
        return merge(row, column).filter(m -> m.first().row() != row || m.first().column() != column).isPresent();
    }

    /** Last column that a cell's merge reaches, its own column without one. */
    int lastColumn(int row, int column) {
        return merge(row, column).map(m -> m.last().column()).orElse(column);
    }

    Optional<Validation> validation(int row, int column) {
        return sheet.validationAt(new CellRef(row, column));
    }

    /** What a drop-down at this cell offers, empty for none. */
    List<String> choices(int row, int column) {
        return validation(row, column).filter(v -> v.kind() == Validation.Kind.LIST).map(Validation::choices)
                .orElse(List.of());
    }

    boolean emphasised(CellView cell) {
        return cell.style().bold() || cell.style().filled();
    }
}
