package io.candor.core.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.candor.core.workbook.CellRange;
import io.candor.core.workbook.CellView;

/**
 * Finds rows of headings: by what they say, how they look and how they differ from the rows below. There may be several
 * in a sheet (a header a section, stacked tables), of one to four rows each.
 */
final class HeaderFinder {

    private static final int DEEPEST = 5;
    private static final int WIDEST = 150;
    private static final int LONGEST = 400;
    private static final int LOOK_BELOW = 8;
    private static final int FEWEST_BELOW = 3;
    private static final int HEADING_WORDS = 12;

    private final Grid grid;

    HeaderFinder(Grid grid) {
        this.grid = grid;
    }

    List<HeaderBlock> find() {
        List<HeaderBlock> blocks = new ArrayList<>();
        int done = -1;
        for (int row : grid.rows()) {
            if (row > done && heads(row, blocks.isEmpty())
                    && (blocks.isEmpty() || fresh(row, done) || repeats(row, blocks))) {
                HeaderBlock block = block(row, done);
                blocks.add(block);
                done = block.last();
            }
        }
        return blocks.stream().flatMap(b -> b.sideBySide().stream()).toList();
    }

    private boolean heads(int row, boolean firstInSheet) {
        List<CellView> cells = grid.shown(row);
        if (cells.size() < 2 || cells.size() > WIDEST) {
            return false;
        }
        List<Heading> known = cells.stream().map(c -> HeadingVocabulary.read(c.text()))
                .filter(h -> !h.is(HeadingKind.UNKNOWN) && h.strength() >= 0.55).toList();
        Set<HeadingKind> kinds = known.stream().map(Heading::kind).collect(Collectors.toSet());
        double styled = cells.stream().filter(grid::emphasised).count() / (double) cells.size();
        double knownShare = known.size() / (double) cells.size();
        boolean asks = kinds.contains(HeadingKind.QUESTION) || kinds.contains(HeadingKind.REQUIREMENT)
                || kinds.contains(HeadingKind.DESCRIPTION);
        long questions = cells.stream().filter(HeaderFinder::wholeQuestion).count();
        if (cells.stream().limit(2).anyMatch(HeaderFinder::number)
                || cells.stream().anyMatch(c -> c.text().length() > LONGEST)
                || questions > 0 && (questions * 2 > cells.size() || !asks || kinds.size() < 2)) {
            return false;
        }
        boolean replies = known.stream()
                .anyMatch(h -> h.is(HeadingKind.ANSWER, HeadingKind.STATUS, HeadingKind.COMMENT) && h.strength() > 0.8);
        boolean answers = known.stream().anyMatch(h -> h.is(HeadingKind.ANSWER) && h.strength() > 0.9);
        if (asks && kinds.size() >= 2 && knownShare >= 0.4) {
            return true;
        }
        if (replies && known.size() >= 2 && kinds.size() >= 2 && (styled >= 0.6 || knownShare >= 0.6)) {
            return true;
        }
        if (answers && styled >= 0.6 || ticks(cells) && cells.size() >= 3) {
            return true;
        }
        if (known.size() >= 3 && knownShare >= 0.6) {
            return true;
        }
        return firstInSheet
                && (cells.size() >= 3 && styled >= 0.8 && looksApart(row, cells) || overBlanks(row, cells));
    }

    /** Whether a header may stand here without likeness to one above: below a gap or a title, and clearly one. */
    private boolean fresh(int row, int done) {
        List<CellView> cells = grid.shown(row);
        long styled = cells.stream().filter(grid::emphasised).count();
        long known = cells.stream().filter(c -> HeadingVocabulary.read(c.text()).strength() >= 0.9).count();
        return row - 1 > done && grid.shown(row - 1).size() <= 1
                && (styled * 10 >= cells.size() * 6L || known * 4 >= cells.size() * 3L);
    }

