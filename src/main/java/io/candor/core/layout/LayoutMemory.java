package io.candor.core.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What people corrected before, by form. Pure: whoever stores corrections hands them in.
 *
 * @param remembered in any order; of equally similar ones the first counts
 */
public record LayoutMemory(List<Remembered> remembered) {

    /** From here on a form counts as another edition of a known one; unrelated questionnaires stay below 0.3. */
    private static final double EDITION = 0.5;

    /**
     * A correction and the form it was made on.
     *
     * @param fingerprint of the form
     * @param override what the person said
     */
    public record Remembered(LayoutFingerprint fingerprint, LayoutOverride override) {
    }

    /**
     * A correction that fits.
     *
     * @param override to be applied: at once for the same form, after a person's look for another edition
     * @param same whether it is the very form, question by question
     * @param similarity 0 to 1
     */
    public record Recall(LayoutOverride override, boolean same, double similarity) {
    }

    public LayoutMemory {
        remembered = List.copyOf(remembered);
    }

    /** The correction made on this form, else on the most similar edition of it. */
    public Optional<Recall> recall(LayoutFingerprint fingerprint) {
        return remembered.stream()
                .map(r -> new Recall(r.override(), r.fingerprint().digest().equals(fingerprint.digest()),
                        r.fingerprint().similarity(fingerprint)))
                .filter(r -> r.same() || r.similarity() >= EDITION)
                .max(Comparator.comparing(Recall::same).thenComparing(Recall::similarity));
    }
}
