package io.candor.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.core.layout.LayoutOverride;
import io.candor.core.layout.SheetOverride;
import io.candor.core.layout.TableOverride;
import io.candor.core.workbook.CellRef;

/**
 * A correction of a layout over the wire, in the words of a spreadsheet: rows and tables from 1, columns by letter.
 *
 * @param sheets the sheets that change; all others stay as detected, so an empty list takes every correction back
 */
@Schema(name = "LayoutCorrection", examples = """
        {"sheets": [{"sheet": "Controls", "use": "as-detected", "tables": [
          {"table": 1, "headerRows": [4], "firstRow": 5, "columns": {"C": "question", "E": "verdict", "F": "text"}}]},
         {"sheet": "Scoring", "use": "skip"}]}""")
public record CorrectionForm(List<SheetForm> sheets) {

    public CorrectionForm {
        sheets = sheets == null ? List.of() : sheets;
    }

    /**
     * @param use {@code as-detected} (also if left out), {@code ask} or {@code skip}
     * @param tables corrected and added tables
     */
    @Schema(name = "SheetCorrection")
    public record SheetForm(@Schema(required = true) String sheet,
            @Schema(examples = "skip", enumeration = {
                    "as-detected", "ask", "skip"}) String use,
            List<TableForm> tables){

        public SheetForm {
            tables = tables == null ? List.of() : tables;
        }
    }

    /**
     * @param table which of the sheet's tables, from 1 as detected; null to add one
     * @param headerRows rows with headings; an empty list for a table without; null as detected
     * @param firstRow first row below the headings; null as detected
     * @param lastRow null as detected
     * @param columns role by column letter, for the columns that change
     */
    @Schema(name = "TableCorrection")
    public record TableForm(Integer table, List<Integer> headerRows, Integer firstRow, Integer lastRow,
            Map<String, String> columns) {

        public TableForm {
            columns = columns == null ? Map.of() : columns;
        }

        static TableForm of(TableOverride t) {
            Map<String, String> columns = new TreeMap<>();
            t.columns().forEach((column, role) -> columns.put(CellRef.columnLetters(column),
                    role.name().toLowerCase(Locale.ROOT)));
            return new TableForm(plusOne(t.table()),
                    t.headerRows() == null ? null : t.headerRows().stream().map(r -> r + 1).toList(),
                    plusOne(t.firstRow()), plusOne(t.lastRow()), columns);
        }

        private static Integer plusOne(Integer n) {
            return n == null ? null : n + 1;
        }
    }

    static CorrectionForm of(LayoutOverride override) {
        return new CorrectionForm(override.sheets().stream().map(s -> new SheetForm(s.sheet(), slug(s.use()),
                s.tables().stream().map(TableForm::of).toList())).toList());
    }

    static String slug(SheetOverride.Use use) {
        return use.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
