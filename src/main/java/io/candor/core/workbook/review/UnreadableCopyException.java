package io.candor.core.workbook.review;

/** A workbook that is not a review copy, or lacks what is needed to read it. Its message is for people. */
public final class UnreadableCopyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableCopyException(String message) {
        super(message);
    }
}
