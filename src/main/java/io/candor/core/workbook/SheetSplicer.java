package io.candor.core.workbook;

import static io.candor.core.workbook.CellXml.bytes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds where the cells to write stand in a sheet part, or where they belong, and says which bytes to replace. One pass;
 * all offsets count in the part's UTF-8 form.
 */
final class SheetSplicer {

    private final XmlScanner xml;
    private final ParsedSheet sheet;
    private final boolean unicode;
    /** By row and column; what is left after the pass was not in the file. */
    private final TreeMap<Integer, TreeMap<Integer, CellWrite>> wanted = new TreeMap<>();
    /** Where a row that is missing goes: before the first one behind it. */
    private final Map<Integer, Long> places = new HashMap<>();
    /** Rows that have been written to. */
    private final Set<Integer> done = new HashSet<>();
    private final List<Splice> splices = new ArrayList<>();
    private CellXml out;

    SheetSplicer(XmlScanner xml, ParsedSheet sheet, List<CellWrite> writes, boolean unicode) {
        this.xml = xml;
        this.sheet = sheet;
        this.unicode = unicode;
        for (CellWrite write : writes) {
            wanted.computeIfAbsent(write.cell().row(), row -> new TreeMap<>()).put(write.cell().column(), write);
        }
    }

    List<Splice> find() {
        xml.root("worksheet");
        out = new CellXml(xml.prefix(), unicode);
        boolean data = false;
        while (xml.child()) {
            if (xml.at("dimension")) {
                widenDimension();
                xml.skip();
            } else if (xml.at("sheetData") && !data) {
                data = true;
                readRows();
            } else {
                xml.skip();
            }
        }
        if (!wanted.isEmpty()) {
            throw new WorkbookRejectedException(WorkbookProblem.DAMAGED, "A sheet has no place for its cells.");
        }
        return splices;
    }

    private void readRows() {
        boolean empty = xml.selfClosed();
        String name = xml.prefix() + "sheetData";
        long end = xml.tokenTo();
        int row = -1;
        int highest = 0;
        while (xml.child()) {
            if (xml.at("row")) {
                long start = xml.tokenFrom();
                row = readRow(row);
                if (row > highest) {
                    wanted.subMap(highest, row).keySet().forEach(missing -> places.putIfAbsent(missing, start));
                    highest = row;
                }
            } else {
                xml.skip();
            }
            end = xml.tokenTo();
        }
        StringBuilder rows = new StringBuilder();
        for (Map.Entry<Integer, TreeMap<Integer, CellWrite>> missing : wanted.entrySet()) {
            String text = out.row(missing.getKey(), fresh(missing.getValue()));
            Long place = places.get(missing.getKey());
            if (place == null) {
                rows.append(text);
            } else {
                splices.add(Splice.insert(place, bytes(text)));
            }
        }
        append(rows.toString(), empty, end, name);
        wanted.clear();
    }

    /** @return the row's index, as the reader has it: its number, else that of its first cell, else the next */
    private int readRow(int before) {
        boolean empty = xml.selfClosed();
        String name = xml.prefix() + "row";
        long end = xml.tokenTo();
        int spans = xml.attributeIndex("spans");
        Splice written = spans < 0
                ? null
                : new Splice(xml.attributeValueFrom(spans), xml.attributeValueTo(spans),
                        bytes(xml.attributeValue(spans)));
        boolean numbered = xml.attributeIndex("r") >= 0;
        int row = SheetParser.rowIndex(xml, before);
        if (numbered && !wanted.containsKey(row)) {
            requireNew(row);
            xml.skip();
            return row;
        }
        TreeMap<Integer, CellWrite> writes = null;
        int column = -1;
        while (xml.child()) {
            if (!xml.at("c")) {
                xml.skip();
                continue;
            }
            if (writes == null) {
                row = numbered ? row : CellPlace.rowOf(xml.attribute("r"), row);
                writes = begin(row, written);
            }
            column = CellPlace.of(xml.attribute("r"), row, column).column();
            readCell(column, writes);
            end = xml.tokenTo();
        }
        append(fresh(writes == null ? begin(row, written) : writes), empty, end, name);
        return row;
    }

