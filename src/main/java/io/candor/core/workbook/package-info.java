/**
 * Reading a customer's workbook and writing answers into it, byte for byte.
 *
 * <pre>
 * bytes           {@link io.candor.core.workbook.WorkbookReader}       {@link io.candor.core.workbook.WorkbookView}
 * bytes + edits   {@link io.candor.core.workbook.WorkbookPatcher}      {@link io.candor.core.workbook.PatchResult}
 * bytes + notes   {@link io.candor.core.workbook.WorkbookAnnotator}    bytes of the annotated copy
 * </pre>
 *
 * <h2>How an XLSX file is read</h2>
 * {@code FileKind} tells the format by the first bytes. {@code ZipDirectory} reads the archive's central directory,
 * {@code ZipParts} hands out parts, {@code XlsxPackage} follows the relationships to the workbook and its sheets.
 * {@code XmlScanner} walks over each part; {@code SharedStrings}, {@code StyleParser}, {@code SheetParser} and
 * {@code ValidationParser} take what they need into compact tables ({@code CellStore}, {@code RowTable},
 * {@code ColumnTable}, {@code RangeIndex}). {@code ChoiceResolver} looks drop-downs up once all sheets are known.
 * POI formats numbers and dates, and reads and writes XLS; CSV is read by {@code CsvScanner}. All formats end in a
 * {@code ParsedWorkbook}.
 *
 * <h2>How it is patched</h2>
 * The file is read again: an edit is held against what the file says now, not against what a database remembers.
 * {@code EditCheck} sorts edits into writes and refusals. {@code SheetSplicer} finds the bytes of each cell, or the place
 * where it belongs, and {@code CellXml} writes the new ones; {@code ZipRewriter} copies all other parts packed as they
 * are. Where the workbook has formulas, {@code RecalculationSplice} asks for their calculation on load, the only change
 * outside of answer cells besides the dimension and spans that a new cell widens.
 *
 * <h2>What a cell holds afterwards</h2>
 * An inline string in the cell's own format, or that of its row or column where the file had no cell. A number where the
 * cell's rule or content is one and its format shows it as it was written, so that scores keep adding up. Line breaks are
 * LF. {@code applied} tells exactly what is stored.
 *
 * <h2>Limits and hostile files</h2>
 * {@link io.candor.core.workbook.WorkbookLimits} are absolute and counted by one {@code Meter} a file. Nothing but
 * {@link io.candor.core.workbook.WorkbookRejectedException} leaves the package for bad input. Nothing is unpacked to
 * disk, no external link is followed, no document type is accepted.
 */
package io.candor.core.workbook;
