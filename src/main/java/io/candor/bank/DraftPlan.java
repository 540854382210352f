package io.candor.bank;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an import would do, or did, row by row.
 *
 * @param dryRun whether nothing was changed
 * @param sha256 digest of the file
 * @param sheets what the columns of a library were taken for; empty for a questionnaire, which has its layout
 * @param counts rows by outcome
 */
public record DraftPlan(boolean dryRun, String file, String sha256, List<LibraryImport.SheetColumns> sheets,
        Map<Outcome, Long> counts, List<Row> rows) {

    /** What becomes of a row. */
    public enum Outcome {
        /** A new draft. */
        DRAFT,
        /** A wording more for an existing answer, as a draft revision of it. */
        WORDING,
        /** The bank has this very question already. */
        KNOWN,
        /** Nothing: passed over on request, or unfit; its problems say why. */
        LEFT_OUT;

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param place where it stood in the file
     * @param answer id of the draft it became, or of the answer that takes its wording; null in a dry run and where
     *        there is none
     * @param content what the draft says; null where it is unfit
     * @param near an existing answer to nearly the same question; null for none
     * @param problems what to look at
     */
    public record Row(String place, Outcome outcome, String answer, AnswerContent content, Near near,
            List<String> problems) {

        Row as(Outcome other, String id, String problem) {
            List<String> all = problem == null
                    ? problems
                    : Stream.concat(problems.stream(), Stream.of(problem)).toList();
            return new Row(place, other, id, content, near, all);
        }
    }

    /**
     * @param wording its wording that comes nearest
     * @param likeness 0 to 1; 1 for the same words
     * @param opposed whether it says the other verdict: then the row is no wording of it but a conflict to settle
     */
    public record Near(String answer, String title, String wording, double likeness, String verdict, boolean opposed) {
    }

    static DraftPlan of(boolean dryRun, String file, String sha256, List<LibraryImport.SheetColumns> sheets,
            List<Row> rows) {
        return new DraftPlan(dryRun, file, sha256, sheets,
                rows.stream().collect(Collectors.groupingBy(Row::outcome, () -> new EnumMap<>(Outcome.class),
                        Collectors.counting())),
                rows);
    }
}
