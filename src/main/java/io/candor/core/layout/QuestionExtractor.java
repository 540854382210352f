package io.candor.core.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookView;

/** Reads the questions of a workbook off its layout. Without state, safe for many threads. */
public final class QuestionExtractor {

    /** A condition without a comma runs on into the question, whose own figures are no references. */
    private static final int FURTHEST_WORD = 4;

    /**
     * @param layout detected in, or corrected for, this very view
     * @return in reading order. Of a workbook that needs mapping, what was understood: perhaps with empty slots
     */
    public List<AskedQuestion> extract(WorkbookView view, WorkbookLayout layout) {
        SheetRole asked = layout.outcome() == LayoutOutcome.QUESTIONNAIRE ? SheetRole.QUESTIONS : SheetRole.UNCLEAR;
        List<AskedQuestion> questions = new ArrayList<>();
        for (SheetLayout sheet : layout.sheets()) {
            if (sheet.role() == asked) {
                view.sheet(sheet.sheet()).ifPresent(cells -> questions.addAll(extract(cells, sheet, asked)));
            }
        }
        return questions;
    }

    private static List<AskedQuestion> extract(SheetView cells, SheetLayout sheet, SheetRole asked) {
        Grid grid = new Grid(cells);
        List<AskedQuestion> questions = new ArrayList<>();
        for (TableLayout table : sheet.tables()) {
            if (asked == SheetRole.UNCLEAR || table.clear()) {
                questions.addAll(table.orientation() == Orientation.COLUMNS
                        ? sideways(grid, table, sheet.hidden())
                        : new TableQuestions(grid, table, sheet.hidden()).read());
            }
        }
        return withParents(questions);
    }

    private static List<AskedQuestion> sideways(Grid grid, TableLayout table, boolean hidden) {
        int row = table.firstRow();
        List<AskedQuestion> questions = new ArrayList<>();
        for (ColumnLayout column : table.columns(ColumnRole.QUESTION)) {
            IdForm.Numbered text = IdForm.split(grid.text(row, column.column()));
            AnswerSlot slot = new AnswerSlot(List.of(SlotReader.cell(grid, new CellRef(row + 1, column.column()),
                    SlotKind.TEXT, column.heading(), false)));
            questions.add(
                    new AskedQuestion(grid.sheet().name(), new CellRef(row, column.column()), text.text(), text.id(),
                            "", slot, Optional.empty(), hidden || grid.sheet().columnHidden(column.column())));
        }
        return questions;
    }

    /** “If yes, …” depends on the question before it, 3.4.1 on 3.4. */
    private static List<AskedQuestion> withParents(List<AskedQuestion> questions) {
        Map<String, CellRef> byId = new HashMap<>();
        List<AskedQuestion> linked = new ArrayList<>();
        CellRef independent = null;
        for (AskedQuestion q : questions) {
            Optional<CellRef> parent = Optional.empty();
            if (TextForm.of(q.text()).follows() && independent != null) {
                parent = Optional.of(named(q.text(), byId, independent));
            } else {
                parent = Optional.ofNullable(byId.get(IdForm.parent(q.id())));
                independent = q.cell();
            }
            if (!q.id().isEmpty()) {
                byId.putIfAbsent(q.id(), q.cell());
            }
            linked.add(new AskedQuestion(q.sheet(), q.cell(), q.text(), q.id(), q.section(), q.slot(), parent,
                    q.hidden()));
        }
        return linked;
    }

    /** "If yes to 1.2, …" names its question in its condition, that is before the first comma; the nearest one else. */
    private static CellRef named(String text, Map<String, CellRef> byId, CellRef nearest) {
        String condition = text.split("[,;:?]", 2)[0];
        return Arrays.stream(condition.split("[\\s()\\[\\]]+")).skip(2).limit(FURTHEST_WORD).map(byId::get)
                .filter(Objects::nonNull).findFirst().orElse(nearest);
    }
}
