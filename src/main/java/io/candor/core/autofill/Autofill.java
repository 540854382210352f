package io.candor.core.autofill;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import io.candor.core.decision.AnswerChooser;
import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.layout.QuestionExtractor;
import io.candor.core.layout.WorkbookLayout;
import io.candor.core.matching.AnswerIndex;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.SearchScope;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookView;

/**
 * From a customer's workbook to a draft: what is asked, what the bank says, what would be written. Questions are worked
 * on by all cores; the draft is the same as if they came one after the other.
 */
public final class Autofill {

    /** Candidates kept for each question: enough to show a person the alternatives. */
    public static final int CANDIDATES = 5;

    /** Questions decided side by side; progress is told after each such lot. */
    private static final int AT_ONCE = 32;

    private final WorkbookReader reader;
    private final LayoutDetector detector;
    private final QuestionExtractor extractor;
    private final AnswerIndex index;
    private final AnswerChooser chooser;

    public Autofill(WorkbookReader reader, LayoutDetector detector, QuestionExtractor extractor, AnswerIndex index,
            AnswerChooser chooser) {
        this.reader = reader;
        this.detector = detector;
        this.extractor = extractor;
        this.index = index;
        this.chooser = chooser;
    }

    /**
     * @param scope which answers may be said to this customer today
     * @param progress told how many questions are done; one that was looked up and is not decided yet counts half
     * @throws io.candor.core.workbook.WorkbookRejectedException if the bytes are no workbook that can be taken in
     */
    public Draft draft(byte[] workbook, SearchScope scope, Progress progress) {
        WorkbookView view = reader.read(workbook);
        return draft(view, detector.detect(view), scope, progress);
    }

    /** With a layout that is known already, detected or corrected by a person. */
    public Draft draft(WorkbookView view, WorkbookLayout layout, SearchScope scope, Progress progress) {
        List<AskedQuestion> questions = extractor.extract(view, layout);
        Steps steps = new Steps(progress, questions.size());
        List<MatchQuery> queries = questions.stream().map(q -> new MatchQuery(q.text(), q.section(), q.id())).toList();
        List<List<Candidate>> candidates = index.searchAll(queries, scope, CANDIDATES,
                looked -> steps.upTo(looked / 2));
        Function<MatchQuery, List<Candidate>> searchPart = part -> index.search(part, scope, CANDIDATES);
        List<DraftItem> items = new ArrayList<>();
        for (int from = 0; from < questions.size(); from += AT_ONCE) {
            items.addAll(IntStream.range(from, Math.min(questions.size(), from + AT_ONCE)).parallel()
                    .mapToObj(i -> new DraftItem(questions.get(i), candidates.get(i),
                            chooser.choose(questions.get(i), candidates.get(i), searchPart)))
                    .toList());
            steps.upTo((questions.size() + items.size()) / 2);
        }
        return new Draft(view, layout, items);
    }

    /** Tells every number once, in order. */
    private static final class Steps {

        private final Progress progress;
        private final int total;
        private int told;

        Steps(Progress progress, int total) {
            this.progress = progress;
            this.total = total;
            progress.at(0, total);
        }

        void upTo(int done) {
            while (told < done) {
                told++;
                progress.at(told, total);
            }
        }
    }

    /** Told how far a draft is. Called from the drafting thread; it should return at once. */
    @FunctionalInterface
    public interface Progress {

        Progress NONE = (done, total) -> {
        };

        void at(int done, int total);
    }
}
