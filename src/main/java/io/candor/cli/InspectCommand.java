package io.candor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.layout.LayoutOutcome;
import io.candor.core.layout.QuestionExtractor;
import io.candor.core.layout.WorkbookLayout;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookRejectedException;
import io.candor.core.workbook.WorkbookView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What was found in workbooks, and why. */
@Command(name = "inspect", mixinStandardHelpOptions = true, description = "Shows what is found in workbooks: questions, answer cells, choices, and why.")
final class InspectCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Workbooks: XLSX, XLSM, XLS or CSV")
    List<Path> files;

    @Option(names = "--json", description = "One JSON object a file, each on a line of its own")
    boolean json;

    private final WorkbookReader reader = new WorkbookReader(WorkbookLimits.DEFAULT);
    private final LayoutDetector detector = new LayoutDetector();
    private final QuestionExtractor extractor = new QuestionExtractor();

    /** One bad file does not stop the others; the exit code tells of it. */
    @Override
    public Integer call() throws IOException {
        int exit = 0;
        for (Path file : files) {
            Inspection inspection = inspect(file);
            if (inspection.error() != null) {
                exit = CommandLineTool.INPUT_AT_FAULT;
            }
            System.out.println(json ? Json.LINE.writeValueAsString(inspection.asJson()) : inspection.asText());
        }
        return exit;
    }

    private Inspection inspect(Path file) {
        try {
            WorkbookView view = reader.read(Files.readAllBytes(file));
            WorkbookLayout layout = detector.detect(view);
            List<AskedQuestion> questions = layout.outcome() == LayoutOutcome.NOT_A_QUESTIONNAIRE
                    ? List.of()
                    : extractor.extract(view, layout);
            return Inspection.of(file, layout, questions);
        } catch (WorkbookRejectedException e) {
            return Inspection.failed(file, e.problem().slug(), e.problem().title() + " " + e.getMessage());
        } catch (IOException e) {
            return Inspection.failed(file, "unreadable-file",
                    "The file cannot be read; check its name and your rights.");
        }
    }

}
