package io.candor.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the tables below rows of headings. Tables of one form (a header a section) share their evidence. */
final class HeadedTables {

    private static final int TELLING = 3;

    private final Grid grid;
    private final List<HeaderBlock> headers;
    private final List<TableLayout> tables = new ArrayList<>();
    private final List<TableReading> readings = new ArrayList<>();

    HeadedTables(Grid grid) {
        this.grid = grid;
        this.headers = new HeaderFinder(grid).find();
        detect();
    }

    /** From top to bottom. */
    List<TableLayout> tables() {
        return tables;
    }

    /** How the columns were read, the most telling form first; empty where no header asks for answers. */
    Optional<TableReading> reading() {
        return readings.stream().max((a, b) -> Double.compare(a.evidence(), b.evidence()));
    }

    /** First row of headings, or one past the last row without any. */
    int firstHeader() {
        return headers.isEmpty() ? grid.sheet().lastRow() + 1 : headers.get(0).first();
    }

    /** Whether a header says in known words what stands below: then the rows need no guessing. */
    boolean telling() {
        return headers.stream().anyMatch(h -> h.headings().values().stream()
                .filter(x -> !x.is(HeadingKind.UNKNOWN)).count() >= TELLING);
    }

    private void detect() {
        List<List<Integer>> forms = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            HeaderBlock header = headers.get(i);
            forms.stream().filter(f -> headers.get(f.get(0)).alike(header)).findFirst().orElseGet(() -> {
                List<Integer> form = new ArrayList<>();
                forms.add(form);
                return form;
            }).add(i);
        }
        Map<Integer, TableLayout> found = new TreeMap<>();
        forms.forEach(form -> read(form, found));
        tables.addAll(found.values());
    }

    private void read(List<Integer> form, Map<Integer, TableLayout> found) {
        List<Integer> rows = new ArrayList<>();
        form.forEach(i -> rows.addAll(body(i)));
        HeaderBlock header = headers.get(form.get(0));
        TableReading.of(new TableColumns(grid, header, rows)).ifPresent(reading -> {
            boolean kept = false;
            for (int i : form) {
                Optional<TableLayout> table = reading.asks() ? table(i, reading) : Optional.empty();
                table.ifPresent(t -> found.put(i, t));
                kept |= table.isPresent();
            }
            if (kept) {
                readings.add(reading);
            }
        });
    }

    private List<Integer> body(int i) {
        return grid.rows(headers.get(i).last() + 1, end(i));
    }

    private int end(int i) {
        return headers.stream().skip(i + 1L).filter(h -> h.first() > headers.get(i).last()).findFirst()
                .map(h -> h.first() - 1).orElse(grid.sheet().lastRow());
    }

    private Optional<TableLayout> table(int i, TableReading reading) {
        HeaderBlock header = headers.get(i);
        Map<RowKind, List<Integer>> rows = new RowReader(grid, reading.question().column(), reading.id(),
                reading.slots(),
                body(i)).read();
        List<Integer> asking = rows.get(RowKind.QUESTION);
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        List<String> why = new ArrayList<>();
        why.add("row " + (header.last() + 1) + " is the header: “"
                + String.join("”, “", header.headings().values().stream()
                        .map(Heading::text).filter(t -> !t.isBlank()).limit(4).toList())
                + "”");
        why.addAll(reading.why());
        List<ColumnLayout> columns = reading.columns().stream().map(c -> new ColumnLayout(c.column(), c.role(),
                header.headings().containsKey(c.column()) ? header.heading(c.column()).text() : c.heading(), c.tick(),
                c.confidence(), c.why())).toList();
        return Optional.of(new TableLayout(Orientation.ROWS, title(header, reading), header.rows(), header.last() + 1,
                Math.max(asking.get(asking.size() - 1), header.last() + 1), columns, asking,
                rows.get(RowKind.SECTION), rows.get(RowKind.GUIDANCE), reading.doubts(),
                Math.min(0.98, reading.evidence() / 10 + 0.2), why));
    }

    /** A heading over the numbers or the questions that is no known heading is the title of the section. */
    private static String title(HeaderBlock header, TableReading reading) {
        for (int column : new int[]{reading.id(), reading.question().column()}) {
            Heading h = column < 0 ? Heading.NONE : header.heading(column);
            if (!h.blank() && h.is(HeadingKind.UNKNOWN)) {
                return h.text();
            }
        }
        return header.headings().values().stream()
                .filter(h -> h.is(HeadingKind.UNKNOWN) && !h.blank() && header.has(HeadingKind.ANSWER)
                        && !header.has(HeadingKind.QUESTION, HeadingKind.REQUIREMENT))
                .map(Heading::text).findFirst().orElse("");
    }
}
