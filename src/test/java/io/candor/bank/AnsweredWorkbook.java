package io.candor.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;

/**
 * A completed questionnaire of the corpus beside the project.
 *
 * @param stated number of answers that its annotation states
 * @param answers read from the cells that its annotation names
 */
record AnsweredWorkbook(String name, byte[] bytes, int stated, List<Given> answers) {

    /** @param cell of the text */
    record Given(String sheet, String cell, String question, String verdict, String text) {
    }

    /** Empty where there is no corpus. */
    static List<AnsweredWorkbook> corpus() throws IOException {
        Path corpus = Path.of(System.getProperty("candor.shared", "../shared"), "corpus");
        List<AnsweredWorkbook> answered = new ArrayList<>();
        if (Files.isDirectory(corpus.resolve("gold"))) {
            List<Path> annotations;
            try (Stream<Path> files = Files.list(corpus.resolve("gold"))) {
                annotations = files.sorted().toList();
            }
            for (Path each : annotations) {
                JsonNode annotation = new ObjectMapper().readTree(Files.readString(each));
                if (annotation.path("state").asText().equals("answered") && verdictsAndTexts(annotation)) {
                    AnsweredWorkbook workbook = read(corpus.resolve("workbooks"), annotation);
                    // A score is no verdict that an answer of the bank could have.
                    if (workbook.answers().stream().noneMatch(a -> a.verdict().matches("[0-9.]+"))) {
                        answered.add(workbook);
                    }
                }
            }
        }
        return answered;
    }

    /** Whether each of its tables has a column of verdicts and one of texts, as an answer of the bank has. */
    private static boolean verdictsAndTexts(JsonNode annotation) {
        return annotation.path("kind").asText().equals("questionnaire")
                && annotation.path("sheets").findValues("tables").stream()
                        .flatMap(tables -> StreamSupport.stream(tables.spliterator(), false))
                        .allMatch(t -> t.path("verdictColumn").isTextual() && t.path("textColumn").isTextual());
    }

    private static AnsweredWorkbook read(Path folder, JsonNode annotation) throws IOException {
        String name = annotation.get("file").asText();
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        List<Given> answers = new ArrayList<>();
        for (JsonNode sheet : annotation.get("sheets")) {
            SheetView cells = new WorkbookReader(WorkbookLimits.DEFAULT).read(bytes)
                    .sheet(sheet.get("sheet").asText()).orElseThrow();
            for (JsonNode table : sheet.get("tables")) {
                rows(table.get("questionRows").asText()).forEach(row -> answers.add(new Given(cells.name(),
                        table.get("textColumn").asText() + row, text(cells, table, "questionColumn", row),
                        text(cells, table, "verdictColumn", row).toLowerCase(Locale.ROOT),
                        text(cells, table, "textColumn", row))));
            }
        }
        return new AnsweredWorkbook(name, bytes, annotation.get("questionCount").asInt(), answers);
    }

    private static String text(SheetView cells, JsonNode table, String column, int row) {
        return cells.cell(CellRef.parse(table.get(column).asText() + row)).text().strip();
    }

    private static IntStream rows(String ranges) {
        return Stream.of(ranges.split(",")).map(String::strip).filter(r -> !r.isEmpty()).flatMapToInt(r -> {
            String[] ends = r.split("-");
            return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        });
    }
}
