package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.List;

/** Ranges of more than one cell that hold wanted cells: merges, arrays. Each is counted. */
final class Areas {

    private final WantedCells wanted;
    private final Meter meter;
    private final List<CellRange> ranges = new ArrayList<>();

    Areas(WantedCells wanted, Meter meter) {
        this.wanted = wanted;
        this.meter = meter;
    }

    /** @param ref as written; one that names no range is left out */
    void add(String ref) {
        AreaFormula.parse(ref).flatMap(area -> area.from(0, 0))
                .filter(range -> range.size() > 1 && wanted.any(range))
                .ifPresent(range -> {
                    meter.merge();
                    ranges.add(range);
                });
    }

    /** In file order. */
    List<CellRange> ranges() {
        return ranges;
    }
}
