package io.candor.core.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import io.candor.core.workbook.CellRange;
import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.CellView;
import io.candor.core.workbook.Validation;

/**
 * Reads the cells that take the reply to a question. Formula cells are never among them. A merge over several rows belongs
 * to its first; only where it is the one place for the verdict do the other rows point to it as well.
 */
final class SlotReader {

    private static final int FEWEST_DEFAULTS = 4;
    private static final int CHOICE_WORDS = 8;
    private static final Pattern SEPARATOR = Pattern.compile("[,;|\\n\\r]+");

    private final Grid grid;
    private final TableLayout table;
    private final Map<Integer, String> defaults = new HashMap<>();
    private final Map<Integer, Boolean> drops = new HashMap<>();
    private final int primary;
    private final int options;

    SlotReader(Grid grid, TableLayout table) {
        this.grid = grid;
        this.table = table;
        this.primary = table.column(ColumnRole.VERDICT).or(() -> table.column(ColumnRole.TEXT))
                .map(ColumnLayout::column)
                .orElse(-1);
        this.options = table.columns().stream().filter(c -> c.role() == ColumnRole.OTHER
                && HeadingVocabulary.read(c.heading()).is(HeadingKind.OPTIONS)).mapToInt(ColumnLayout::column)
                .findFirst()
                .orElse(-1);
        for (ColumnLayout column : table.columns()) {
            if (column.takesReplies()) {
                survey(column.column());
            }
        }
    }

    AnswerSlot read(int row, String question) {
        List<SlotCell> cells = new ArrayList<>();
        for (ColumnLayout column : table.columns()) {
            if (column.takesReplies()) {
                place(row, column).ifPresent(ref -> cells.add(cell(row, ref, column, question)));
            }
        }
        return new AnswerSlot(cells);
    }

    static SlotCell cell(Grid grid, CellRef ref, SlotKind kind, String heading, boolean untouched) {
        CellView view = grid.cell(ref.row(), ref.column());
        Optional<Validation> rule = grid.validation(ref.row(), ref.column());
        return new SlotCell(ref, kind, heading, grid.choices(ref.row(), ref.column()),
                rule.map(Validation::maxLength).orElse(OptionalInt.empty()), view.text(),
                !untouched && !Placeholders.is(view.text()) && !Ticks.empty(view.text()));
    }

    private SlotCell cell(int row, CellRef ref, ColumnLayout column, String question) {
        boolean untouched = grid.text(ref.row(), ref.column()).equals(defaults.get(column.column()));
        String heading = column.role() == ColumnRole.TICK ? column.tick() : column.heading();
        SlotCell cell = cell(grid, ref, kind(row, column, question), heading, untouched);
        boolean free = cell.choices().isEmpty() && column.column() == primary;
        return !free || options < 0
                ? cell
                : new SlotCell(cell.ref(), cell.kind(), cell.heading(),
                        listed(grid.text(row, options)), cell.maxLength(), cell.content(), cell.answered());
    }

    /** Choices written out in a cell: "Yes, No, Planned". */
    private static List<String> listed(String text) {
        List<String> parts = Arrays.stream(SEPARATOR.split(text.strip())).map(String::strip).filter(p -> !p.isEmpty())
                .toList();
        return parts.size() >= 2 && parts.stream().allMatch(p -> PlainText.words(p) <= CHOICE_WORDS)
                ? parts
                : List.of();
    }

    private Optional<CellRef> place(int row, ColumnLayout column) {
        CellRef own = new CellRef(row, column.column());
        Optional<CellRange> merge = grid.merge(row, column.column());
        CellRef ref = merge.map(CellRange::first).orElse(own);
        boolean shared = !ref.equals(own);
        boolean only = column.role() == ColumnRole.VERDICT
                || column.role() == ColumnRole.TEXT && table.column(ColumnRole.VERDICT).isEmpty()
                        && table.column(ColumnRole.TICK).isEmpty();
        if (shared && (ref.column() != column.column() || !only) || grid.cell(ref.row(), ref.column()).formula()) {
            return Optional.empty();
        }
        return Optional.of(ref);
    }

    /** The verdict column takes text where its cell has no drop-down but others have, or the question asks for more. */
    private SlotKind kind(int row, ColumnLayout column, String question) {
        return switch (column.role()) {
            case TICK -> SlotKind.TICK;
            case TEXT -> SlotKind.TEXT;
            case VERDICT -> grid.choices(row, column.column()).isEmpty()
                    && (drops.getOrDefault(column.column(), false)
                            || !grid.form(question).closed() && grid.form(question).asks())
                                    ? SlotKind.TEXT
                                    : SlotKind.VERDICT;
            default -> SlotKind.OTHER;
        };
    }

    /** The same first choice all down a column of drop-downs is how the form came, unless it is a verdict. */
    private void survey(int column) {
        Map<String, Integer> texts = new HashMap<>();
        int filled = 0;
        boolean first = true;
        for (int row : table.questionRows()) {
            List<String> choices = grid.choices(row, column);
            drops.merge(column, !choices.isEmpty(), Boolean::logicalOr);
            String text = grid.text(row, column);
            if (!text.isBlank()) {
                filled++;
                texts.merge(text, 1, Integer::sum);
                first &= !choices.isEmpty() && choices.get(0).strip().equals(text.strip());
            }
        }
        if (filled >= FEWEST_DEFAULTS && first && texts.size() == 1) {
            String text = texts.keySet().iterator().next();
            if (Verdicts.kind(text).isEmpty()) {
                defaults.put(column, text);
            }
        }
    }
}
