package io.candor.core.layout;

import java.util.List;
import java.util.stream.Collectors;

/** A layout and its questions as the command line prints them. */
final class InspectJson {

    private InspectJson() {
    }

    static String of(String file, WorkbookLayout layout, List<AskedQuestion> questions) {
        return "{\"file\":" + text(file) + ",\"outcome\":" + text(layout.outcome().slug()) + ",\"questions\":["
                + questions.stream().map(InspectJson::question).collect(Collectors.joining(",\n")) + "],\"sheets\":["
                + layout.sheets().stream().map(InspectJson::sheet).collect(Collectors.joining(",\n")) + "]}";
    }

    private static String question(AskedQuestion q) {
        return "{\"sheet\":" + text(q.sheet()) + ",\"questionCell\":" + text(q.cell().toString()) + ",\"text\":"
                + text(q.text()) + ",\"id\":" + text(q.id()) + ",\"section\":" + text(q.section())
                + ",\"answerCells\":["
                + q.slot().cells().stream().map(InspectJson::cell).collect(Collectors.joining(",")) + "]}";
    }

    private static String cell(SlotCell c) {
        return "{\"cell\":" + text(c.ref().toString()) + ",\"kind\":" + text(c.kind().name().toLowerCase())
                + ",\"answered\":"
                + c.answered() + ",\"choices\":["
                + c.choices().stream().map(InspectJson::text).collect(Collectors.joining(",")) + "]}";
    }

    private static String sheet(SheetLayout s) {
        return "{\"sheet\":" + text(s.sheet()) + ",\"role\":" + text(s.role().name().toLowerCase()) + ",\"why\":"
                + text(String.join("; ", s.why())) + ",\"tables\":["
                + s.tables().stream().map(t -> text(describe(t))).collect(Collectors.joining(",")) + "]}";
    }

    private static String describe(TableLayout t) {
        return "rows " + (t.firstRow() + 1) + "-" + (t.lastRow() + 1) + " header " + t.headerRows() + " " + t.doubts()
                + " "
                + t.columns().stream()
                        .map(c -> io.candor.core.workbook.CellRef.columnLetters(c.column()) + "=" + c.role())
                        .collect(Collectors.joining(" "));
    }

    static String text(String s) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : s.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
