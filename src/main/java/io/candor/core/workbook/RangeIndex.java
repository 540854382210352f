package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the range that holds a cell among thousands: a packed R-tree over them, built once. Sheets have thousands of
 * merges and are asked cell by cell.
 */
final class RangeIndex {

    private static final int FANOUT = 16;

    /** Numbers of the ranges, four a node, level by level; the leaves first. */
    private final List<int[]> levels = new ArrayList<>();
    private final int[] numbers;

    /** @param ranges numbered by their place in the list */
    RangeIndex(List<CellRange> ranges) {
        this.numbers = ordered(ranges) ? IntStream.range(0, ranges.size()).toArray() : sorted(ranges);
        int[] leaves = new int[numbers.length * 4];
        for (int i = 0; i < numbers.length; i++) {
            CellRange range = ranges.get(numbers[i]);
            leaves[i * 4] = range.first().row();
            leaves[i * 4 + 1] = range.first().column();
            leaves[i * 4 + 2] = range.last().row();
            leaves[i * 4 + 3] = range.last().column();
        }
        levels.add(leaves);
        while (levels.getLast().length > FANOUT * 4) {
            levels.add(parents(levels.getLast()));
        }
    }

    /** As most files have them. */
    private static boolean ordered(List<CellRange> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i - 1).first().compareTo(ranges.get(i).first()) > 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] sorted(List<CellRange> ranges) {
        return IntStream.range(0, ranges.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> ranges.get(i).first()))
                .mapToInt(Integer::intValue).toArray();
    }

    private static int[] parents(int[] children) {
        int count = (children.length / 4 + FANOUT - 1) / FANOUT;
        int[] boxes = new int[count * 4];
        for (int i = 0; i < children.length; i += 4) {
            int box = i / 4 / FANOUT * 4;
            boolean first = i / 4 % FANOUT == 0;
            boxes[box] = first ? children[i] : Math.min(boxes[box], children[i]);
            boxes[box + 1] = first ? children[i + 1] : Math.min(boxes[box + 1], children[i + 1]);
            boxes[box + 2] = first ? children[i + 2] : Math.max(boxes[box + 2], children[i + 2]);
            boxes[box + 3] = first ? children[i + 3] : Math.max(boxes[box + 3], children[i + 3]);
        }
        return boxes;
    }

    /** The lowest number of a range that holds the cell, -1 for none. */
    int find(int row, int column) {
        int top = levels.size() - 1;
        return find(top, 0, levels.get(top).length / 4, row, column, -1);
    }

    private int find(int level, int from, int to, int row, int column, int best) {
        int[] boxes = levels.get(level);
        int found = best;
        for (int node = from; node < Math.min(to, boxes.length / 4); node++) {
            int at = node * 4;
            if (boxes[at] > row) {
                // sorted by first row: nothing further on can hold the cell
                break;
            }
            if (row <= boxes[at + 2] && column >= boxes[at + 1] && column <= boxes[at + 3]) {
                if (level > 0) {
                    found = find(level - 1, node * FANOUT, (node + 1) * FANOUT, row, column, found);
                } else if (found < 0 || numbers[node] < found) {
                    found = numbers[node];
                }
            }
        }
        return found;
    }
}
