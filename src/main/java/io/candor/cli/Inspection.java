package io.candor.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.SheetLayout;
import io.candor.core.layout.SlotCell;
import io.candor.core.layout.WorkbookLayout;

/**
 * What {@code inspect} tells of one file.
 *
 * @param error null for a file that could be read
 */
record Inspection(String file, String outcome, List<Asked> questions, List<Sheet> sheets, Failure error) {

    record Asked(String sheet, String questionCell, String text, String id, String section, List<Cell> answerCells) {
    }

    record Cell(String cell, String kind, List<String> choices) {
    }

    record Sheet(String sheet, String role, List<String> why) {
    }

    record Failure(String type, String detail) {
    }

    static Inspection of(Path file, WorkbookLayout layout, List<AskedQuestion> questions) {
        return new Inspection(file.toString(), layout.outcome().slug(),
                questions.stream().map(Inspection::asked).toList(),
                layout.sheets().stream().map(Inspection::sheet).toList(), null);
    }

    static Inspection failed(Path file, String type, String detail) {
        return new Inspection(file.toString(), null, List.of(), List.of(), new Failure(type, detail));
    }

    private static Asked asked(AskedQuestion q) {
        return new Asked(q.sheet(), q.cell().toString(), q.text(), q.id(), q.section(),
                q.slot().cells().stream().map(Inspection::cell).toList());
    }

    private static Cell cell(SlotCell c) {
        return new Cell(c.ref().toString(), c.kind().name().toLowerCase(Locale.ROOT), c.choices());
    }

    private static Sheet sheet(SheetLayout s) {
        return new Sheet(s.sheet(), s.role().name().toLowerCase(Locale.ROOT), s.why());
    }

    /** {@code {"file","outcome","questions","sheets"}}, or {@code {"file","error"}}. */
    Map<String, Object> asJson() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file);
        if (error != null) {
            object.put("error", error);
        } else {
            object.put("outcome", outcome);
            object.put("questions", questions);
            object.put("sheets", sheets);
        }
        return object;
    }

    String asText() {
        if (error != null) {
            return file + ": " + error.detail() + " [" + error.type() + "]";
        }
        StringBuilder text = new StringBuilder(file).append(": ").append(outcome).append(", ").append(questions.size())
                .append(" questions");
        for (Sheet sheet : sheets) {
            text.append("\n  sheet \"").append(sheet.sheet()).append("\": ").append(sheet.role());
            sheet.why().forEach(w -> text.append("\n    - ").append(w));
        }
        for (Asked q : questions) {
            text.append("\n  ").append(q.sheet()).append('!').append(q.questionCell())
                    .append(q.id().isEmpty() ? "" : " [" + q.id() + "]")
                    .append(' ').append(q.text());
            for (Cell cell : q.answerCells()) {
                text.append("\n      ").append(cell.cell()).append(' ').append(cell.kind())
                        .append(cell.choices().isEmpty() ? "" : " " + cell.choices());
            }
        }
        return text.toString();
    }
}
