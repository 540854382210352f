package io.candor.core.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookView;

/** Weighs the sheets against each other: which ones ask, which ones repeat, and what the workbook is. */
final class WorkbookJudge {

    private static final double REPEATS = 0.6;
    /** A sheet of fewer questions may well share them with another by chance. */
    private static final int FEWEST = 3;
    private static final int SAMPLE = 50;
    private static final double MOSTLY = 0.7;

    private final WorkbookView view;

    WorkbookJudge(WorkbookView view) {
        this.view = view;
    }

    WorkbookLayout judge(List<SheetLayout> detected) {
        List<SheetLayout> sheets = new ArrayList<>(detected);
        boolean visible = sheets.stream().anyMatch(s -> !s.hidden() && asks(s));
        sheets.replaceAll(s -> !s.hidden() || !asks(s)
                ? s
                : visible
                        ? s.as(SheetRole.HIDDEN, "it is hidden, and visible ones hold questions")
                        : s.as(SheetRole.UNCLEAR, "it is hidden: is it to be answered?"));
        settleRepeats(sheets);
        settleAgainstQuestions(sheets);
        if (sheets.stream().anyMatch(s -> s.role() == SheetRole.QUESTIONS)) {
            settleWithoutAnswers(sheets);
        }
        return concluded(sheets, LayoutFingerprint.of(view, sheets));
    }

    /** The outcome that follows from the roles of the sheets. */
    static WorkbookLayout concluded(List<SheetLayout> sheets, LayoutFingerprint fingerprint) {
        int questions = sheets.stream().filter(s -> s.role() == SheetRole.QUESTIONS).mapToInt(SheetLayout::questions)
                .sum();
        long asking = sheets.stream().filter(s -> s.role() == SheetRole.QUESTIONS).count();
        long unclear = sheets.stream().filter(s -> s.role() == SheetRole.UNCLEAR).count();
        List<String> reasons = new ArrayList<>();
        LayoutOutcome outcome;
        if (questions > 0) {
            outcome = LayoutOutcome.QUESTIONNAIRE;
            reasons.add(questions + " questions in " + asking + " of " + sheets.size()
                    + (sheets.size() == 1 ? " sheet" : " sheets"));
            if (unclear > 0) {
                reasons.add(unclear + (unclear == 1 ? " sheet needs" : " sheets need") + " a look");
            }
        } else if (unclear > 0) {
            outcome = LayoutOutcome.NEEDS_MAPPING;
            sheets.stream().filter(s -> s.role() == SheetRole.UNCLEAR)
                    .forEach(s -> reasons.add("“" + s.sheet() + "”: " + String.join("; ", s.why())));
        } else {
            outcome = LayoutOutcome.NOT_A_QUESTIONNAIRE;
            reasons.add("no sheet asks for answers");
        }
        return new WorkbookLayout(outcome, sheets, reasons, fingerprint);
    }

    private static boolean asks(SheetLayout sheet) {
        return sheet.role() == SheetRole.QUESTIONS || sheet.role() == SheetRole.UNCLEAR;
    }

    /**
     * A sheet that repeats what others ask is their report, plan or reference; the ones with more room for answers stay.
     * The questions repeated may come from several sheets.
     */
    private void settleRepeats(List<SheetLayout> sheets) {
        List<Set<String>> texts = sheets.stream().map(this::texts).toList();
        List<SheetLayout> before = List.copyOf(sheets);
        for (int i = 0; i < before.size(); i++) {
            SheetLayout sheet = before.get(i);
            Set<String> own = texts.get(i);
            if (!asks(sheet) || own.size() < FEWEST) {
                continue;
            }
            Set<String> elsewhere = new HashSet<>();
            List<String> where = new ArrayList<>();
            for (int j = 0; j < before.size(); j++) {
                if (i != j && asks(before.get(j)) && better(before.get(j), sheet)
                        && texts.get(j).stream().anyMatch(own::contains)) {
                    elsewhere.addAll(texts.get(j));
                    where.add("“" + before.get(j).sheet() + "”");
                }
            }
            if (own.stream().filter(elsewhere::contains).count() >= REPEATS * own.size()) {
                sheets.set(i, sheet.as(openness(sheet) < 0.3 ? SheetRole.REPORT : SheetRole.REFERENCE,
                        "it repeats the questions of "
                                + (where.size() > 3 ? where.size() + " sheets" : String.join(", ", where))));
            }
        }
    }

