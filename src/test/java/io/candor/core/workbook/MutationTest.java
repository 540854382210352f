package io.candor.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Thousands of damaged files from a fixed seed: each is read, or rejected for a reason that we foresaw. */
class MutationTest {

    private static final int EACH = 420;

    @ParameterizedTest
    @EnumSource
    void every_mutation_ends_in_an_outcome_or_a_typed_error(Mutation mutation) {
        int read = 0;
        for (int seed = 0; seed < EACH; seed++) {
            byte[] mutant = mutation.mutant(seed);
            try {
                read += HostileFilesTest.readAndPatch(mutant) ? 1 : 0;
                requireForeseen(mutant);
            } catch (RuntimeException | AssertionError e) {
                fail(mutation + " with seed " + seed, e);
            }
        }
        assertThat(read).as("mutants that can still be read").isBetween(1, EACH - 1);
    }

    /** A rejection that wraps an exception nobody threw on purpose is a gap in our own checks; POI may have its gaps. */
    private static void requireForeseen(byte[] mutant) {
        if (mutant.length == 0 || FileKind.of(mutant) == FileKind.OLE2) {
            return;
        }
        try {
            Reading.view(mutant);
        } catch (WorkbookRejectedException e) {
            if (e.getMessage().equals("The file cannot be read.")) {
                throw new AssertionError("not foreseen", e.getCause());
            }
        }
    }

    @Test
    void there_are_two_thousand_of_them() {
        assertThat(Mutation.values().length * EACH).isGreaterThanOrEqualTo(2_000);
    }
}
