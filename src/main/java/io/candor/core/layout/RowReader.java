package io.candor.core.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.candor.core.workbook.CellStyleView;
import io.candor.core.workbook.CellView;

/**
 * Tells the rows of a table apart, once its columns are known: questions, titles of sections, hints below a question, and
 * the rest (notes, copyright lines, computed mirrors of questions asked elsewhere).
 */
final class RowReader {

    private static final int TITLE_WORDS = 12;
    private static final int FEWEST_LISTS = 2;
    private static final double SOME = 0.2;
    private static final double MOST = 0.8;

    private final Grid grid;
    private final int question;
    private final int id;
    private final List<Integer> slots;
    private final List<Integer> rows;
    private final Map<CellStyleView, Integer> styles = new HashMap<>();
    /** How texts look that are questions beyond doubt: with a drop-down or a number. */
    private final Set<CellStyleView> certain = new HashSet<>();
    /** How the places of the answers look where they have a drop-down. */
    private final Set<CellStyleView> listedLooks = new HashSet<>();
    private int lists;
    private double idShare;
    private double listShare;
    private int texts;
    private double fieldShare;
    private double numberedAsk;

    /**
     * @param id column of numbers, -1 for none
     * @param slots columns that take replies, the primary ones first
     */
    RowReader(Grid grid, int question, int id, List<Integer> slots, List<Integer> rows) {
        this.grid = grid;
        this.question = question;
        this.id = id;
        this.slots = slots;
        this.rows = rows;
        survey();
    }

    Map<RowKind, List<Integer>> read() {
        Map<RowKind, List<Integer>> kinds = new EnumMap<>(RowKind.class);
        for (RowKind kind : RowKind.values()) {
            kinds.put(kind, new ArrayList<>());
        }
        int previous = -1;
        boolean ended = false;
        for (int row : rows) {
            RowKind kind = ended ? RowKind.NOTHING : kind(row);
            if (previous >= 0 && row - previous > 3 && kind == RowKind.QUESTION && stray(row)) {
                ended = true;
                kind = RowKind.NOTHING;
            }
            kinds.get(kind).add(row);
            previous = row;
        }
        dropSignature(kinds.get(RowKind.QUESTION));
        return kinds;
    }

    /** "Name:", "Date:", "Signature:" after a gap below the last question. */
    private void dropSignature(List<Integer> asking) {
        int first = asking.size();
        while (first > 0 && !hasId(asking.get(first - 1)) && !hasList(asking.get(first - 1))
                && grid.form(asking.get(first - 1), question).label()) {
            first--;
        }
        if (first > 0 && first < asking.size() && asking.get(first) - asking.get(first - 1) > 1) {
            asking.subList(first, asking.size()).clear();
        }
    }

    private void survey() {
        int withId = 0;
        int withList = 0;
        int fields = 0;
        int asking = 0;
        for (int row : rows) {
            if (!grid.text(row, question).isBlank() && !coversSlot(row)) {
                texts++;
                withId += hasId(row) ? 1 : 0;
                asking += hasId(row) && grid.form(row, question).asks() ? 1 : 0;
                fields += field(row) ? 1 : 0;
                withList += hasList(row) ? 1 : 0;
                if (hasList(row)) {
                    listedLooks.add(slotLook(row));
                }
                if (hasList(row) || hasId(row)) {
                    certain.add(look(row));
                }
                styles.merge(look(row), 1, Integer::sum);
            }
        }
        lists = withList;
        idShare = texts == 0 ? 0 : withId / (double) texts;
        listShare = texts == 0 ? 0 : withList / (double) texts;
        numberedAsk = withId == 0 ? 0 : asking / (double) withId;
        fieldShare = texts == 0 ? 0 : fields / (double) texts;
    }

    private RowKind kind(int row) {
        TextForm text = grid.form(row, question);
        if (text.text().isBlank()) {
            return titleOutside(row) ? RowKind.SECTION : RowKind.NOTHING;
        }
        if (coversSlot(row)) {
            return title(row, text) ? RowKind.SECTION : RowKind.GUIDANCE;
        }
        if (computed(row) || text.total()) {
            return RowKind.NOTHING;
        }
        boolean asks = text.asks();
        boolean list = hasList(row);
        boolean numbered = hasId(row);
        if (!asks && text.words() <= TITLE_WORDS && (!list || alone(row)) && aboveItsParts(row)) {
            return RowKind.SECTION;
        }
        if (id >= 0 && idShare >= SOME && numberedAsk >= MOST && !numbered && !list && !asks) {
            return RowKind.GUIDANCE;
        }
        if (!list && !asks && title(row, text)) {
            return RowKind.SECTION;
        }
        if (fieldShare >= 0.6 && !field(row) && !list && !numbered && !text.text().strip().endsWith("?")) {
            return RowKind.GUIDANCE;
        }
        if (lists >= FEWEST_LISTS && !list && !likeListed(row)) {
            return RowKind.GUIDANCE;
        }
        if (listShare >= 0.4 && !list) {
            return numbered && idShare >= 0.3 || asks && !hintBelow(row, text) ? RowKind.QUESTION : RowKind.GUIDANCE;
        }
        if (idShare >= 0.4 && !numbered && !list) {
            boolean odd = text.hint() || rare(row) || !asks && numberedAsk >= 0.6 && id >= 0
                    || id >= 0 && idShare >= 0.8 && !inMergedGroup(row);
            return asks && !hintBelow(row, text) || !odd ? RowKind.QUESTION : RowKind.GUIDANCE;
        }
        return text.hint() && rare(row) ? RowKind.GUIDANCE : RowKind.QUESTION;
    }

