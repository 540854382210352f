package io.candor.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rows of headings above a table.
 *
 * @param first first row
 * @param last last row
 * @param from first column that belongs to the table
 * @param to last column that belongs to it
 * @param headings by column
 */
record HeaderBlock(int first, int last, int from, int to, SortedMap<Integer, Heading> headings) {

    private static final double ALIKE = 0.75;

    static final HeaderBlock NONE = new HeaderBlock(0, 0, 0, Integer.MAX_VALUE, new TreeMap<>());

    Heading heading(int column) {
        return headings.getOrDefault(column, Heading.NONE);
    }

    boolean spans(int column) {
        return column >= from && column <= to;
    }

    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            rows.add(row);
        }
        return rows;
    }

    boolean has(HeadingKind... kinds) {
        return headings.values().stream().anyMatch(h -> h.is(kinds));
    }

    /** Whether it heads questions with answers, rather than a box of dates and names. */
    boolean asks() {
        return has(HeadingKind.QUESTION, HeadingKind.REQUIREMENT, HeadingKind.ANSWER)
                && has(HeadingKind.ANSWER, HeadingKind.STATUS, HeadingKind.COMMENT, HeadingKind.ID,
                        HeadingKind.SECTION);
    }

    /**
     * Two tables side by side have two headers in a row: one for each heading that asks, if each has a heading for
     * answers before the next. The table starts at its own number, where there is one.
     */
    List<HeaderBlock> sideBySide() {
        List<Integer> starts = new ArrayList<>();
        int asking = -1;
        boolean answered = false;
        int left = -1;
        for (Map.Entry<Integer, Heading> e : headings.entrySet()) {
            Heading h = e.getValue();
            if (h.is(HeadingKind.ID) || h.is(HeadingKind.SECTION) && left < 0) {
                left = left < 0 ? e.getKey() : left;
            } else if (h.is(HeadingKind.QUESTION) && (asking < 0 || answered)) {
                starts.add(left < 0 ? e.getKey() : left);
                asking = e.getKey();
                answered = false;
                left = -1;
            } else if (h.is(HeadingKind.ANSWER, HeadingKind.STATUS)) {
                answered |= asking >= 0;
                left = -1;
            }
        }
        if (starts.size() < 2 || !answered) {
            return List.of(this);
        }
        List<HeaderBlock> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = i == 0 ? from : starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : to;
            SortedMap<Integer, Heading> own = new TreeMap<>(
                    headings.subMap(start, end == Integer.MAX_VALUE ? end : end + 1));
            parts.add(new HeaderBlock(first, last, start, end, own));
        }
        return parts;
    }

    /** Whether two headers ask for the same in the same columns, whatever their titles: tables of one form. */
    boolean alike(HeaderBlock other) {
        Map<Integer, HeadingKind> a = signature();
        Map<Integer, HeadingKind> b = other.signature();
        long same = a.entrySet().stream().filter(e -> e.getValue() == b.get(e.getKey())).count();
        return from == other.from && same >= ALIKE * (a.size() + b.size() - same);
    }

    private Map<Integer, HeadingKind> signature() {
        return headings.entrySet().stream()
                .filter(e -> e.getValue().is(HeadingKind.ANSWER, HeadingKind.COMMENT, HeadingKind.STATUS,
                        HeadingKind.ASSESSOR, HeadingKind.GUIDANCE, HeadingKind.RATING, HeadingKind.RISK,
                        HeadingKind.VENDOR))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().kind(), (a, b) -> a, TreeMap::new));
    }
}
