package io.candor.core.autofill;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.candor.core.Sha256;
import io.candor.core.workbook.CellEdit;
import io.candor.core.workbook.PatchResult;

/**
 * What an export wrote, cell by cell, what it was refused, and what stays open.
 *
 * @param edits every cell that was written
 * @param refused cells that were not, with the reason
 * @param open questions without an answer, with the reason
 * @param original digest of the customer's file
 * @param completed digest of the completed file
 */
public record Receipt(List<Written> edits, List<Refused> refused, List<Unanswered> open, Sha256 original,
        Sha256 completed) {

    public Receipt {
        edits = List.copyOf(edits);
        refused = List.copyOf(refused);
        open = List.copyOf(open);
    }

    public static Receipt of(List<PlannedEdit> planned, List<Unanswered> open, PatchResult patch) {
        Map<CellEdit, PlannedEdit> byEdit = new HashMap<>();
        planned.forEach(p -> byEdit.put(key(p.edit()), p));
        return new Receipt(
                patch.applied().stream().map(e -> Written.of(e, byEdit.get(key(e)))).toList(),
                patch.refused().stream().map(r -> new Refused(r.edit().sheet(), r.edit().cell().toString(),
                        r.edit().after(), r.refusal().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        r.detail())).toList(),
                open, patch.original(), patch.completed());
    }

    /** By place alone: what was stored may differ from the wish in line breaks or CSV quoting. */
    private static CellEdit key(CellEdit edit) {
        return new CellEdit(edit.sheet(), edit.cell(), "", "");
    }

    /** One written cell; the fields are those of {@link PlannedEdit}. */
    public record Written(String sheet, String cell, String before, String after, String answer, String revision,
            Double confidence, String decider) {

        private static Written of(CellEdit edit, PlannedEdit planned) {
            return new Written(edit.sheet(), edit.cell().toString(), edit.before(), edit.after(), planned.answer(),
                    planned.revision(), planned.confidence(), planned.decider());
        }
    }

    /** @param code stable name of the refusal */
    public record Refused(String sheet, String cell, String after, String code, String reason) {
    }

    /** @param code slug of the reason */
    public record Unanswered(String sheet, String cell, String code, String reason) {
    }
}
