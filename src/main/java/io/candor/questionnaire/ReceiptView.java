package io.candor.questionnaire;

import java.util.List;

import io.candor.core.autofill.Receipt;

/** The receipt as JSON: the same fields that the command line writes. */
public record ReceiptView(List<Receipt.Written> edits, List<Receipt.Refused> refused, List<Receipt.Unanswered> open,
        String original, String completed) {

    public static ReceiptView of(Receipt r) {
        return new ReceiptView(r.edits(), r.refused(), r.open(), r.original().hex(), r.completed().hex());
    }
}
