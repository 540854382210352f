package io.candor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;

/** The differences of two texts, word by word: a longest common subsequence of their words. */
public final class WordDiff {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");
    /** Above this the table would take more memory than a diff is worth; the middle is then shown as replaced. */
    private static final long MOST_CELLS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Part> parts = new ArrayList<>();

    /** What became of a run of words. */
    public enum Change {
        SAME, REMOVED, ADDED;

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param text words with the white space behind them */
    public record Part(Change change, String text) {
    }

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /** Parts that are the same or removed make up {@code before}, those the same or added {@code after}. */
    public static List<Part> of(String before, String after) {
        return new WordDiff(before, after).parts();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN_WORDS.split(text));
    }

    private List<Part> parts() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && same(start, start)) {
            add(Change.SAME, after.get(start++));
        }
        int end = 0;
        while (end < shorter - start && same(before.size() - 1 - end, after.size() - 1 - end)) {
            end++;
        }
        middle(start, before.size() - end, after.size() - end);
        for (int i = after.size() - end; i < after.size(); i++) {
            add(Change.SAME, after.get(i));
        }
        return List.copyOf(parts);
    }

    private void middle(int start, int beforeEnd, int afterEnd) {
        int rows = beforeEnd - start;
        int columns = afterEnd - start;
        int i = 0;
        int j = 0;
        if ((long) rows * columns <= MOST_CELLS) {
            int[][] longest = longest(start, rows, columns);
            while (i < rows && j < columns) {
                if (same(start + i, start + j)) {
                    add(Change.SAME, after.get(start + j));
                    i++;
                    j++;
                } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                    add(Change.REMOVED, before.get(start + i++));
                } else {
                    add(Change.ADDED, after.get(start + j++));
                }
            }
        }
        for (; i < rows; i++) {
            add(Change.REMOVED, before.get(start + i));
        }
        for (; j < columns; j++) {
            add(Change.ADDED, after.get(start + j));
        }
    }

    private int[][] longest(int start, int rows, int columns) {
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = same(start + i, start + j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    /** White space may differ: it is no difference of words. */
    private boolean same(int i, int j) {
        return before.get(i).strip().equals(after.get(j).strip());
    }

    private void add(Change change, String word) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).change() == change) {
            parts.set(last, new Part(change, parts.get(last).text() + word));
        } else {
            parts.add(new Part(change, word));
        }
    }
}
