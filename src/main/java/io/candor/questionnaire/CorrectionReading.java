package io.candor.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.candor.core.layout.LayoutOverride;
import io.candor.core.layout.SheetLayout;
import io.candor.core.layout.SheetOverride;
import io.candor.core.layout.TableOverride;
import io.candor.core.layout.WorkbookLayout;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookView;
import io.candor.questionnaire.CorrectionForm.SheetForm;
import io.candor.web.Problems;

/** Reads a correction against the workbook that it corrects; whatever makes no sense is named, all of it at once. */
final class CorrectionReading {

    /** More than any real sheet has; keeps one request from costing more than a look at the whole workbook. */
    private static final int MOST_TABLES = 50;

    private final WorkbookView view;
    private final WorkbookLayout detected;
    private final List<LayoutError> errors = new ArrayList<>();

    private CorrectionReading(WorkbookView view, WorkbookLayout detected) {
        this.view = view;
        this.detected = detected;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 with every error */
    static LayoutOverride read(CorrectionForm form, WorkbookView view, WorkbookLayout detected) {
        CorrectionReading reading = new CorrectionReading(view, detected);
        LayoutOverride override = reading.workbook(form);
        refuse(reading.errors);
        return override;
    }

    static void refuse(List<LayoutError> errors) {
        if (!errors.isEmpty()) {
            throw Problems.problem(422, "invalid-layout", "The correction does not fit this workbook",
                    errors.getFirst().message()).with("errors", errors).build();
        }
    }

    private LayoutOverride workbook(CorrectionForm form) {
        List<SheetOverride> sheets = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < form.sheets().size(); i++) {
            String at = "sheets[" + i + "]";
            SheetForm sheet = form.sheets().get(i);
            Optional<SheetView> cells = sheet == null || sheet.sheet() == null
                    ? Optional.empty()
                    : view.sheet(sheet.sheet());
            if (cells.isEmpty()) {
                errors.add(new LayoutError("unknown-sheet", at + ".sheet", "There is no sheet \""
                        + (sheet == null ? "" : sheet.sheet()) + "\"; there are "
                        + view.sheets().stream().map(SheetView::name).collect(Collectors.joining(", ")) + "."));
            } else if (!named.add(sheet.sheet())) {
                errors.add(new LayoutError("named-twice", at + ".sheet",
                        "The sheet \"" + sheet.sheet() + "\" is corrected twice; put it into one correction."));
            } else {
                sheets.add(new SheetOverride(sheet.sheet(), use(at, sheet.use()), tables(at, sheet, cells.get())));
            }
        }
        return new LayoutOverride(sheets.stream().filter(CorrectionReading::says).toList());
    }

    private static boolean says(SheetOverride sheet) {
        return sheet.use() != SheetOverride.Use.AS_DETECTED || !sheet.tables().isEmpty();
    }

    private SheetOverride.Use use(String at, String slug) {
        if (slug == null) {
            return SheetOverride.Use.AS_DETECTED;
        }
        return Stream.of(SheetOverride.Use.values()).filter(u -> CorrectionForm.slug(u).equals(slug)).findFirst()
                .orElseGet(() -> {
                    errors.add(new LayoutError("unknown-use", at + ".use",
                            "There is no use \"" + slug + "\"; known are as-detected, ask and skip."));
                    return SheetOverride.Use.AS_DETECTED;
                });
    }

    private List<TableOverride> tables(String at, SheetForm sheet, SheetView cells) {
        SheetLayout layout = detected.sheet(sheet.sheet()).orElseThrow();
        if (sheet.tables().size() > MOST_TABLES) {
            errors.add(new LayoutError("too-many", at + ".tables",
                    "A sheet can have at most " + MOST_TABLES + " corrected tables."));
            return List.of();
        }
        List<TableOverride> tables = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < sheet.tables().size(); i++) {
            String place = at + ".tables[" + i + "]";
            TableFormReading table = new TableFormReading(place, cells, layout, errors);
            table.read(sheet.tables().get(i)).ifPresent(read -> {
                if (read.table() != null && !named.add(read.table())) {
                    errors.add(new LayoutError("named-twice", place + ".table",
                            "Table " + (read.table() + 1) + " is corrected twice."));
                }
                tables.add(read);
            });
        }
        return tables;
    }
}
