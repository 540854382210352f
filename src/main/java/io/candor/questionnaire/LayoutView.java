package io.candor.questionnaire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.core.layout.ColumnLayout;
import io.candor.core.layout.ColumnRole;
import io.candor.core.layout.Orientation;
import io.candor.core.layout.SheetLayout;
import io.candor.core.layout.TableLayout;
import io.candor.core.layout.WorkbookLayout;
import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.Validation;
import io.candor.core.workbook.WorkbookView;

/**
 * A layout over the wire: what was understood of a workbook, and why. Rows and tables count from 1, columns are letters.
 *
 * @param outcome questionnaire, needs-mapping or not-a-questionnaire
 * @param reasons why this outcome
 * @param correction what a person corrected, or what was remembered of this form; no sheets for nothing
 * @param proposal a correction of a similar form, to be sent back as a correction if it is right; null for none
 * @param changedBy who corrected it last, {@code candor} for detection
 */
@Schema(name = "Layout")
public record LayoutView(String outcome, List<String> reasons, List<Sheet> sheets, CorrectionForm correction,
        Proposal proposal, String changedBy, Instant changedAt) {

    /** @param similarity share of the texts that both editions have, 0 to 1 */
    @Schema(name = "LayoutProposal")
    public record Proposal(CorrectionForm correction, double similarity, String correctedBy, Instant correctedAt) {
    }

    /**
     * @param role questions, unclear, reference, report, other, instructions, hidden, empty or skipped
     * @param says completes "this sheet …"
     */
    @Schema(name = "SheetLayout")
    public record Sheet(String sheet, String role, String says, boolean hidden, int lastRow, double confidence,
            List<String> why, List<Table> tables) {
    }

    /**
     * @param table number within the sheet
     * @param orientation rows (a question a row) or columns
     * @param questionRows rows that ask
     * @param doubts what a person has to settle before anything is written
     */
    @Schema(name = "TableLayout")
    public record Table(int table, String orientation, String title, List<Integer> headerRows, int firstRow,
            int lastRow, List<Integer> questionRows, List<Integer> sectionRows, List<Integer> guidanceRows,
            List<String> doubts, double confidence, List<String> why, List<Column> columns) {
    }

    /**
     * @param role id, section, question, verdict, tick, text, vendor, guidance, assessor or other
     * @param tick what a tick in it means; empty for other roles
     * @param choices what the drop-down of its first question row allows
     */
    @Schema(name = "ColumnLayout")
    public record Column(String column, String role, String heading, String tick, double confidence,
            List<String> why, List<String> choices) {
    }

    static LayoutView of(QuestionnaireLayout row, WorkbookView view) {
        ProposedCorrection p = row.proposal;
        Proposal proposal = p == null
                ? null
                : new Proposal(CorrectionForm.of(p.correction()), p.similarity(), p.correctedBy(), p.correctedAt());
        return new LayoutView(row.layout.outcome().slug(), row.layout.reasons(), sheets(row.layout, view),
                CorrectionForm.of(row.correction), proposal, row.changedBy, row.changedAt);
    }

    static List<Sheet> sheets(WorkbookLayout layout, WorkbookView view) {
        Map<String, SheetView> cells = view.sheets().stream()
                .collect(Collectors.toMap(SheetView::name, s -> s, (a, b) -> a, LinkedHashMap::new));
        return layout.sheets().stream().map(s -> sheet(s, cells.get(s.sheet()))).toList();
    }

    private static Sheet sheet(SheetLayout s, SheetView cells) {
        List<Table> tables = new ArrayList<>();
        for (TableLayout t : s.tables()) {
            tables.add(table(tables.size() + 1, t, cells));
        }
        return new Sheet(s.sheet(), slug(s.role()), s.role().says(), s.hidden(), cells.lastRow() + 1, s.confidence(),
                s.why(), tables);
    }

    private static Table table(int number, TableLayout t, SheetView cells) {
        return new Table(number, slug(t.orientation()), t.title(), rows(t.headerRows()), t.firstRow() + 1,
                t.lastRow() + 1, rows(t.questionRows()), rows(t.sectionRows()), rows(t.guidanceRows()), t.doubts(),
                t.confidence(), t.why(), t.columns().stream().map(c -> column(c, t, cells)).toList());
    }

    private static Column column(ColumnLayout c, TableLayout t, SheetView cells) {
        boolean asked = c.takesReplies() && c.role() != ColumnRole.TICK && t.orientation() == Orientation.ROWS
                && !t.questionRows().isEmpty();
        List<String> choices = !asked
                ? List.of()
                : cells.validationAt(new CellRef(t.questionRows().getFirst(), c.column())).map(Validation::choices)
                        .orElse(List.of());
        return new Column(CellRef.columnLetters(c.column()), slug(c.role()), c.heading(), c.tick(), c.confidence(),
                c.why(), choices);
    }

    private static List<Integer> rows(List<Integer> zeroBased) {
        return zeroBased.stream().map(r -> r + 1).toList();
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
