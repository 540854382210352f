package io.candor.core.workbook;

import java.util.List;
import java.util.Optional;

/** One worksheet as read. Sparse: what the file does not mention costs nothing. */
public interface SheetView {

    enum Visibility {
        VISIBLE, HIDDEN, VERY_HIDDEN
    }

    /** The tab's name. */
    String name();

    Visibility visibility();

    /** Whether sheet protection is on, so that locked cells cannot be typed into. */
    boolean isProtected();

    /** Zero-based rows that hold at least one cell with text or a formula, ascending. */
    List<Integer> rows();

    /** The cells of a row that hold text or a formula, from left to right. */
    List<CellView> cells(int row);

    /** The cell at this place; {@link CellView#absent} where the file has none. Never null. */
    CellView cell(CellRef ref);

    default CellView cell(int row, int column) {
        return cell(new CellRef(row, column));
    }

    default String text(int row, int column) {
        return cell(row, column).text();
    }

    /** Last zero-based row with text or a formula, -1 in an empty sheet. */
    int lastRow();

    /** Last zero-based column with text or a formula, -1 in an empty sheet. */
    int lastColumn();

    List<CellRange> merges();

    /** The merged range that holds this cell. */
    Optional<CellRange> mergeAt(CellRef ref);

    boolean rowHidden(int row);

    boolean columnHidden(int column);

    /** Column width in characters of the default font. */
    double columnWidth(int column);

    List<Validation> validations();

    /** The validation that governs this cell, the first one where several do. */
    Optional<Validation> validationAt(CellRef ref);
}
