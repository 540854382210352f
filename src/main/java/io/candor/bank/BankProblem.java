package io.candor.bank;

/**
 * Something wrong in a bank file, for whoever edits it.
 *
 * @param file path below the bank's folder
 * @param line from 1; 0 where the whole file is meant
 * @param field for example {@code answers[3].verdict}; empty where none is meant
 * @param message what is wrong and what to do
 */
public record BankProblem(String file, int line, String field, String message) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (field.isEmpty() ? "" : field + ": ") + message;
    }
}
