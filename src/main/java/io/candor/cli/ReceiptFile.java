package io.candor.cli;

import java.util.List;

import io.candor.core.autofill.Receipt;

/** The receipt as the command line writes it; programs read it, so its fields stay. */
record ReceiptFile(List<Receipt.Written> edits, List<Receipt.Refused> refused, List<Receipt.Unanswered> open,
        String original, String completed) {

    static ReceiptFile of(Receipt r) {
        return new ReceiptFile(r.edits(), r.refused(), r.open(), r.original().hex(), r.completed().hex());
    }
}