    /** Two blank copies (one a site, one a product) are both to be answered; a computed or closed one repeats the open one. */
    private boolean better(SheetLayout a, SheetLayout b) {
        boolean open = a.role() == SheetRole.QUESTIONS;
        return open && b.role() != SheetRole.QUESTIONS || open == (b.role() == SheetRole.QUESTIONS)
                && openness(a) - openness(b) >= 0.15;
    }

    /** Beside sheets with places for answers, lists without any are there to read. */
    private static void settleWithoutAnswers(List<SheetLayout> sheets) {
        sheets.replaceAll(s -> s.role() == SheetRole.UNCLEAR && s.tables().stream().noneMatch(TableLayout::takesReplies)
                ? s.as(SheetRole.REFERENCE, "it has no place for answers, and other sheets have")
                : s);
    }

    /** Beside a sheet of questions, one that asks none and has no place for a reply explains, or holds the scale. */
    private void settleAgainstQuestions(List<SheetLayout> sheets) {
        if (sheets.stream().noneMatch(s -> asks(s) && questionMarks(s) >= MOSTLY)) {
            return;
        }
        sheets.replaceAll(s -> s.role() == SheetRole.UNCLEAR && questionMarks(s) == 0
                && s.tables().stream().flatMap(t -> t.columns().stream())
                        .noneMatch(c -> c.takesReplies() && c.role() != ColumnRole.VENDOR)
                                ? s.as(SheetRole.REFERENCE, "it asks nothing, and another sheet asks in questions")
                                : s);
    }

    private double questionMarks(SheetLayout sheet) {
        SheetView cells = view.sheet(sheet.sheet()).orElseThrow();
        long asked = 0;
        long marks = 0;
        for (TableLayout table : sheet.tables()) {
            int column = table.column(ColumnRole.QUESTION).map(ColumnLayout::column).orElse(-1);
            for (int row : table.questionRows()) {
                asked++;
                marks += column >= 0 && cells.text(row, column).strip().matches("(?s).*[?？]") ? 1 : 0;
            }
        }
        return asked == 0 ? 0 : marks / (double) asked;
    }

    private Set<String> texts(SheetLayout sheet) {
        Set<String> texts = new HashSet<>();
        if (asks(sheet)) {
            SheetView cells = view.sheet(sheet.sheet()).orElseThrow();
            for (TableLayout table : sheet.tables()) {
                table.column(ColumnRole.QUESTION).ifPresent(c -> table.questionRows()
                        .forEach(r -> texts.add(PlainText.fold(cells.text(r, c.column())))));
            }
        }
        return texts;
    }

    /** Of the columns that somebody or something fills, the share that takes replies rather than formulas' results. */
    private double openness(SheetLayout sheet) {
        SheetView cells = view.sheet(sheet.sheet()).orElseThrow();
        double open = 0;
        double all = 0;
        for (TableLayout table : sheet.tables()) {
            List<Integer> rows = table.questionRows().stream().limit(SAMPLE).toList();
            for (ColumnLayout column : table.columns()) {
                boolean replies = column.takesReplies();
                boolean computed = !replies && column.role() != ColumnRole.QUESTION && column.role() != ColumnRole.ID
                        && rows.stream().filter(r -> cells.cell(r, column.column()).formula()).count() * 2 >= rows
                                .size();
                open += replies ? rows.size() : 0;
                all += replies || computed ? rows.size() : 0;
            }
        }
        return all == 0 ? 0 : open / all;
    }
}
