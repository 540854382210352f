package io.candor.questionnaire;

/**
 * One thing that makes no sense in a correction.
 *
 * @param code stable: {@code unknown-sheet}, {@code unknown-table}, {@code unknown-use}, {@code unknown-role},
 *        {@code unknown-column}, {@code row-out-of-range}, {@code column-out-of-range}, {@code rows-in-wrong-order},
 *        {@code named-twice}, {@code two-question-columns}, {@code two-id-columns}, {@code two-verdict-columns},
 *        {@code no-question-column}, {@code tables-overlap}, {@code no-questions-left}, {@code too-many}
 * @param field where in the request, for example {@code sheets[0].tables[0].columns.C}
 * @param message what is wrong and what is possible
 */
public record LayoutError(String code, String field, String message) {
}
