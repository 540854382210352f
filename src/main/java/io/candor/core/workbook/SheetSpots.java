package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the wanted cells of a sheet part stand, or where they belong, noted while it is read: patching sees the very
 * cells that reading saw. All offsets count in the part's UTF-8 form.
 */
final class SheetSpots {

    private final WantedCells wanted;
    private final RowSpot[] rows;
    private final Gaps gaps;
    private final List<Splice> dimensions = new ArrayList<>();
    private String prefix = "";
    private ElementSpot data;
    private boolean inFirstData;

    SheetSpots(WantedCells wanted) {
        this.wanted = wanted;
        this.rows = new RowSpot[wanted.rows().length];
        this.gaps = new Gaps(wanted.rows());
    }

    void atRoot(XmlScanner xml) {
        prefix = xml.prefix();
    }

    void atDimension(XmlScanner xml) {
        int i = xml.attributeIndex("ref");
        if (i >= 0) {
            dimensions.add(Splice.ofAttribute(xml, i));
        }
    }

    /** Cells are added to the first {@code sheetData} alone; a second one makes no valid sheet. */
    void atData(XmlScanner xml) {
        inFirstData = data == null;
        if (inFirstData) {
            data = new ElementSpot(xml);
        }
    }

    /** Past the end of whatever stands in {@code sheetData}. */
    void pastChild(XmlScanner xml) {
        if (inFirstData) {
            data.child(xml);
        }
    }

    /** The row's number is known now, and with it whether anything is wanted in it. */
    void number(int row, RowSpot spot) {
        int i = Arrays.binarySearch(wanted.rows(), row);
        if (i >= 0) {
            spot.watch(wanted.columns(i));
            if (rows[i] != null || !inFirstData) {
                spot.doubt();
            }
            rows[i] = spot;
        }
    }

    void pastRow(int row, long start) {
        if (inFirstData) {
            gaps.pass(row, start);
        }
    }

    /** Prefix of the sheet's elements, with its colon, or empty. */
    String prefix() {
        return prefix;
    }

    /** Values of {@code ref}. */
    List<Splice> dimensions() {
        return dimensions;
    }

    /** The {@code sheetData}, null for none. */
    ElementSpot data() {
        return data;
    }

    /** The row, null where the file has none of this number. */
    RowSpot row(int row) {
        return rows[Arrays.binarySearch(wanted.rows(), row)];
    }

    /** Where a row belongs that is not there; {@link Gaps#AT_THE_END} behind all others. */
    long place(int row) {
        return gaps.place(row);
    }
}
