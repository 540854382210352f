package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;

/**
 * Where a {@code c} element belongs. Without an address it follows the cell before; some writers leave all of them out.
 *
 * @param row zero-based
 * @param column zero-based
 */
record CellPlace(int row, int column) {

    /**
     * @param row of the {@code row} element around it
     * @param before column of the cell before in the same row, -1 for the first
     * @throws WorkbookRejectedException if the address is none, or one in another row
     */
    static CellPlace of(String address, int row, int before) {
        if (address == null) {
            return checked(row, before + 1);
        }
        CellPlace place = parse(address);
        if (place.row != row) {
            throw new WorkbookRejectedException(DAMAGED, "A cell stands in a row that is not its own.");
        }
        return place;
    }

    /** The row of this address, or the other one where there is none. */
    static int rowOf(String address, int otherwise) {
        return address == null ? otherwise : parse(address).row;
    }

    private static CellPlace parse(String address) {
        // by hand: a regular expression for every cell would be a third of the reading time
        int column = 0;
        int number = 0;
        int i = 0;
        while (i < address.length() && i < 4 && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
            column = column * 26 + address.charAt(i++) - 'A' + 1;
        }
        int letters = i;
        while (i < address.length() && i < letters + 8 && address.charAt(i) >= '0' && address.charAt(i) <= '9') {
            number = number * 10 + address.charAt(i++) - '0';
        }
        if (i == address.length() && letters > 0 && i > letters) {
            return checked(number - 1, column - 1);
        }
        CellRef ref = CellRef.tryParse(address)
                .orElseThrow(() -> new WorkbookRejectedException(DAMAGED, "A cell has an address that is none."));
        return new CellPlace(ref.row(), ref.column());
    }

    private static CellPlace checked(int row, int column) {
        if (row < 0 || row >= CellRef.MAX_ROWS || column < 0 || column >= CellRef.MAX_COLUMNS) {
            throw new WorkbookRejectedException(DAMAGED, "A cell lies outside of the sheet.");
        }
        return new CellPlace(row, column);
    }
}
