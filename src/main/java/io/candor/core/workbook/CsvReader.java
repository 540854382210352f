package io.candor.core.workbook;

import java.util.List;
import java.util.regex.Pattern;

import io.candor.core.workbook.CellView.Kind;
import io.candor.core.workbook.SheetView.Visibility;

/** Reads a CSV file as a workbook of one sheet. */
final class CsvReader {

    /** As Excel would name it, were the file's name unknown. */
    static final String SHEET = "Sheet1";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,10})?%?");

    private CsvReader() {
    }

    static ParsedWorkbook read(CsvFile file, Meter meter) {
        CellStore.Builder cells = new CellStore.Builder();
        CsvScanner fields = file.fields();
        while (fields.next()) {
            meter.cell();
            if (fields.row() >= CellRef.MAX_ROWS || fields.column() >= CellRef.MAX_COLUMNS) {
                throw new WorkbookRejectedException(WorkbookProblem.TOO_MANY_CELLS,
                        "The table is larger than a sheet.");
            }
            String text = XmlChars.oneLineBreak(fields.value());
            if (!text.isEmpty()) {
                Kind kind = NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.TEXT;
                cells.add(fields.row(), fields.column(), 0, kind, false, meter.text(text));
            }
        }
        ColumnTable columns = new ColumnTable(List.of(), ColumnTable.STANDARD_WIDTH);
        SheetContent sheet = new SheetContent(SHEET, 0, Visibility.VISIBLE, false, cells.build(), RowTable.NONE,
                columns,
                List.of(), List.of(), List.of(), false);
        return ParsedWorkbook.of(WorkbookFormat.CSV, List.of(sheet), new StyleTable(List.of()), new DefinedNames(),
                meter);
    }
}