    /** Below a table, the rows of its body must not pass for headers: a further one says or looks the same. */
    private boolean repeats(int row, List<HeaderBlock> blocks) {
        if (blocks.stream().noneMatch(HeaderBlock::asks) && apart(row)) {
            return true;
        }
        List<CellView> cells = grid.shown(row);
        return blocks.stream().anyMatch(b -> {
            long same = cells.stream().filter(c -> b.heading(c.ref().column()).text().equals(PlainText.tidy(c.text())))
                    .count();
            long alike = cells.stream()
                    .filter(c -> grid.emphasised(c) && sameLook(c, grid.cell(b.last(), c.ref().column())))
                    .count();
            return same >= 2 || same >= 1 && cells.size() == 2
                    || alike * 2 > cells.size() && !alikeBelow(row, cells);
        });
    }

    /** Whether the row is set off from those around it: by its look, or by a gap above. */
    private boolean apart(int row) {
        List<CellView> cells = grid.shown(row);
        boolean gap = row > 0 && grid.shown(row - 1).size() <= 1;
        List<Integer> before = grid.rows(Math.max(0, row - 2), row - 1);
        boolean unlikeAbove = gap || before.isEmpty() || cells.stream()
                .filter(c -> !sameLook(c, grid.cell(before.getLast(), c.ref().column()))).count() * 2 > cells.size();
        return unlikeAbove && cells.stream().anyMatch(grid::emphasised) && !alikeBelow(row, cells);
    }

    /**
     * A text above an otherwise blank column, with rows of text beside it, is a heading whatever it says and however it
     * looks: nobody else would write there.
     */
    private boolean overBlanks(int row, List<CellView> cells) {
        List<Integer> below = grid.rows(row + 1, row + LOOK_BELOW);
        if (below.size() < FEWEST_BELOW || cells.stream().anyMatch(c -> PlainText.words(c.text()) > HEADING_WORDS)) {
            return false;
        }
        Set<Integer> blank = new HashSet<>();
        boolean text = false;
        for (CellView cell : cells) {
            int column = cell.ref().column();
            long filled = below.stream().filter(r -> !grid.text(r, column).isBlank()).count();
            if (filled == 0) {
                blank.add(column);
            }
            text |= filled * 10 >= below.size() * 8L
                    && below.stream().anyMatch(r -> PlainText.words(grid.text(r, column)) >= 2);
        }
        return text && !blank.isEmpty()
                && blank.stream().anyMatch(c -> cells.stream().anyMatch(o -> o.ref().column() < c
                        && !blank.contains(o.ref().column())));
    }

    private boolean alikeBelow(int row, List<CellView> cells) {
        List<Integer> below = grid.rows(row + 1, row + 2);
        return !below.isEmpty() && cells.stream()
                .filter(c -> sameLook(c, grid.cell(below.get(0), c.ref().column()))).count() * 2 > cells.size();
    }

    private static boolean sameLook(CellView a, CellView b) {
        return a.style().bold() == b.style().bold() && a.style().fill().equals(b.style().fill());
    }

    private static boolean belongsToBody(CellView cell) {
        return cell.text().length() > LONGEST || wholeQuestion(cell) || number(cell);
    }

    private static boolean wholeQuestion(CellView cell) {
        return PlainText.words(cell.text()) >= 6 && cell.text().strip().endsWith("?");
    }

    /** A number of a question in the first columns: the row is one of the table's body. */
    private static boolean number(CellView cell) {
        String text = cell.text();
        return cell.ref().column() <= 3 && text.length() <= 16 && text.chars().anyMatch(Character::isDigit)
                && IdForm.is(text) && HeadingVocabulary.read(text).is(HeadingKind.UNKNOWN);
    }

    private static boolean ticks(List<CellView> cells) {
        Set<String> verdicts = cells.stream().filter(c -> Verdicts.exactly(c.text()))
                .map(c -> Verdicts.kind(c.text())).collect(Collectors.toSet());
        return verdicts.contains("yes") && verdicts.contains("no");
    }

    /** Short texts, set off from the next row by their style: headings in words that are not known. */
    private boolean looksApart(int row, List<CellView> cells) {
        List<Integer> below = grid.rows(row + 1, row + 3);
        return !below.isEmpty() && cells.stream().allMatch(c -> PlainText.words(c.text()) <= HEADING_WORDS)
                && cells.stream().filter(c -> !grid.cell(below.get(0), c.ref().column()).style().equals(c.style()))
                        .count() * 2 > cells.size();
    }

