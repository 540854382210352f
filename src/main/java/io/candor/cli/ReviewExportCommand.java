package io.candor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import io.candor.bank.BankReading;
import io.candor.core.autofill.Autofill;
import io.candor.core.autofill.Draft;
import io.candor.core.autofill.DraftItem;
import io.candor.core.decision.AnswerChooser;
import io.candor.core.decision.Decision;
import io.candor.core.decision.DecisionSettings;
import io.candor.core.decision.Reply;
import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.layout.LayoutOutcome;
import io.candor.core.layout.QuestionExtractor;
import io.candor.core.matching.AnswerIndex;
import io.candor.core.matching.SearchScope;
import io.candor.core.reading.SentenceModel;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.review.ReviewCopyWriter;
import io.candor.core.workbook.review.ReviewRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts a workbook and writes a copy to be reviewed, with the draft beside it. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Drafts a customer's workbook and writes a review copy for people who work in Excel.")
final class ReviewExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "IN", description = "The customer's workbook: XLSX, XLSM, XLS or CSV")
    Path in;

    @Option(names = "--bank", required = true, paramLabel = "DIR", description = "Folder with one folder a collection")
    Path bank;

    @Option(names = {"-c",
            "--collection"}, required = true, paramLabel = "COLLECTION", description = "Whose answers may be used; repeat it in order of preference")
    List<String> collections;

    @Option(names = {"-o",
            "--output"}, required = true, paramLabel = "REVIEW", description = "Where the review copy goes; XLSX for a CSV file")
    Path out;

    @Option(names = "--draft", paramLabel = "D.json", description = "Where the draft goes, which apply needs; default: REVIEW.draft.json")
    Path draftFile;

    @Option(names = "--nda", description = "An NDA with the customer is on record: answers under NDA may be used")
    boolean nda;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day on which the answers are said, as 2026-12-31; default: today")
    LocalDate asOf;

    private final AnswerChooser chooser = new AnswerChooser(DecisionSettings.DEFAULT);

    @Override
    public Integer call() throws IOException {
        BankReading reading = BankFolder.read(bank, collections);
        byte[] original = ReviewCommand.read(in);
        Path beside = draftFile != null ? draftFile : Path.of(out + ".draft.json");
        ReviewCommand.mustDiffer(out, in);
        if (Files.exists(beside)) {
            throw new InputException("There is a draft at " + beside
                    + " already, perhaps with decisions in it; name another with --draft, or move it away.");
        }
        Draft draft = draft(original, reading);
        if (draft.layout().outcome() != LayoutOutcome.QUESTIONNAIRE) {
            throw new InputException("The layout is not clear enough to write into; candor inspect tells what was "
                    + "understood. Nothing was written.");
        }
        List<ReviewDraft.Item> items = new ArrayList<>();
        draft.items().forEach(item -> items.add(item(item, items.size() + 1)));
        UUID id = UUID.randomUUID();
        ReviewCopyWriter.Written copy = new ReviewCopyWriter(WorkbookLimits.DEFAULT).write(original, id,
                items.stream().map(ReviewDraft.Item::row).toList());
        if (!out.toString().endsWith("." + copy.format().extension())) {
            throw new InputException("The review copy is written as " + copy.format() + "; name it with the ending ."
                    + copy.format().extension() + ".");
        }
        new ReviewDraft(id, draft.view().sha256().hex(), items).write(beside);
        Files.write(out, copy.bytes());
        System.out.printf("%d questions%nreview copy: %s (not for the customer)%ndraft:       %s (keep it for apply)%n",
                items.size(), out, beside);
        return 0;
    }

    private Draft draft(byte[] original, BankReading reading) {
        LocalDate day = asOf != null ? asOf : LocalDate.now(ZoneOffset.UTC);
        try (SentenceModel model = SentenceModel.load();
                AnswerIndex index = AnswerIndex.of(model, reading.approvedAnswers())) {
            return new Autofill(new WorkbookReader(WorkbookLimits.DEFAULT), new LayoutDetector(),
                    new QuestionExtractor(), index, chooser)
                    .draft(original, SearchScope.forCustomer(collections, nda, day), new ProgressLine(System.err));
        }
    }

    private ReviewDraft.Item item(DraftItem item, int number) {
        AskedQuestion q = item.question();
        ReviewDraft.Proposal proposed = switch (item.decision()) {
            case Decision.Fill f -> ReviewDraft.Proposal.of(f.reply(), f.confidence());
            case Decision.Suggest s -> ReviewDraft.Proposal.of(s.reply(), s.confidence());
            case Decision.Open o -> null;
        };
        Reply reply = switch (item.decision()) {
            case Decision.Fill f -> f.reply();
            case Decision.Suggest s -> s.reply();
            case Decision.Open o -> null;
        };
        String state = switch (item.decision()) {
            case Decision.Fill f -> "filled";
            case Decision.Suggest s -> "suggested";
            case Decision.Open o -> "open";
        };
        Map<String, String> shown = new HashMap<>();
        if (proposed != null) {
            proposed.cells().forEach(c -> shown.put(c.cell(), c.after()));
        }
        ReviewRow row = new ReviewRow(number, "1", q.sheet(), q.cell().toString(), q.section(), q.text(), state,
                reply == null ? "none" : reply.verdict().slug(), reply == null ? "" : reply.text(),
                proposed == null ? null : proposed.confidence(), item.decision().reason().text(),
                item.candidates().stream().skip(1).limit(2).map(c -> c.answer().text()).toList(), null,
                q.slot().cells().stream().map(c -> new ReviewRow.ReviewCell(c.ref().toString(),
                        shown.getOrDefault(c.ref().toString(), c.content()), shown.containsKey(c.ref().toString())))
                        .toList());
        List<ReviewDraft.Proposal> alternatives = item.candidates().stream().skip(1).limit(2)
                .map(c -> ReviewDraft.Proposal.of(chooser.reply(q, c).reply(), c.confidence())).toList();
        return new ReviewDraft.Item(row, proposed, alternatives, null);
    }
}
