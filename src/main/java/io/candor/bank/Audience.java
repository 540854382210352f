package io.candor.bank;

import java.util.List;

import io.candor.web.Problems;

/** Who reads: the security staff themselves, or a customer on whose behalf somebody asks. */
enum Audience {
    STAFF(List.of("public", "customer", "nda", "internal")), PUBLIC(List.of("public")), CUSTOMER(
            List.of("public", "customer")), NDA(List.of("public", "customer", "nda"));

    private final List<String> reads;

    Audience(List<String> reads) {
        this.reads = reads;
    }

    /** @param name null for the staff */
    static Audience of(String name) {
        return switch (name == null ? "" : name) {
            case "" -> STAFF;
            case "public" -> PUBLIC;
            case "customer" -> CUSTOMER;
            case "nda" -> NDA;
            default -> throw Problems.invalid("for", "for must be public, customer or nda.");
        };
    }

    /** A file is never more open than its answer, nor the other way round; what is not said is not shown either. */
    boolean mayRead(Answer answer, EvidenceFile file) {
        return this == STAFF || answer.state == AnswerState.APPROVED && reads.contains(answer.visibility)
                && reads.contains(file.visibility);
    }
}
