package io.candor.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookView;
import io.candor.questionnaire.LayoutPreview.Question;
import io.candor.questionnaire.LayoutView.Sheet;
import io.candor.questionnaire.LayoutView.Table;

/**
 * What the layout page shows: one sheet in its grid, what all of them are taken for, and what that leads to.
 *
 * @param correction what the person said so far, as JSON; goes back with the next thing they say
 * @param version of the saved layout that it was said about
 * @param dirty whether it differs from what is saved
 * @param table number of the chosen table, 0 for none
 * @param use as-detected, ask or skip: what the person said about the sheet
 * @param proposal correction of a similar form as JSON; null for none
 * @param error what was refused; null for nothing
 */
record LayoutScreen(UUID id, String title, String fileName, String state, String correction, long version,
        boolean dirty, LayoutPreview preview, List<Tab> tabs, Sheet sheet, int table, String use, SheetGrid grid,
        List<Question> questions, LayoutView.Proposal proposal, String proposalJson, String error) {

    /** @param says its number of questions, or why it has none */
    record Tab(String sheet, String says, boolean doubt, boolean current) {
    }

    static List<Tab> tabs(LayoutPreview preview, String current) {
        Map<String, Long> asked = preview.questions().stream()
                .collect(Collectors.groupingBy(Question::sheet, Collectors.counting()));
        return preview.sheets().stream().map(s -> new Tab(s.sheet(),
                asked.containsKey(s.sheet())
                        ? asked.get(s.sheet()).toString()
                        : s.role().replace("other", "no questions"),
                s.role().equals("unclear") || s.tables().stream().anyMatch(t -> !t.doubts().isEmpty()),
                s.sheet().equals(current))).toList();
    }

    /** The sheet that needs a look, else the first one with questions, else the first one. */
    static Sheet first(List<Sheet> sheets) {
        return sheets.stream().filter(s -> s.role().equals("unclear")).findFirst()
                .or(() -> sheets.stream().filter(s -> s.role().equals("questions")).findFirst())
                .orElseGet(sheets::getFirst);
    }

    /** @param number as asked for; 0 for the first one */
    static Table table(Sheet sheet, int number) {
        if (sheet.tables().isEmpty()) {
            return null;
        }
        return sheet.tables().get(Math.clamp(number - 1, 0, sheet.tables().size() - 1));
    }

    static SheetView cells(WorkbookView view, Sheet sheet) {
        return view.sheet(sheet.sheet()).orElseThrow();
    }

    public Table chosen() {
        return table == 0 ? null : sheet.tables().get(table - 1);
    }

    /** What speaks for it, of the sheet and of its chosen table, each reason once. */
    public List<String> why() {
        if (table == 0) {
            return sheet.why();
        }
        return Stream.concat(sheet.why().stream(), chosen().why().stream()).distinct()
                .filter(w -> !chosen().doubts().contains(w)).toList();
    }

    public long sheetsAsking() {
        return preview.questions().stream().map(Question::sheet).distinct().count();
    }

    public long doubtful() {
        return tabs.stream().filter(Tab::doubt).count();
    }

    /** Whether the heads of the columns can be given roles. */
    public boolean byColumn() {
        return table > 0 && chosen().orientation().equals("rows");
    }

    public boolean draftable() {
        return preview.outcome().equals("questionnaire");
    }
}
