package io.candor.core.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.candor.core.workbook.WorkbookView;

/**
 * A layout in one line: the outcome, and for each sheet that is asked (counted from 1) the question cells and the kinds of
 * their answer cells, for example {@code questionnaire: 1 B5-9 C=VERDICT D=TEXT}. Rows that follow each other with equal
 * slots are drawn together.
 */
final class Outline {

    private Outline() {
    }

    static String of(Form form) {
        WorkbookView view = form.view();
        WorkbookLayout layout = new LayoutDetector().detect(view);
        return of(view, layout);
    }

    static String of(WorkbookView view, WorkbookLayout layout) {
        List<AskedQuestion> questions = new QuestionExtractor().extract(view, layout);
        Map<String, int[]> runs = new LinkedHashMap<>();
        String last = "";
        for (AskedQuestion q : questions) {
            int sheet = view.sheets().indexOf(view.sheet(q.sheet()).orElseThrow()) + 1;
            String slot = q.slot().cells().stream()
                    .map(c -> c.ref().columnLetters()
                            + (c.ref().row() == q.cell().row() ? "" : String.valueOf(c.ref().rowNumber())) + "="
                            + c.kind())
                    .collect(Collectors.joining(" "));
            String key = sheet + " " + q.cell().columnLetters() + " " + slot;
            int row = q.cell().rowNumber();
            if (!last.isEmpty() && last.startsWith(key + "#") && runs.get(last)[1] == row - 1) {
                runs.get(last)[1] = row;
            } else {
                last = key + "#" + row;
                runs.put(last, new int[]{row, row});
            }
        }
        return layout.outcome().slug() + runs.entrySet().stream().map(e -> {
            String[] key = e.getKey().substring(0, e.getKey().lastIndexOf('#')).split(" ", 3);
            int[] rows = e.getValue();
            return (key[0] + " " + key[1] + rows[0] + (rows[0] == rows[1] ? "" : "-" + rows[1]) + " " + key[2]).strip();
        }).collect(Collectors.joining("; ", runs.isEmpty() ? "" : ": ", ""));
    }
}
