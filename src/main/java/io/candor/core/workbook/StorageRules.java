package io.candor.core.workbook;

import java.nio.charset.CharsetEncoder;

/**
 * What a file format can store.
 *
 * @param rows of a sheet
 * @param columns of a sheet
 * @param encoder of a text file, null where any character can be stored
 */
record StorageRules(int rows, int columns, CharsetEncoder encoder) {

    static final StorageRules XLSX = new StorageRules(CellRef.MAX_ROWS, CellRef.MAX_COLUMNS, null);
    static final StorageRules XLS = new StorageRules(65_536, 256, null);

    /** Rules for one CSV file. */
    static StorageRules csv(TextEncoding encoding) {
        return new StorageRules(CellRef.MAX_ROWS, CellRef.MAX_COLUMNS, encoding.charset().newEncoder());
    }

    /** The text that the file will hold for this one. */
    String stored(String text) {
        return encoder == null ? text : CsvFields.harmless(text);
    }

    boolean canStore(String text) {
        return XmlChars.legal(text) && (encoder == null || encoder.canEncode(text));
    }
}
