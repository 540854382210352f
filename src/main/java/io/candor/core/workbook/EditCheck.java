package io.candor.core.workbook;

import static io.candor.core.workbook.Validation.Kind.DECIMAL;
import static io.candor.core.workbook.Validation.Kind.LIST;
import static io.candor.core.workbook.Validation.Kind.WHOLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.candor.core.workbook.CellView.Kind;
import io.candor.core.workbook.CellWrite.Form;
import io.candor.core.workbook.PatchResult.RefusedEdit;
import io.candor.core.workbook.StyleTable.CellFormat;

/**
 * Sorts edits into those that can be written and those that must not be. The rules are the same for every file format.
 */
final class EditCheck {

    /** A number that reads back as it was written: no leading zeros, no more digits than a double keeps. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{0,6}[1-9])?");

    private final ParsedWorkbook workbook;
    private final StorageRules storage;
    private final NumberText numbers = new NumberText(false);
    private final List<CellWrite> accepted = new ArrayList<>();
    private final List<RefusedEdit> refused = new ArrayList<>();

    EditCheck(ParsedWorkbook workbook, StorageRules storage, List<CellEdit> edits) {
        this.workbook = workbook;
        this.storage = storage;
        Map<String, Map<CellRef, Integer>> times = new HashMap<>();
        edits.forEach(e -> times.computeIfAbsent(e.sheet(), sheet -> new HashMap<>())
                .merge(e.cell(), 1, Integer::sum));
        for (CellEdit edit : edits) {
            // which of two is right nobody knows: neither is written
            if (times.get(edit.sheet()).get(edit.cell()) > 1) {
                refuse(edit, Refusal.EDITED_TWICE, "");
            } else {
                check(edit);
            }
        }
        Map<String, Integer> tabs = new HashMap<>();
        workbook.sheets().forEach(sheet -> tabs.putIfAbsent(sheet.name(), tabs.size()));
        accepted.sort(Comparator.comparing((CellWrite w) -> tabs.get(w.edit().sheet()))
                .thenComparing(CellWrite::cell));
    }

    /** In workbook order. */
    List<CellWrite> accepted() {
        return accepted;
    }

    /** The accepted ones of one sheet that change something. */
    List<CellWrite> changes(String sheet) {
        return accepted.stream().filter(w -> w.edit().sheet().equals(sheet) && w.form() != Form.UNCHANGED).toList();
    }

    List<CellEdit> applied() {
        return accepted.stream().map(CellWrite::edit).toList();
    }

    List<RefusedEdit> refused() {
        return refused;
    }

    private void check(CellEdit edit) {
        Optional<ParsedSheet> sheet = workbook.sheet(edit.sheet());
        if (sheet.isEmpty()) {
            refuse(edit, Refusal.NO_SUCH_SHEET, edit.sheet());
        } else if (edit.cell().row() >= storage.rows() || edit.cell().column() >= storage.columns()) {
            refuse(edit, Refusal.NO_SUCH_CELL, "");
        } else {
            check(edit, sheet.get());
        }
    }

    private void check(CellEdit edit, ParsedSheet sheet) {
        String text = sheet.text(edit.cell().row(), edit.cell().column());
        Optional<CellRange> merge = sheet.mergeAt(edit.cell());
        Optional<Validation> rule = sheet.validationAt(edit.cell());
        String before = XmlChars.oneLineBreak(edit.before() == null ? "" : edit.before());
        String after = storage.stored(XmlChars.oneLineBreak(edit.after() == null ? "" : edit.after()));
        int longest = rule.filter(Validation::enforced).flatMap(v -> boxed(v)).orElse(Meter.MAX_TEXT);
        if (sheet.formula(edit.cell())) {
            refuse(edit, Refusal.FORMULA_CELL, "");
        } else if (merge.isPresent() && !merge.get().first().equals(edit.cell())) {
            refuse(edit, Refusal.COVERED_BY_MERGE, merge.get().toString());
        } else if (!text.equals(before)) {
            refuse(edit, Refusal.CHANGED_SINCE_IMPORT, "holds: " + shortened(text));
        } else if (!storage.canStore(after)) {
            refuse(edit, Refusal.ILLEGAL_TEXT, "");
        } else if (after.length() > longest) {
            refuse(edit, Refusal.TOO_LONG, after.length() + " characters, " + longest + " allowed");
        } else if (!after.isEmpty() && forbids(rule, after)) {
            refuse(edit, Refusal.NOT_A_CHOICE, "allowed: " + shortened(String.join(", ", rule.get().choices())));
        } else {
            CellEdit stored = new CellEdit(edit.sheet(), edit.cell(), before, after);
            accepted.add(new CellWrite(stored, form(stored, sheet, rule)));
        }
    }

    private Form form(CellEdit edit, ParsedSheet sheet, Optional<Validation> rule) {
        if (edit.after().equals(edit.before())) {
            return Form.UNCHANGED;
        }
        if (edit.after().isEmpty()) {
            return Form.BLANK;
        }
        boolean wanted = sheet.kind(edit.cell()) == Kind.NUMBER || rule.filter(v -> v.kind() == LIST
                || v.kind() == WHOLE || v.kind() == DECIMAL).isPresent();
        return wanted && NUMBER.matcher(edit.after()).matches() && showsAsNumber(edit, sheet.format(edit.cell()))
                ? Form.NUMBER
                : Form.TEXT;
    }

    /** Only where the cell shows the number as it was written: 3 in a cell of percentages would read 300 %. */
    private boolean showsAsNumber(CellEdit edit, CellFormat format) {
        return !format.text() && numbers.show(Double.parseDouble(edit.after()), format).equals(edit.after());
    }

    private static boolean forbids(Optional<Validation> rule, String after) {
        return rule.filter(v -> v.kind() == LIST && v.enforced() && !v.choices().isEmpty()
                && !v.choices().contains(after)).isPresent();
    }

    private static Optional<Integer> boxed(Validation rule) {
        return rule.maxLength().isPresent() ? Optional.of(rule.maxLength().getAsInt()) : Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }

    private void refuse(CellEdit edit, Refusal refusal, String detail) {
        refused.add(new RefusedEdit(edit, refusal, detail));
    }
}
