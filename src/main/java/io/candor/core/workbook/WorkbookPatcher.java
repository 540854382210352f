package io.candor.core.workbook;

import java.util.List;

import io.candor.core.Sha256;

/**
 * Writes answers into a customer's file and changes nothing else. Each edit is written exactly as {@code applied} says,
 * or refused with its reason; one refused edit does not stop the others. Safe to share between threads.
 */
public final class WorkbookPatcher {

    private final WorkbookLimits limits;

    public WorkbookPatcher(WorkbookLimits limits) {
        this.limits = limits;
    }

    /**
     * @param original the file as it was read; not changed
     * @param edits in any order
     * @return the completed file; the very bytes of the original where nothing had to be written
     * @throws WorkbookRejectedException if the file cannot be read; nothing else is thrown
     */
    public PatchResult patch(byte[] original, List<CellEdit> edits) {
        return WorkbookReader.guarded(original, limits, (kind, meter) -> switch (kind) {
            case ZIP -> patchXlsx(original, edits, meter);
            case OLE2 -> patchXls(original, edits, meter);
            case TEXT -> patchCsv(original, edits, meter);
        });
    }

    private static PatchResult patchXlsx(byte[] original, List<CellEdit> edits, Meter meter) {
        XlsxPackage frame = XlsxPackage.open(original, meter);
        // only what the edits need: a scoring workbook has many sheets, and answers on few of them
        XlsxReader reader = new XlsxReader(frame, meter);
        ParsedWorkbook workbook = reader.readOnly(WantedCells.bySheet(edits));
        EditCheck check = new EditCheck(workbook, StorageRules.XLSX, edits);
        return result(original, new XlsxPatcher(frame, reader, workbook).patch(check), check);
    }

    private static PatchResult patchXls(byte[] original, List<CellEdit> edits, Meter meter) {
        try (XlsFile file = XlsFile.open(original, meter)) {
            ParsedWorkbook workbook = new XlsReader(meter).read(file);
            EditCheck check = new EditCheck(workbook, StorageRules.XLS, edits);
            return result(original, XlsPatcher.patch(original, file, workbook, check), check);
        }
    }

    private static PatchResult patchCsv(byte[] original, List<CellEdit> edits, Meter meter) {
        CsvFile file = CsvFile.open(original);
        EditCheck check = new EditCheck(CsvReader.read(file, meter), StorageRules.csv(file.encoding()), edits);
        return result(original, CsvPatcher.patch(original, file, check), check);
    }

    private static PatchResult result(byte[] original, byte[] completed, EditCheck check) {
        return new PatchResult(completed, Sha256.of(original), Sha256.of(completed), check.applied(), check.refused());
    }
}
