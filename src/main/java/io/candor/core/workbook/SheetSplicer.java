package io.candor.core.workbook;

import static io.candor.core.workbook.CellXml.bytes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import io.candor.core.workbook.RowSpot.CellSpot;

/** Says which bytes of a sheet part to replace so that it holds the cells to write. */
final class SheetSplicer {

    private final SheetSpots spots;
    private final ParsedSheet sheet;
    private final CellXml out;
    private final TreeMap<Integer, TreeMap<Integer, CellWrite>> writes = new TreeMap<>();
    private final List<Splice> splices = new ArrayList<>();

    /** @param unicode whether the part's encoding has all characters */
    SheetSplicer(SheetSpots spots, ParsedSheet sheet, List<CellWrite> writes, boolean unicode) {
        this.spots = spots;
        this.sheet = sheet;
        this.out = new CellXml(spots.prefix(), unicode);
        for (CellWrite write : writes) {
            this.writes.computeIfAbsent(write.cell().row(), row -> new TreeMap<>()).put(write.cell().column(), write);
        }
    }

    List<Splice> splices() {
        if (spots.data() == null) {
            throw new WorkbookRejectedException(WorkbookProblem.DAMAGED, "A sheet has no place for its cells.");
        }
        spots.dimensions().forEach(this::widenDimension);
        StringBuilder behind = new StringBuilder();
        writes.forEach((row, cells) -> {
            RowSpot spot = spots.row(row);
            if (spot == null) {
                put(spots.place(row), out.row(row, fresh(cells)), behind);
            } else {
                write(spot, cells);
            }
        });
        append(spots.data(), behind);
        return splices;
    }

    private void write(RowSpot row, TreeMap<Integer, CellWrite> cells) {
        if (row.doubtful()) {
            throw new WorkbookRejectedException(WorkbookProblem.DAMAGED, "A row occurs twice.");
        }
        if (row.spans() != null) {
            widenSpans(row.spans(), cells);
        }
        StringBuilder behind = new StringBuilder();
        cells.forEach((column, write) -> {
            CellSpot spot = row.cell(column);
            if (spot == null) {
                put(row.place(column), fresh(write), behind);
            } else {
                splices.add(new Splice(spot.from(), spot.to(), bytes(out.cell(spot.attributes(), write))));
            }
        });
        append(row.element(), behind);
    }

    private void put(long place, String text, StringBuilder behind) {
        if (place == Gaps.AT_THE_END) {
            behind.append(text);
        } else {
            splices.add(Splice.insert(place, bytes(text)));
        }
    }

    private void append(ElementSpot element, StringBuilder text) {
        if (!text.isEmpty()) {
            splices.add(element.append(text.toString()));
        }
    }

    private String fresh(TreeMap<Integer, CellWrite> cells) {
        StringBuilder text = new StringBuilder();
        cells.values().forEach(write -> text.append(fresh(write)));
        return text.toString();
    }

    private String fresh(CellWrite write) {
        return out.fresh(write, sheet.styleIndex(write.cell()));
    }

    /** A row's spans only help readers, but one that trusts them must not miss the new cell. */
    private void widenSpans(Splice written, TreeMap<Integer, CellWrite> cells) {
        String[] span = text(written).split(":");
        if (span.length == 2) {
            int first = (int) Numbers.parse(span[0], 1);
            int last = (int) Numbers.parse(span[1], CellRef.MAX_COLUMNS);
            int low = Math.min(first, cells.firstKey() + 1);
            int high = Math.max(last, cells.lastKey() + 1);
            if (low < first || high > last) {
                splices.add(written.with(bytes(low + ":" + high)));
            }
        }
    }

    /** Readers that trust the dimension would not see a cell outside of it. */
    private void widenDimension(Splice written) {
        AreaFormula.parse(text(written)).flatMap(area -> area.from(0, 0)).ifPresent(old -> {
            int top = Math.min(old.first().row(), writes.firstKey());
            int bottom = Math.max(old.last().row(), writes.lastKey());
            int left = old.first().column();
            int right = old.last().column();
            for (TreeMap<Integer, CellWrite> row : writes.values()) {
                left = Math.min(left, row.firstKey());
                right = Math.max(right, row.lastKey());
            }
            CellRange wide = new CellRange(new CellRef(top, left), new CellRef(bottom, right));
            if (!wide.equals(old)) {
                splices.add(written.with(bytes(wide.toString())));
            }
        });
    }

    private static String text(Splice written) {
        return new String(written.bytes(), StandardCharsets.UTF_8);
    }
}
