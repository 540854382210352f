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
import java.util.concurrent.Callable;

import io.candor.core.Sha256;
import io.candor.core.autofill.PlannedEdit;
import io.candor.core.autofill.Receipt;
import io.candor.core.workbook.PatchResult;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookPatcher;
import io.candor.core.workbook.review.ReturnedCopy;
import io.candor.core.workbook.review.ReviewChange;
import io.candor.core.workbook.review.ReviewCopyReader;
import io.candor.core.workbook.review.ReviewDiff;
import io.candor.core.workbook.review.UnreadableCopyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies an edited review copy to its draft, and completes the customer's own file with what is decided by then. */
@Command(name = "apply", mixinStandardHelpOptions = true, description = "Applies an edited review copy and completes the customer's file.")
final class ReviewApplyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REVIEW", description = "The edited review copy, under whatever name")
    Path review;

    @Option(names = "--draft", required = true, paramLabel = "D.json", description = "The draft that export wrote; decisions are added to it")
    Path draftFile;

    @Option(names = "--original", required = true, paramLabel = "IN", description = "The customer's workbook")
    Path in;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decided; stands in the receipt")
    String by;

    @Option(names = {"-o",
            "--output"}, paramLabel = "OUT", description = "Where the completed file goes; left out to see what would change, and change nothing")
    Path out;

    @Option(names = "--receipt", paramLabel = "R.json", description = "Where the receipt goes; default: OUT.receipt.json")
    Path receiptFile;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day on which the answers are said, as 2026-12-31; default: today")
    LocalDate asOf;

    @Override
    public Integer call() throws IOException {
        ReviewDraft draft = ReviewDraft.read(draftFile);
        byte[] original = ReviewCommand.read(in);
        if (!Sha256.of(original).hex().equals(draft.original())) {
            throw new InputException(in + " is not the file that the draft was made of.");
        }
        if (out != null) {
            ReviewCommand.mustDiffer(out, in, review, draftFile);
        }
        ReviewDiff diff = ReviewDiff.between(draft.items().stream().map(ReviewDraft.Item::row).toList(),
                returned(draft));
        Map<Integer, ReviewChange> changes = new HashMap<>();
        diff.changes().forEach(c -> changes.put(c.number(), c));
        ReviewDecisions decisions = new ReviewDecisions(original, by);
        List<ReviewDraft.Item> items = draft.items().stream()
                .map(i -> changes.containsKey(i.row().number())
                        ? decisions.decided(i, changes.get(i.row().number()))
                        : i)
                .toList();
        decisions.lines().forEach(System.out::println);
        diff.notes().forEach(System.out::println);
        if (!diff.deleted().isEmpty()) {
            System.out.printf("%d rows were deleted in the workbook; their questions stay as they are.%n",
                    diff.deleted().size());
        }
        if (out == null) {
            System.out.println("Nothing was changed; name the completed file with -o to apply this.");
            return 0;
        }
        complete(original, items);
        new ReviewDraft(draft.copy(), draft.original(), items).write(draftFile);
        return 0;
    }

    private ReturnedCopy returned(ReviewDraft draft) throws IOException {
        ReturnedCopy returned;
        try {
            returned = new ReviewCopyReader(WorkbookLimits.DEFAULT).read(ReviewCommand.read(review));
        } catch (UnreadableCopyException e) {
            throw new InputException(e.getMessage());
        }
        if (!returned.id().equals(draft.copy())) {
            throw new InputException(review + " is the review copy of another draft than " + draftFile + ".");
        }
        return returned;
    }

    private void complete(byte[] original, List<ReviewDraft.Item> items) throws IOException {
        LocalDate day = asOf != null ? asOf : LocalDate.now(ZoneOffset.UTC);
        List<PlannedEdit> planned = new ArrayList<>();
        List<Receipt.Unanswered> open = new ArrayList<>();
        for (ReviewDraft.Item item : items) {
            ReviewDraft.Proposal reply = item.decided() != null
                    ? item.decided().reply()
                    : item.row().state().equals("filled") ? item.proposed() : null;
            if (reply == null) {
                open.add(item.decided() == null
                        ? unanswered(item, "undecided", item.row().reason())
                        : unanswered(item, "declined", item.decided().by() + " decided to leave it empty"));
            } else if (!reply.sayableOn(day)) {
                open.add(unanswered(item, "expired", "the answer was valid until " + reply.validUntil()));
            } else {
                planned.addAll(item.decided() == null
                        ? ReviewDraft.edits(item.row().sheet(), reply, reply.confidence(), PlannedEdit.CANDOR)
                        : ReviewDraft.edits(item.row().sheet(), reply, null, item.decided().by()));
            }
        }
        PatchResult patch = new WorkbookPatcher(WorkbookLimits.DEFAULT).patch(original,
                planned.stream().map(PlannedEdit::edit).toList());
        Receipt receipt = Receipt.of(planned, open, patch);
        Path receiptPath = receiptFile != null ? receiptFile : Path.of(out + ".receipt.json");
        Files.write(out, patch.bytes());
        Files.writeString(receiptPath, Json.PRETTY.writeValueAsString(ReceiptFile.of(receipt)));
        receipt.refused().forEach(r -> System.out.printf("not written: %s!%s: %s%n", r.sheet(), r.cell(), r.reason()));
        System.out.printf("%d cells written, %d questions left empty%ncompleted file: %s%nreceipt:        %s%n",
                receipt.edits().size(), open.size(), out, receiptPath);
    }

    private static Receipt.Unanswered unanswered(ReviewDraft.Item item, String code, String reason) {
        return new Receipt.Unanswered(item.row().sheet(), item.row().cell(), code, reason);
    }
}