    /** Takes the row's writes out of what is wanted. */
    private TreeMap<Integer, CellWrite> begin(int row, Splice spans) {
        requireNew(row);
        TreeMap<Integer, CellWrite> writes = wanted.remove(row);
        if (writes == null) {
            return new TreeMap<>();
        }
        done.add(row);
        if (spans != null) {
            widenSpans(spans, writes);
        }
        return writes;
    }

    private void readCell(int column, TreeMap<Integer, CellWrite> writes) {
        long start = xml.tokenFrom();
        Map<Integer, CellWrite> before = writes.headMap(column);
        before.values().forEach(write -> splices.add(Splice.insert(start, bytes(fresh(write)))));
        before.clear();
        CellWrite write = writes.remove(column);
        String attributes = write == null ? null : keptAttributes();
        xml.skip();
        if (write != null) {
            splices.add(new Splice(start, xml.tokenTo(), bytes(out.cell(attributes, write))));
        }
    }

    /** A row that comes twice could hide the answer again. */
    private void requireNew(int row) {
        if (done.contains(row)) {
            throw new WorkbookRejectedException(WorkbookProblem.DAMAGED, "A row occurs twice.");
        }
    }

    /** Puts text behind the last child of an element, or opens the element where it is written {@code <like this/>}. */
    private void append(String text, boolean empty, long end, String name) {
        if (text.isEmpty()) {
            return;
        }
        splices.add(empty
                ? new Splice(end - 2, end, bytes(">" + text + "</" + name + '>'))
                : Splice.insert(end, bytes(text)));
    }

    private String fresh(TreeMap<Integer, CellWrite> writes) {
        StringBuilder cells = new StringBuilder();
        writes.values().forEach(write -> cells.append(fresh(write)));
        return cells.toString();
    }

    private String fresh(CellWrite write) {
        return out.fresh(write, sheet.styleIndex(write.cell()));
    }

    /** All but the type and the links to metadata of the old value: rich values, dynamic arrays. */
    private String keptAttributes() {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < xml.attributeCount(); i++) {
            switch (xml.attributeName(i)) {
                case "t", "vm", "cm" -> {
                    // belong to the old value
                }
                default -> kept.append(' ').append(xml.attributeAsWritten(i));
            }
        }
        return kept.toString();
    }

    /** A row's spans only help readers, but one that trusts them must not miss the new cell. */
    private void widenSpans(Splice written, TreeMap<Integer, CellWrite> writes) {
        String[] span = new String(written.bytes(), StandardCharsets.UTF_8).split(":");
        if (span.length == 2) {
            int first = (int) Numbers.parse(span[0], 1);
            int last = (int) Numbers.parse(span[1], CellRef.MAX_COLUMNS);
            int low = Math.min(first, writes.firstKey() + 1);
            int high = Math.max(last, writes.lastKey() + 1);
            if (low < first || high > last) {
                splices.add(new Splice(written.from(), written.to(), bytes(low + ":" + high)));
            }
        }
    }

    /** Readers that trust the dimension would not see a cell outside of it. */
    private void widenDimension() {
        int i = xml.attributeIndex("ref");
        if (i < 0) {
            return;
        }
        AreaFormula.parse(xml.attributeValue(i)).flatMap(area -> area.from(0, 0)).ifPresent(old -> {
            int top = Math.min(old.first().row(), wanted.firstKey());
            int bottom = Math.max(old.last().row(), wanted.lastKey());
            int left = old.first().column();
            int right = old.last().column();
            for (TreeMap<Integer, CellWrite> row : wanted.values()) {
                left = Math.min(left, row.firstKey());
                right = Math.max(right, row.lastKey());
            }
            CellRange wide = new CellRange(new CellRef(top, left), new CellRef(bottom, right));
            if (!wide.equals(old)) {
                splices.add(new Splice(xml.attributeValueFrom(i), xml.attributeValueTo(i), bytes(wide.toString())));
            }
        });
    }
}
