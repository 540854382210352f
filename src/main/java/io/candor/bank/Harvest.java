package io.candor.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.candor.core.decision.GivenReply;
import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.layout.QuestionExtractor;
import io.candor.core.layout.SlotCell;
import io.candor.core.layout.SlotKind;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookView;

/**
 * The importer run backwards: reads the answers of a completed questionnaire where a draft would write them. Each keeps
 * the file, its digest, the sheet and the cells as its source. Needs neither server nor database.
 */
public final class Harvest {

    private static final int MAX_DOCUMENT = 200;

    private final WorkbookReader reader;
    private final LayoutDetector detector;
    private final QuestionExtractor extractor = new QuestionExtractor();

    public Harvest(WorkbookReader reader, LayoutDetector detector) {
        this.reader = reader;
        this.detector = detector;
    }

    /**
     * @param fileName goes into the source of each answer
     * @return one a question that is answered in the file, in its order; questions without an answer are passed over
     * @throws io.candor.core.workbook.WorkbookRejectedException if the bytes are no workbook that can be taken in
     */
    public List<DraftProposal> from(byte[] workbook, String fileName, DraftDefaults defaults) {
        WorkbookView view = reader.read(workbook);
        List<DraftProposal> proposals = new ArrayList<>();
        for (AskedQuestion asked : extractor.extract(view, detector.detect(view))) {
            GivenReply given = GivenReply.of(asked.slot());
            if (!given.isEmpty() && !asked.text().isBlank()) {
                proposals.add(proposal(asked, given, source(view, fileName, asked), defaults));
            }
        }
        return proposals;
    }

    private static DraftProposal proposal(AskedQuestion asked, GivenReply given, AnswerContent.Source source,
            DraftDefaults defaults) {
        String place = asked.sheet() + "!" + asked.cell();
        String text = given.text().isEmpty() ? said(asked) : given.text();
        if (text.length() > AnswerFile.MAX_TEXT) {
            return DraftProposal.unfit(place, "the answer has " + text.length() + " characters; " + AnswerFile.MAX_TEXT
                    + " are allowed");
        }
        if (asked.text().length() > AnswerFile.MAX_WORDING) {
            return DraftProposal.unfit(place, "the question has " + asked.text().length() + " characters; "
                    + AnswerFile.MAX_WORDING + " are allowed");
        }
        List<String> problems = given.text().isEmpty()
                ? List.of("the file gives a verdict without a text; write one")
                : List.of();
        return new DraftProposal(place, new AnswerContent(DraftTitle.of(asked.text()),
                DomainGuess.of(asked.section(), asked.text()), given.verdict().slug(), null, text, null,
                List.of(), List.of(new AnswerContent.FiledWording(asked.text(), null)), defaults.visibility(),
                defaults.owner(),
                null, null, source, List.of(), List.of(), List.of()), problems);
    }

    /** A verdict alone is the text as well: what stood in its cell, or above its tick. */
    private static String said(AskedQuestion asked) {
        return answered(asked).stream().map(c -> c.kind() == SlotKind.TICK
                ? c.heading()
                : c.content().strip()).distinct().collect(Collectors.joining("\n"));
    }

    private static AnswerContent.Source source(WorkbookView view, String fileName, AskedQuestion asked) {
        String cells = answered(asked).stream().map(c -> c.ref().toString()).collect(Collectors.joining(", "));
        String section = "sheet " + asked.sheet() + ", question " + asked.cell() + ", answer " + cells + ", SHA-256 "
                + view.sha256().hex();
        String document = fileName.length() <= MAX_DOCUMENT
                ? fileName
                : fileName.substring(fileName.length() - MAX_DOCUMENT);
        return new AnswerContent.Source(document, section);
    }

    private static List<SlotCell> answered(AskedQuestion asked) {
        return asked.slot().cells().stream()
                .filter(c -> c.answered() && c.kind() != SlotKind.OTHER).toList();
    }
}
