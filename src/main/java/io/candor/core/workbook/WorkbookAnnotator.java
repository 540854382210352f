package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the copy of a completed file that tells reviewers where each answer comes from. It is for ourselves: the clean
 * file is what goes to the customer.
 *
 * <p>
 * XLSX, XLSM and XLS get a further sheet behind all others; every other part stays as it is but those that list the
 * sheets. A CSV file has no sheets: the list is appended below the table, after an empty line. Safe to share between
 * threads.
 */
public final class WorkbookAnnotator {

    static final String SHEET = "Candor review";
    private static final List<String> HEADINGS = List.of("Sheet", "Cell", "Content", "Who", "Confidence", "Source",
            "Note");

    private final WorkbookLimits limits;

    public WorkbookAnnotator(WorkbookLimits limits) {
        this.limits = limits;
    }

    /**
     * @param completed the file with its answers; not changed
     * @param annotations in the order in which they are listed
     * @return the copy, in the same format
     * @throws WorkbookRejectedException if the file cannot be read; nothing else is thrown
     */
    public byte[] annotate(byte[] completed, List<Annotation> annotations) {
        return WorkbookReader.guarded(completed, limits, (kind, meter) -> switch (kind) {
            case ZIP -> {
                XlsxPackage frame = XlsxPackage.open(completed, meter);
                ParsedWorkbook workbook = new XlsxReader(frame, meter).readAll();
                yield new ReviewSheet(frame, sheetName(workbook)).added(rows(workbook, annotations), annotations);
            }
            case OLE2 -> {
                try (XlsFile file = XlsFile.open(completed, meter)) {
                    ParsedWorkbook workbook = new XlsReader(meter).read(file);
                    yield file.withSheet(sheetName(workbook), rows(workbook, annotations));
                }
            }
            case TEXT -> {
                CsvFile file = CsvFile.open(completed);
                yield file.withTable(rows(CsvReader.read(file, meter), annotations));
            }
        });
    }

    /** The list as rows of text, headings first. */
    private static List<List<String>> rows(ParsedWorkbook workbook, List<Annotation> annotations) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        for (Annotation a : annotations) {
            Optional<ParsedSheet> sheet = workbook.sheet(a.sheet());
            String content = sheet.map(s -> s.cell(a.cell()).text()).orElse("");
            rows.add(Stream.of(a.sheet(), a.cell().toString(), content, a.who(), a.confidence(), a.source(), a.note())
                    .map(text -> text.substring(0, Math.min(text.length(), Meter.MAX_TEXT))).toList());
        }
        return rows;
    }

    /** Tab names must differ in more than case. */
    private static String sheetName(ParsedWorkbook workbook) {
        String name = SHEET;
        for (int i = 2; taken(workbook, name); i++) {
            name = SHEET + ' ' + i;
        }
        return name;
    }

    private static boolean taken(ParsedWorkbook workbook, String name) {
        return workbook.sheets().stream().anyMatch(s -> s.name().equalsIgnoreCase(name));
    }
}
