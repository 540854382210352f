package io.candor.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import io.candor.core.Sha256;
import io.candor.core.workbook.CellView;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookView;

/**
 * Recognises a form by its headings and questions: neither answers nor the names of files and sheets count.
 *
 * @param digest equal for equal forms
 * @param sketch a min-hash of its texts; the share of equal places estimates the share of texts two forms have in common
 */
public record LayoutFingerprint(Sha256 digest, List<Integer> sketch) {

    private static final int PLACES = 64;

    public LayoutFingerprint {
        sketch = List.copyOf(sketch);
    }

    /** 0 for nothing in common to 1 for the same questions; an estimate, true to about 0.1. */
    public double similarity(LayoutFingerprint other) {
        if (digest.equals(other.digest)) {
            return 1;
        }
        int equal = 0;
        int places = Math.min(sketch.size(), other.sketch.size());
        for (int i = 0; i < places; i++) {
            equal += sketch.get(i).equals(other.sketch.get(i)) ? 1 : 0;
        }
        return places == 0 ? 0 : equal / (double) places;
    }

    static LayoutFingerprint of(WorkbookView view, List<SheetLayout> sheets) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            SheetView cells = view.sheets().get(i);
            sheets.get(i).tables().forEach(t -> read(cells, t, lines));
        }
        if (lines.isEmpty()) {
            view.sheets().forEach(s -> everything(s, lines));
        }
        return of(lines);
    }

    /** @param lines texts in reading order */
    static LayoutFingerprint of(List<String> lines) {
        return new LayoutFingerprint(Sha256.of(String.join("\n", lines)), sketch(new TreeSet<>(lines)));
    }

    private static void read(SheetView cells, TableLayout table, List<String> lines) {
        lines.add("table " + table.orientation());
        table.columns().forEach(c -> lines.add(PlainText.fold(c.heading())));
        table.column(ColumnRole.QUESTION).ifPresent(c -> table.questionRows()
                .forEach(r -> lines.add(PlainText.fold(cells.text(r, c.column())))));
    }

    /** For a workbook in which nothing was recognised: what it says in its first rows. */
    private static void everything(SheetView cells, List<String> lines) {
        for (int row : cells.rows().stream().limit(300).toList()) {
            for (CellView cell : cells.cells(row)) {
                if (!cell.formula() && !cell.isBlank()) {
                    lines.add(PlainText.fold(cell.text()));
                }
            }
        }
    }

    private static List<Integer> sketch(TreeSet<String> texts) {
        int[] least = new int[PLACES];
        java.util.Arrays.fill(least, Integer.MAX_VALUE);
        for (String text : texts) {
            long hash = hash(text);
            for (int i = 0; i < PLACES; i++) {
                hash = mixed(hash + 0x9E3779B97F4A7C15L);
                least[i] = Math.min(least[i], (int) (hash >>> 33));
            }
        }
        List<Integer> sketch = new ArrayList<>(PLACES);
        for (int place : least) {
            sketch.add(place);
        }
        return sketch;
    }

    private static long hash(String text) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return mixed(hash);
    }

    /** The finaliser of SplitMix64. */
    private static long mixed(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }
}
