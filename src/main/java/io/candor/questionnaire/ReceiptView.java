package io.candor.questionnaire;

import java.util.List;

import io.candor.core.Sha256;
import io.candor.core.autofill.Receipt;

/** The receipt as JSON: the same fields that the command line writes. */
public record ReceiptView(List<Receipt.Written> edits, List<Receipt.Refused> refused, List<Receipt.Unanswered> open,
        String original, String completed) {

    /** @param completed digest of the copy that is given out; with annotations it differs from the clean one */
    static ReceiptView of(Receipt r, Sha256 completed) {
        return new ReceiptView(r.edits(), r.refused(), r.open(), r.original().hex(), completed.hex());
    }
}
