package io.candor.core.workbook;

/**
 * A rectangle of cells, both corners included.
 *
 * @param first top left
 * @param last bottom right
 */
public record CellRange(CellRef first, CellRef last) {

    public CellRange {
        if (first.row() > last.row() || first.column() > last.column()) {
            throw new IllegalArgumentException("corners in the wrong order: " + first + ":" + last);
        }
    }

    /**
     * @param a1 {@code B2:C9} or a single cell; corners in any order
     * @throws IllegalArgumentException if it is neither
     */
    public static CellRange parse(String a1) {
        int colon = a1.indexOf(':');
        CellRef a = CellRef.parse(colon < 0 ? a1 : a1.substring(0, colon));
        CellRef b = colon < 0 ? a : CellRef.parse(a1.substring(colon + 1));
        return new CellRange(new CellRef(Math.min(a.row(), b.row()), Math.min(a.column(), b.column())),
                new CellRef(Math.max(a.row(), b.row()), Math.max(a.column(), b.column())));
    }

    public boolean contains(CellRef cell) {
        return contains(cell.row(), cell.column());
    }

    public boolean contains(int row, int column) {
        return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
    }

    /** Number of cells; up to 17 billion, hence a long. */
    public long size() {
        return (long) (last.row() - first.row() + 1) * (last.column() - first.column() + 1);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ":" + last;
    }
}