    private HeaderBlock block(int row, int done) {
        int last = row;
        for (CellView cell : grid.shown(row)) {
            int end = grid.merge(row, cell.ref().column()).map(m -> m.last().row()).orElse(row);
            last = Math.max(last, end - row < DEEPEST ? end : row);
        }
        while (last - row < DEEPEST && (continues(row, last + 1) || headsBelow(last + 1))) {
            last++;
        }
        int first = row - 1 > done && groups(row) ? row - 1 : row;
        return new HeaderBlock(first, last, 0, Integer.MAX_VALUE, headings(first, row, last));
    }

    /** Whether the row below holds further headings: short ones, below a wide heading or below none. */
    private boolean continues(int header, int row) {
        List<CellView> cells = grid.shown(row);
        // A line of a few words over many columns groups them, merged or not.
        boolean groups = grid.shown(header).size() * 2 <= cells.size();
        return !cells.isEmpty() && cells.stream().noneMatch(HeaderFinder::belongsToBody)
                && cells.stream().allMatch(c -> groups || PlainText.words(c.text()) <= 8 && belowWide(header, c))
                && (cells.size() >= 2 && cells.stream().allMatch(grid::emphasised) || ticks(cells));
    }

    /** Whether the row is one of headings by itself, and looks it: the second line of a header. */
    private boolean headsBelow(int row) {
        List<CellView> cells = grid.shown(row);
        return cells.size() >= 3 && cells.stream().filter(grid::emphasised).count() * 10 >= cells.size() * 8L
                && cells.stream().map(c -> HeadingVocabulary.read(c.text()))
                        .filter(h -> !h.is(HeadingKind.UNKNOWN) && h.strength() >= 0.55).count() * 2 > cells.size()
                && heads(row, false) && !alikeBelow(row, cells);
    }

    private boolean belowWide(int header, CellView cell) {
        Optional<CellRange> above = grid.merge(header, cell.ref().column());
        return above.isPresent()
                ? above.get().last().column() > above.get().first().column()
                : grid.cell(header, cell.ref().column()).isBlank();
    }

    /** Whether the row above groups columns under wide headings of their own, rather than being a banner over all. */
    private boolean groups(int row) {
        List<CellView> above = row == 0 ? List.of() : grid.shown(row - 1);
        int width = grid.shown(row).size();
        return above.stream().anyMatch(c -> {
            int wide = grid.lastColumn(row - 1, c.ref().column()) - c.ref().column() + 1;
            return wide >= 2 && wide < width;
        }) && above.stream().noneMatch(HeaderFinder::belongsToBody);
    }

    private SortedMap<Integer, Heading> headings(int first, int main, int last) {
        SortedMap<Integer, Heading> headings = new TreeMap<>();
        for (int row = first; row <= last; row++) {
            for (CellView cell : grid.shown(row)) {
                int from = cell.ref().column();
                boolean wide = row < last && from < grid.lastColumn(row, from);
                int to = row == main && !wide ? from : Math.min(grid.lastColumn(row, from), from + 60);
                for (int column = from; column <= to; column++) {
                    if (column == from || row < last) {
                        headings.merge(column, HeadingVocabulary.read(PlainText.tidy(cell.text())),
                                HeaderFinder::below);
                    }
                }
            }
        }
        // A wide heading without another below it names its first column alone
        headings.keySet().removeIf(c -> grid.covered(main, c) && first == main && last == main);
        return headings;
    }

    /** A heading below another: its own words count, the assessor's claim on the group stays. */
    private static Heading below(Heading group, Heading own) {
        String text = group.text().equals(own.text()) ? own.text() : group.text() + ": " + own.text();
        HeadingKind kind = group.is(HeadingKind.ASSESSOR) || own.is(HeadingKind.UNKNOWN) ? group.kind() : own.kind();
        Set<HeadingKind> kinds = new HashSet<>(group.kinds());
        kinds.addAll(own.kinds());
        return new Heading(text, kind, Math.max(group.strength() * 0.8, own.strength()), kinds);
    }
}
