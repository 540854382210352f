package io.candor.core.workbook;

import java.util.List;

import io.candor.core.Sha256;

/**
 * A patched workbook and what became of each edit: the facts of an export's receipt.
 *
 * @param bytes the completed file
 * @param original digest of the file before
 * @param completed digest of {@code bytes}
 * @param applied edits that were written, in workbook order
 * @param refused edits that were not, each with its reason
 */
public record PatchResult(byte[] bytes, Sha256 original, Sha256 completed, List<CellEdit> applied,
        List<RefusedEdit> refused) {

    public PatchResult {
        applied = List.copyOf(applied);
        refused = List.copyOf(refused);
    }

    /**
     * @param edit what was asked for
     * @param refusal why it was not written
     * @param detail the case at hand, for people
     */
    public record RefusedEdit(CellEdit edit, Refusal refusal, String detail) {
    }
}
