package io.candor.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.CellView;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookReader;

/** Reads the answer library of another tool, CSV or XLSX, by columns that are given or proposed from its headings. */
public final class LibraryImport {

    private final WorkbookReader reader;

    public LibraryImport(WorkbookReader reader) {
        this.reader = reader;
    }

    /**
     * @param sheets what each sheet's columns were taken for; empty where none has a question and an answer
     * @param headings what stands in the first row of the first sheet, for whoever has to map it
     */
    public record Reading(List<SheetColumns> sheets, List<String> headings, List<DraftProposal> proposals) {
    }

    /**
     * @param headerRow as people count, from 1
     * @param columns field to letters of its column
     * @param unused headings of columns that nothing is read from
     */
    public record SheetColumns(String sheet, int headerRow, Map<String, String> columns, List<String> unused) {

        private static SheetColumns of(LibraryColumns c) {
            Map<String, String> columns = new LinkedHashMap<>();
            c.columns().forEach((field, column) -> columns.put(field.slug(), CellRef.columnLetters(column)));
            return new SheetColumns(c.sheet().name(), c.headerRow() + 1, columns,
                    c.sheet().cells(c.headerRow()).stream()
                            .filter(cell -> !c.columns().containsValue(cell.ref().column())).map(CellView::text)
                            .toList());
        }
    }

    /**
     * @param mapping heading or letters of each field's column; empty to have it proposed
     * @throws io.candor.core.workbook.WorkbookRejectedException if the bytes are no workbook that can be taken in
     */
    public Reading read(byte[] bytes, String fileName, Map<LibraryField, String> mapping, DraftDefaults defaults) {
        List<SheetColumns> sheets = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        List<DraftProposal> proposals = new ArrayList<>();
        for (SheetView sheet : reader.read(bytes).sheets()) {
            if (headings.isEmpty() && !sheet.rows().isEmpty()) {
                sheet.cells(sheet.rows().getFirst()).forEach(c -> headings.add(c.text()));
            }
            Optional<LibraryColumns> columns = mapping.isEmpty()
                    ? LibraryColumns.proposed(sheet)
                    : LibraryColumns.given(sheet, mapping);
            columns.ifPresent(c -> {
                sheets.add(SheetColumns.of(c));
                sheet.rows().stream().filter(row -> row > c.headerRow())
                        .forEach(row -> proposals.add(new LibraryRow(c, row, fileName, defaults).proposal()));
            });
        }
        return new Reading(sheets, headings, proposals);
    }
}
