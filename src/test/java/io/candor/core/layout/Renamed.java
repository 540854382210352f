package io.candor.core.layout;

import java.util.List;
import java.util.Optional;

import io.candor.core.workbook.CellRange;
import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.CellView;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.Validation;
import io.candor.core.workbook.WorkbookView;

/** A sheet under another name. */
record Renamed(SheetView sheet, String name) implements SheetView {

    /** The workbook with its sheets called x1, x2, … */
    static WorkbookView all(WorkbookView view) {
        List<SheetView> sheets = view.sheets();
        return new WorkbookView(view.format(), view.sha256(),
                sheets.stream().<SheetView>map(s -> new Renamed(s, "x" + (sheets.indexOf(s) + 1))).toList(),
                view.hasFormulas());
    }

    @Override
    public Visibility visibility() {
        return sheet.visibility();
    }

    @Override
    public boolean isProtected() {
        return sheet.isProtected();
    }

    @Override
    public List<Integer> rows() {
        return sheet.rows();
    }

    @Override
    public List<CellView> cells(int row) {
        return sheet.cells(row);
    }

    @Override
    public CellView cell(CellRef ref) {
        return sheet.cell(ref);
    }

    @Override
    public int lastRow() {
        return sheet.lastRow();
    }

    @Override
    public int lastColumn() {
        return sheet.lastColumn();
    }

    @Override
    public List<CellRange> merges() {
        return sheet.merges();
    }

    @Override
    public Optional<CellRange> mergeAt(CellRef ref) {
        return sheet.mergeAt(ref);
    }

    @Override
    public boolean rowHidden(int row) {
        return sheet.rowHidden(row);
    }

    @Override
    public boolean columnHidden(int column) {
        return sheet.columnHidden(column);
    }

    @Override
    public double columnWidth(int column) {
        return sheet.columnWidth(column);
    }

    @Override
    public List<Validation> validations() {
        return sheet.validations();
    }

    @Override
    public Optional<Validation> validationAt(CellRef ref) {
        return sheet.validationAt(ref);
    }
}
