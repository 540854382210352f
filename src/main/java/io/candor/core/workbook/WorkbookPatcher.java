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
        return WorkbookReader.guarded(original, limits, (kind, meter) -> {
            XlsxWorkbook workbook = new XlsxReader(meter).read(original);
            EditCheck check = new EditCheck(workbook.view(), edits);
            byte[] completed = new XlsxPatcher(workbook).patch(check);
            return new PatchResult(completed, Sha256.of(original), Sha256.of(completed), check.applied(),
                    check.refused());
        });
    }
}
