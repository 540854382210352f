package io.candor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;

import io.candor.bank.BankReading;
import io.candor.core.autofill.Autofill;
import io.candor.core.autofill.Draft;
import io.candor.core.autofill.PlannedEdit;
import io.candor.core.autofill.Receipt;
import io.candor.core.decision.AnswerChooser;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.layout.LayoutOutcome;
import io.candor.core.layout.QuestionExtractor;
import io.candor.core.matching.AnswerIndex;
import io.candor.core.matching.SearchScope;
import io.candor.core.reading.SentenceModel;
import io.candor.core.workbook.PatchResult;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookPatcher;
import io.candor.core.workbook.WorkbookReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The whole job without a server: a customer's workbook in, the completed file and its receipt out. */
@Command(name = "fill", mixinStandardHelpOptions = true, description = "Fills a customer's workbook from a bank of approved answers.")
final class FillCommand implements Callable<Integer> {

    @Parameters(paramLabel = "IN", description = "The customer's workbook: XLSX, XLSM, XLS or CSV")
    Path in;

    @Option(names = "--bank", required = true, paramLabel = "DIR", description = "Folder with one folder a collection")
    Path bank;

    @Option(names = {"-c",
            "--collection"}, required = true, paramLabel = "COLLECTION", description = "Whose answers may be used; repeat it in order of preference")
    List<String> collections;

    @Option(names = {"-o",
            "--output"}, required = true, paramLabel = "OUT", description = "Where the completed file goes")
    Path out;

    @Option(names = "--receipt", paramLabel = "R.json", description = "Where the receipt goes; default: OUT.receipt.json")
    Path receiptFile;

    @Option(names = "--nda", description = "An NDA with the customer is on record: answers under NDA may be used")
    boolean nda;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day on which the answers are said, as 2026-12-31; default: today")
    LocalDate asOf;

    @Option(names = "--fill-threshold", paramLabel = "P", description = "Fill in what is right with at least this probability, as 0.9; default: 0.85")
    Double fillThreshold;

    @Option(names = {"-v", "--verbose"}, description = "Also print every candidate and how its confidence came about")
    boolean verbose;

    @Override
    public Integer call() throws IOException {
        BankReading reading = BankFolder.read(bank, collections);
        byte[] original = read(in);
        if (Files.exists(out) && Files.isSameFile(in, out)) {
            throw new InputException("The output would overwrite the customer's file; name another with -o.");
        }
        LocalDate day = asOf != null ? asOf : LocalDate.now(ZoneOffset.UTC);
        SearchScope scope = SearchScope.forCustomer(collections, nda, day);
        Draft draft;
        try (SentenceModel model = SentenceModel.load();
                AnswerIndex index = AnswerIndex.of(model, reading.approvedAnswers())) {
            Autofill autofill = new Autofill(new WorkbookReader(WorkbookLimits.DEFAULT), new LayoutDetector(),
                    new QuestionExtractor(), index, new AnswerChooser(FillThreshold.settings(fillThreshold)));
            draft = autofill.draft(original, scope, new ProgressLine(System.err));
        }
        if (draft.layout().outcome() != LayoutOutcome.QUESTIONNAIRE) {
            throw new InputException(cannotFill(draft));
        }
        List<PlannedEdit> planned = draft.fills();
        PatchResult patch = new WorkbookPatcher(WorkbookLimits.DEFAULT).patch(original,
                planned.stream().map(PlannedEdit::edit).toList());
        Receipt receipt = Receipt.of(planned, draft.unanswered(), patch);
        Path receiptPath = receiptFile != null ? receiptFile : Path.of(out + ".receipt.json");
        Files.write(out, patch.bytes());
        Files.writeString(receiptPath, Json.PRETTY.writeValueAsString(ReceiptFile.of(receipt)));
        System.out.print(new FillSummary(draft, receipt, verbose).text());
        System.out.printf("completed file: %s%nreceipt:        %s%n", out, receiptPath);
        return 0;
    }

    private static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new InputException("There is no file " + file + ".");
        }
    }

    private static String cannotFill(Draft draft) {
        StringBuilder message = new StringBuilder(switch (draft.layout().outcome()) {
            case NEEDS_MAPPING ->
                "The layout is not clear enough to write into: a person has to say where the questions or the answers are.";
            case NOT_A_QUESTIONNAIRE -> "Nothing in this workbook asks for answers.";
            case QUESTIONNAIRE -> throw new IllegalStateException("can be filled");
        });
        message.append(" Nothing was written. What was understood:");
        draft.layout().sheets().forEach(s -> message.append("\n  sheet \"").append(s.sheet()).append("\": ")
                .append(String.join("; ", s.why())));
        return message.toString();
    }
}
