package io.candor.core.workbook;

import java.util.Arrays;

/** Where a row stands in a sheet part, and the wanted ones of its cells. */
final class RowSpot {

    private static final int[] NOTHING = {};

    private final ElementSpot element;
    /** The value of its {@code spans}, null for none. */
    private final Splice spans;
    private int[] wanted = NOTHING;
    private Gaps gaps = Gaps.NONE;
    private CellSpot[] cells;
    private boolean doubtful;

    /**
     * A cell that is there.
     *
     * @param from offset of its first byte
     * @param to offset after its last
     * @param attributes to keep, as written, each after a space
     */
    record CellSpot(long from, long to, String attributes) {
    }

    /** At the row's start tag. */
    RowSpot(XmlScanner xml) {
        this.element = new ElementSpot(xml);
        int i = xml.attributeIndex("spans");
        this.spans = i < 0 ? null : Splice.ofAttribute(xml, i);
    }

    ElementSpot element() {
        return element;
    }

    Splice spans() {
        return spans;
    }

    /** @param columns of the cells to look for: they are known when the row's number is, which its first cell may tell */
    void watch(int[] columns) {
        wanted = columns;
        gaps = new Gaps(columns);
        cells = new CellSpot[columns.length];
    }

    /** At the start tag of a cell: the attributes to keep if it is a wanted one, else null. */
    String attributes(XmlScanner xml, int column) {
        gaps.pass(column, xml.tokenFrom());
        return wanted.length == 0 || Arrays.binarySearch(wanted, column) < 0 ? null : keptAttributes(xml);
    }

    /** All but the type and the links to metadata of the old value: rich values, dynamic arrays. */
    private static String keptAttributes(XmlScanner xml) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attributeName(i)) {
                case "t", "vm", "cm" -> {
                    // belong to the old value
                }
                default -> kept.append(' ').append(xml.attributeAsWritten(i));
            }
        }
        return kept.toString();
    }

    /** Past the end of a wanted cell. */
    void found(int column, CellSpot cell) {
        cells[Arrays.binarySearch(wanted, column)] = cell;
    }

    /** The cell, null where the row has none there. */
    CellSpot cell(int column) {
        return cells[Arrays.binarySearch(wanted, column)];
    }

    /** Where a cell belongs that is not there; {@link Gaps#AT_THE_END} behind all others. */
    long place(int column) {
        return gaps.place(column);
    }

    /** It is not the only row of its number: another one could hide what is written here. */
    void doubt() {
        doubtful = true;
    }

    boolean doubtful() {
        return doubtful;
    }
}
