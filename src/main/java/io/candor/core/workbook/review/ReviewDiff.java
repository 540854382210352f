package io.candor.core.workbook.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.SheetView;

/**
 * What a person decided: the copy as it came back against what they were given. A row that is gone, or is as it was, says
 * nothing; a decision that contradicts what was typed is a problem to be solved by the person, never a guess.
 *
 * @param changes in the order of the items
 * @param deleted items whose rows are gone; nothing happens to them
 * @param notes what was not read, and why
 */
public record ReviewDiff(List<ReviewChange> changes, List<Integer> deleted, List<String> notes) {

    public ReviewDiff {
        changes = List.copyOf(changes);
        deleted = List.copyOf(deleted);
        notes = List.copyOf(notes);
    }

    /** @param given the rows that the copy was made of */
    public static ReviewDiff between(List<ReviewRow> given, ReturnedCopy returned) {
        List<ReviewChange> changes = new ArrayList<>();
        List<Integer> deleted = new ArrayList<>();
        List<String> notes = new ArrayList<>(returned.notes());
        for (ReviewRow row : given) {
            ReturnedCopy.Row back = returned.rows().get(row.number());
            if (back == null) {
                deleted.add(row.number());
            } else {
                new Comparison(row, back, typed(row, returned, notes)).change().ifPresent(changes::add);
            }
        }
        Set<Integer> known = given.stream().map(ReviewRow::number).collect(Collectors.toSet());
        returned.rows().forEach((number, row) -> {
            if (!known.contains(number)) {
                notes.add("Row " + row.row() + " names item " + number + ", which this copy did not hold.");
            }
        });
        return new ReviewDiff(changes, deleted, notes);
    }

    /** What was typed into the answer cells on the customer's sheet, as long as the question still stands where it was. */
    private static Map<String, String> typed(ReviewRow row, ReturnedCopy returned, List<String> notes) {
        Optional<SheetView> sheet = returned.view().sheet(row.sheet());
        Map<String, String> typed = new TreeMap<>();
        if (sheet.isEmpty() || row.cells().stream().noneMatch(c -> differs(sheet.get(), c))) {
            return typed;
        }
        if (!plain(sheet.get().cell(CellRef.parse(row.cell())).text()).contains(plain(row.question()))) {
            notes.add("Item " + row.number() + ": its question no longer stands in " + row.sheet() + "!" + row.cell()
                    + ", so the cells beside it were not read; the list was.");
            return typed;
        }
        row.cells().stream().filter(c -> differs(sheet.get(), c))
                .forEach(c -> typed.put(c.cell(), text(sheet.get(), c)));
        return typed;
    }

    private static boolean differs(SheetView sheet, ReviewRow.ReviewCell cell) {
        return !plain(text(sheet, cell)).equals(plain(cell.shown()));
    }

    private static String text(SheetView sheet, ReviewRow.ReviewCell cell) {
        return sheet.cell(CellRef.parse(cell.cell())).text();
    }

    /** Programs change line breaks and white space when they save; people do not mean that as an edit. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private record Comparison(ReviewRow given, ReturnedCopy.Row back, Map<String, String> typed) {

        Optional<ReviewChange> change() {
            boolean reworded = !plain(back.text()).equals(plain(given.text()));
            String verdict = ReviewVerdict.of(back.verdict());
            boolean judged = !verdict.equals(ReviewVerdict.of(given.verdict()));
            boolean listed = reworded || judged;
            Optional<ReviewWish> wish = ReviewWish.of(back.decision());
            if (back.decision().isEmpty()) {
                if (!listed && typed.isEmpty()) {
                    return Optional.empty();
                }
                wish = Optional.of(ReviewWish.EDIT);
            } else if (wish.isEmpty()) {
                return problem(null, "“" + back.decision() + "” is no decision; choose accept, edit, leave or N/A.");
            }
            if (!ReviewVerdict.known(verdict)) {
                return problem(wish.get(), "“" + back.verdict().strip() + "” is no verdict; known are "
                        + String.join(", ", ReviewVerdict.WORDS) + ".");
            }
            return switch (wish.get()) {
                case ACCEPT -> accept(listed);
                case EDIT -> edit(listed, verdict);
                case LEAVE -> change(ReviewWish.LEAVE, 0, null, reworded ? back.text().strip() : null, Map.of());
                case NOT_APPLICABLE -> change(ReviewWish.NOT_APPLICABLE, 0, null,
                        reworded ? back.text().strip() : null, Map.of());
            };
        }

        private Optional<ReviewChange> accept(boolean listed) {
            if (listed || !typed.isEmpty()) {
                return problem(ReviewWish.ACCEPT, "It says accept, but the reply was changed; choose edit, or put back "
                        + "what was proposed.");
            }
            return given.proposes()
                    ? change(ReviewWish.ACCEPT, 0, null, null, Map.of())
                    : problem(ReviewWish.ACCEPT, "Nothing is proposed that could be accepted; choose edit or leave.");
        }

        private Optional<ReviewChange> edit(boolean listed, String verdict) {
            if (listed && !typed.isEmpty()) {
                return problem(ReviewWish.EDIT, "It was changed both in the list and on the customer's sheet ("
                        + String.join(", ", typed.keySet()) + "); change one of them back.");
            }
            if (listed) {
                int alternative = given.alternatives().stream().map(ReviewDiff::plain).toList()
                        .indexOf(plain(back.text()));
                if (alternative >= 0 && verdict.equals(ReviewVerdict.of(given.verdict()))) {
                    return change(ReviewWish.ACCEPT, alternative + 2, null, back.text().strip(), Map.of());
                }
                return back.text().isBlank() && verdict.equals("none")
                        ? problem(ReviewWish.EDIT, "The reply was deleted; choose leave to leave it empty.")
                        : change(ReviewWish.EDIT, 0, verdict, back.text().strip(), Map.of());
            }
            if (typed.isEmpty()) {
                return problem(ReviewWish.EDIT, "It says edit, but nothing was changed.");
            }
            // All cells of the reply, as an edit by cells replaces the whole of it.
            Map<String, String> cells = new TreeMap<>(typed);
            given.cells().stream().filter(ReviewRow.ReviewCell::proposed)
                    .forEach(c -> cells.putIfAbsent(c.cell(), c.shown()));
            return cells.values().stream().allMatch(String::isBlank)
                    ? problem(ReviewWish.EDIT, "The reply was deleted; choose leave to leave it empty.")
                    : change(ReviewWish.EDIT, 0, null, null, cells);
        }

        private Optional<ReviewChange> change(ReviewWish wish, int candidate, String verdict, String text,
                Map<String, String> cells) {
            return Optional.of(new ReviewChange(given.number(), given.edition(), wish, candidate, verdict, text, cells,
                    ""));
        }

        private Optional<ReviewChange> problem(ReviewWish wish, String problem) {
            return Optional.of(new ReviewChange(given.number(), given.edition(), wish, 0, back.verdict(), back.text(),
                    typed, "Row " + back.row() + ": " + problem));
        }
    }
}
