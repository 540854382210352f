package io.candor.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The index against a plain search. */
class RangeIndexTest {

    @RepeatedTest(20)
    void finds_what_a_plain_search_finds(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<CellRange> ranges = new ArrayList<>();
        int count = random.nextInt(600);
        for (int i = 0; i < count; i++) {
            CellRef first = new CellRef(random.nextInt(100), random.nextInt(100));
            ranges.add(new CellRange(first,
                    new CellRef(first.row() + random.nextInt(20), first.column() + random.nextInt(5))));
        }
        RangeIndex index = new RangeIndex(ranges);
        for (int row = 0; row < 120; row += 3) {
            for (int column = 0; column < 110; column += 2) {
                int expected = -1;
                for (int i = 0; i < count && expected < 0; i++) {
                    expected = ranges.get(i).contains(row, column) ? i : -1;
                }
                assertThat(index.find(row, column)).isEqualTo(expected);
            }
        }
    }

    @Test
    void is_empty_without_ranges() {
        assertThat(new RangeIndex(List.of()).find(0, 0)).isEqualTo(-1);
    }
}
