package io.candor.questionnaire;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.core.layout.LayoutMemory;
import io.candor.core.layout.LayoutMemory.Recall;
import io.candor.core.layout.LayoutMemory.Remembered;
import io.candor.core.layout.LayoutOutcome;
import io.candor.core.layout.LayoutOverride;
import io.candor.core.layout.WorkbookLayout;
import io.candor.core.workbook.SheetView;
import io.candor.core.workbook.WorkbookView;

/**
 * Corrections by form, so that the next customer with the same form needs none. What was said of this very form counts at
 * once; what was said of another edition is proposed, as its rows may mean something else.
 */
@ApplicationScoped
class FormMemory {

    @Inject
    Clock clock;

    @Transactional
    RecognisedLayout recall(WorkbookView view, WorkbookLayout detected) {
        List<String> tabs = tabs(view);
        LayoutShape shape = LayoutShape.of(view, detected);
        Map<LayoutOverride, RememberedForm> forms = new IdentityHashMap<>();
        List<Remembered> remembered = new ArrayList<>();
        RememberedForm.newest().stream().sorted(Comparator.comparing(f -> !f.stands(shape))).forEach(form -> {
            LayoutOverride correction = form.correctionFor(tabs);
            if (!correction.isEmpty()) {
                forms.put(correction, form);
                remembered.add(new Remembered(form.fingerprint(), correction));
            }
        });
        return new LayoutMemory(remembered).recall(detected.fingerprint())
                .map(recall -> recognised(view, detected, recall, forms.get(recall.override()), shape))
                .orElseGet(() -> RecognisedLayout.of(detected));
    }

    private static RecognisedLayout recognised(WorkbookView view, WorkbookLayout detected, Recall recall,
            RememberedForm form, LayoutShape shape) {
        WorkbookLayout corrected = detected.corrected(view, recall.override());
        String day = form.correctedAt.atZone(ZoneOffset.UTC).toLocalDate().toString();
        if (recall.same() && form.stands(shape) && corrected.outcome() == LayoutOutcome.QUESTIONNAIRE) {
            return new RecognisedLayout(detected, recall.override(), noted(corrected,
                    "the same form as one that " + form.correctedBy + " corrected on " + day
                            + "; that correction was applied"),
                    null);
        }
        ProposedCorrection proposal = new ProposedCorrection(recall.override(), recall.similarity(), form.correctedBy,
                form.correctedAt);
        return new RecognisedLayout(detected, LayoutOverride.NONE, noted(detected,
                "looks like another edition of a form that " + form.correctedBy + " corrected on " + day + " ("
                        + Math.round(recall.similarity() * 100) + " % the same); look at the proposed correction"),
                proposal);
    }

    /** An empty correction takes back what was remembered. */
    @Transactional
    void remember(WorkbookView view, WorkbookLayout detected, LayoutOverride correction, String who) {
        LayoutShape shape = LayoutShape.of(view, detected);
        RememberedForm form = RememberedForm.of(detected.fingerprint(), shape).orElse(null);
        if (correction.isEmpty()) {
            if (form != null) {
                form.delete();
            }
            return;
        }
        Instant now = clock.instant();
        boolean known = form != null;
        if (!known) {
            form = new RememberedForm();
            form.digest = detected.fingerprint().digest().hex();
            form.shape = shape.digest().hex();
            form.sketch = detected.fingerprint().sketch();
        }
        form.sheets = new RememberedForm.Tabs(tabs(view));
        form.correction = correction;
        form.correctedBy = who;
        form.correctedAt = now;
        if (!known) {
            form.persist();
        }
    }

    private static List<String> tabs(WorkbookView view) {
        return view.sheets().stream().map(SheetView::name).toList();
    }

    private static WorkbookLayout noted(WorkbookLayout layout, String note) {
        List<String> reasons = new ArrayList<>(layout.reasons());
        reasons.add(note);
        return new WorkbookLayout(layout.outcome(), layout.sheets(), reasons, layout.fingerprint());
    }
}
