package io.candor.core.workbook;

import java.util.List;

/**
 * The cell formats of a workbook, by the index that cells carry.
 *
 * @param formats never empty; an index that the table does not have means the first
 */
record StyleTable(List<CellFormat> formats) {

    /**
     * @param look what the layout sees of it
     * @param locked when the sheet is protected
     * @param numberFormat id of the number format
     * @param formatCode its code
     */
    record CellFormat(CellStyleView look, boolean locked, int numberFormat, String formatCode) {

        static final CellFormat PLAIN = new CellFormat(CellStyleView.PLAIN, true, 0, "General");

        /** Typed input stays text, even digits. */
        boolean text() {
            return formatCode.equals("@");
        }
    }

    StyleTable {
        formats = formats.isEmpty() ? List.of(CellFormat.PLAIN) : List.copyOf(formats);
    }

    CellFormat get(int index) {
        return formats.get(index < formats.size() ? index : 0);
    }
}