    /** Asks something without number and drop-down where the others have them: a hint, unless it looks like a question. */
    private boolean hintBelow(int row, TextForm text) {
        return text.hint() || !certain.isEmpty() && !certain.contains(look(row))
                || id >= 0 && idShare >= 0.4 && !text.text().strip().endsWith("?");
    }

    private boolean title(int row, TextForm text) {
        if (text.text().strip().endsWith("?") || text.words() > TITLE_WORDS) {
            return false;
        }
        CellView cell = grid.cell(row, question);
        boolean alone = alone(row);
        boolean wide = grid.lastColumn(row, question) > question;
        return alone && (wide && grid.emphasised(cell) || text.sectionTitle() && (rare(row) || !hasId(row))
                || grid.emphasised(cell) && (bolder(row) || rare(row) && !hasId(row)));
    }

    /** Whether the row holds its text, perhaps its number, and nothing else. */
    private boolean alone(int row) {
        return grid.shown(row).stream().allMatch(c -> c.ref().column() == question
                || c.ref().column() == id && IdForm.is(c.text()));
    }

    /** A title in another column than the questions': merged over the table, or the only text of the row. */
    private boolean titleOutside(int row) {
        List<CellView> shown = grid.shown(row);
        if (shown.isEmpty() || shown.size() > 2) {
            return false;
        }
        CellView first = shown.get(0);
        return PlainText.words(first.text()) <= TITLE_WORDS + 8 && !first.text().strip().endsWith("?")
                && (shown.size() == 1 || IdForm.is(first.text()));
    }

    private boolean rare(int row) {
        return styles.getOrDefault(look(row), 0) * 4 < texts;
    }

    private boolean bolder(int row) {
        CellStyleView style = grid.cell(row, question).style();
        return styles.entrySet().stream().max(Map.Entry.comparingByValue())
                .map(e -> style.bold() && !e.getKey().bold()
                        || style.filled() && !style.fill().equals(e.getKey().fill())
                        || style.fontPoints() > e.getKey().fontPoints())
                .orElse(false);
    }

    /** Whether the place of the answer looks as it does where there is a drop-down; plain places tell nothing. */
    private boolean likeListed(int row) {
        return listedLooks.contains(slotLook(row))
                || listedLooks.stream().noneMatch(look -> look.bordered() || look.filled());
    }

    private CellStyleView slotLook(int row) {
        CellStyleView s = grid.cell(row, slots.getFirst()).style();
        return new CellStyleView(false, 0, s.fill(), "", s.bordered(), false);
    }

    private CellStyleView look(int row) {
        CellStyleView s = grid.cell(row, question).style();
        return new CellStyleView(s.bold(), s.fontPoints(), s.fill(), s.fontColor(), false, false);
    }

    private boolean hasId(int row) {
        return id >= 0 && !grid.text(row, id).isBlank()
                || id < 0 && !grid.form(row, question).numbered().id().isEmpty();
    }

    /** Whether the next number is one below this one's: 1 above 1.1. */
    private boolean aboveItsParts(int row) {
        if (id < 0) {
            return false;
        }
        String own = grid.text(row, id).strip();
        return !own.isEmpty() && rows.stream().filter(r -> r > row && !grid.text(r, id).isBlank()).findFirst()
                .map(r -> IdForm.parent(grid.text(r, id)))
                // V2 stands above 2.1
                .filter(parent -> !parent.isEmpty()
                        && (parent.equals(own) || own.replaceAll("^\\p{L}+", "").equals(parent)))
                .isPresent();
    }

    private boolean inMergedGroup(int row) {
        return id >= 0 && grid.covered(row, id);
    }

    /** Whether the place of the answer is drawn as a field. */
    private boolean field(int row) {
        if (slots.isEmpty()) {
            return false;
        }
        CellStyleView style = grid.cell(row, slots.get(0)).style();
        return style.bordered() || style.filled();
    }

    private boolean hasList(int row) {
        return slots.stream().anyMatch(c -> !grid.choices(row, c).isEmpty());
    }

    /** Whether the question's own merge reaches over the place of the answer. */
    private boolean coversSlot(int row) {
        return !slots.isEmpty() && slots.get(0) > question && grid.lastColumn(row, question) >= slots.get(0);
    }

    /** Whether the answer is computed: a mirror of a question asked elsewhere, or a score. */
    private boolean computed(int row) {
        return !slots.isEmpty() && grid.cell(row, slots.get(0)).formula();
    }

    /** After a gap: no number where all others have one, no drop-down, no question. */
    private boolean stray(int row) {
        return !hasList(row) && (listShare >= 0.4 || idShare >= 0.6) && !hasId(row);
    }
}
