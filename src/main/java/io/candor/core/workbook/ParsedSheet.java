package io.candor.core.workbook;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;

import io.candor.core.workbook.StyleTable.CellFormat;

/** A sheet in memory. Immutable. */
final class ParsedSheet implements SheetView {

    private final SheetContent content;
    private final IntFunction<CellFormat> formats;
    private final ValidationTable validations;
    private final RangeIndex mergeIndex;
    private final RangeIndex arrayIndex;
    private final List<Integer> rows;
    private final int lastColumn;

    /** @param formats by the index that cells carry */
    ParsedSheet(SheetContent content, IntFunction<CellFormat> formats, ValidationTable validations) {
        this.content = content;
        this.formats = formats;
        this.validations = validations;
        this.mergeIndex = new RangeIndex(content.merges());
        this.arrayIndex = new RangeIndex(content.arrays());
        CellStore cells = content.cells();
        List<Integer> filled = new ArrayList<>();
        int last = -1;
        for (int r = 0; r < cells.rowCount(); r++) {
            boolean any = false;
            for (int c = cells.start(r); c < cells.start(r + 1); c++) {
                if (cells.filled(c)) {
                    any = true;
                    last = Math.max(last, cells.column(c));
                }
            }
            if (any) {
                filled.add(cells.row(r));
            }
        }
        this.rows = new Rows(filled.stream().mapToInt(Integer::intValue).toArray());
        this.lastColumn = last;
    }

    static List<ParsedSheet> all(List<SheetContent> contents, IntFunction<CellFormat> formats,
            ChoiceResolver resolver, Meter meter) {
        List<ParsedSheet> sheets = new ArrayList<>();
        for (SheetContent content : contents) {
            meter.checkTime();
            sheets.add(new ParsedSheet(content, formats, new ValidationTable(content, resolver)));
        }
        return sheets;
    }

    /** A million row numbers without a million objects. */
    private static final class Rows extends AbstractList<Integer> implements RandomAccess {

        private final int[] numbers;

        Rows(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public Integer get(int index) {
            return numbers[index];
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }

    @Override
    public String name() {
        return content.name();
    }

    /** Among all tabs. */
    int position() {
        return content.position();
    }

    @Override
    public Visibility visibility() {
        return content.visibility();
    }

    @Override
    public boolean isProtected() {
        return content.isProtected();
    }

    @Override
    public List<Integer> rows() {
        return rows;
    }

    @Override
    public List<CellView> cells(int row) {
        CellStore cells = content.cells();
        int r = cells.rowIndexFrom(row);
        if (r == cells.rowCount() || cells.row(r) != row) {
            return List.of();
        }
        List<CellView> views = new ArrayList<>();
        for (int c = cells.start(r); c < cells.start(r + 1); c++) {
            if (cells.filled(c)) {
                views.add(view(c, new CellRef(row, cells.column(c))));
            }
        }
        return Collections.unmodifiableList(views);
    }

    @Override
    public CellView cell(CellRef ref) {
        int c = content.cells().find(ref.row(), ref.column());
        if (c >= 0) {
            return view(c, ref);
        }
        CellFormat format = format(ref);
        return new CellView(ref, CellView.Kind.BLANK, "", inArray(ref), format.locked(), format.look());
    }

    @Override
    public String text(int row, int column) {
        int c = content.cells().find(row, column);
        return c < 0 ? "" : content.cells().text(c);
    }

    /** What the cell holds; asks for no format, as {@link #cell} does. */
    CellView.Kind kind(CellRef ref) {
        int c = content.cells().find(ref.row(), ref.column());
        return c < 0 ? CellView.Kind.BLANK : content.cells().kind(c);
    }

    /** Whether a formula computes the cell, its own or that of an array. */
    boolean formula(CellRef ref) {
        int c = content.cells().find(ref.row(), ref.column());
        return c >= 0 && content.cells().formula(c) || inArray(ref);
    }

    private CellView view(int c, CellRef ref) {
        CellStore cells = content.cells();
        CellFormat format = formats.apply(cells.style(c));
        return new CellView(ref, cells.kind(c), cells.text(c), cells.formula(c) || inArray(ref), format.locked(),
                format.look());
    }

    /** Whether a formula of another cell fills this one: Excel refuses to change a part of an array. */
    private boolean inArray(CellRef ref) {
        return arrayIndex.find(ref.row(), ref.column()) >= 0;
    }

    /** Format of a cell; one that the file does not mention has its row's, else its column's. */
    CellFormat format(CellRef ref) {
        return formats.apply(styleIndex(ref));
    }

    int styleIndex(CellRef ref) {
        int c = content.cells().find(ref.row(), ref.column());
        if (c >= 0) {
            return content.cells().style(c);
        }
        int ofRow = content.rows().style(ref.row());
        return ofRow >= 0 ? ofRow : content.columns().style(ref.column());
    }

    @Override
    public int lastRow() {
        return rows.isEmpty() ? -1 : rows.getLast();
    }

    @Override
    public int lastColumn() {
        return lastColumn;
    }

    @Override
    public List<CellRange> merges() {
        return content.merges();
    }

    @Override
    public Optional<CellRange> mergeAt(CellRef ref) {
        int i = mergeIndex.find(ref.row(), ref.column());
        return i < 0 ? Optional.empty() : Optional.of(content.merges().get(i));
    }

    @Override
    public boolean rowHidden(int row) {
        return content.rows().hidden(row);
    }

    @Override
    public boolean columnHidden(int column) {
        return content.columns().hidden(column);
    }

    @Override
    public double columnWidth(int column) {
        return content.columns().width(column);
    }

    @Override
    public List<Validation> validations() {
        return validations.all();
    }

    @Override
    public Optional<Validation> validationAt(CellRef ref) {
        return validations.at(ref);
    }
}
