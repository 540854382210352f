package io.candor.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.github.kagkarlsson.scheduler.SchedulerClient;

import io.candor.core.layout.LayoutDetector;
import io.candor.core.layout.LayoutOutcome;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookView;
import io.candor.web.Audited;

/**
 * Takes a workbook in: read, understood, and stored together with its drafting job in one transaction, so that a killed
 * process leaves either all of it or nothing.
 */
@ApplicationScoped
public class Intake {

    @Inject
    WorkbookReader reader;
    @Inject
    LayoutDetector detector;
    @Inject
    FormMemory memory;
    @Inject
    SchedulerClient jobs;
    @Inject
    Clock clock;
    @Inject
    Event<Settled> settled;
    @Inject
    Event<Audited> audit;

    /**
     * What came with the file.
     *
     * @param fileName as the sender named it; shown, never trusted
     * @param customer who asks; null if not told
     * @param collections whose answers may be used, in order of preference
     * @param nda whether an NDA with the customer is on record
     * @param dueDate null if not told
     * @param deal {@link Deal#NONE} if not told
     * @param keep whether to store it even if nothing in it looks like a question, for a person to map
     * @param sharing who sees it
     */
    public record Request(String fileName, String customer, List<String> collections, boolean nda, LocalDate dueDate,
            Deal deal, boolean keep, Sharing sharing) {
    }

    /**
     * @throws io.candor.core.workbook.WorkbookRejectedException if the bytes are no workbook that can be taken in
     * @throws NotAQuestionnaireException if nothing in it asks for answers
     */
    public Questionnaire take(byte[] bytes, Request request, String who) {
        WorkbookView view = reader.read(bytes);
        RecognisedLayout recognised = memory.recall(view, detector.detect(view));
        if (recognised.layout().outcome() == LayoutOutcome.NOT_A_QUESTIONNAIRE && recognised.proposal() == null
                && !request.keep()) {
            throw new NotAQuestionnaireException(recognised.layout());
        }
        return store(bytes, request, view, recognised, who);
    }

    @Transactional
    Questionnaire store(byte[] bytes, Request request, WorkbookView view, RecognisedLayout recognised, String who) {
        Questionnaire q = new Questionnaire();
        q.id = UUID.randomUUID();
        q.createdAt = clock.instant();
        q.createdBy = who;
        q.sharing = request.sharing();
        q.fileName = request.fileName();
        q.customer = request.customer();
        q.format = view.format().extension();
        q.digest = view.sha256().hex();
        q.size = bytes.length;
        q.collections = request.collections();
        q.nda = request.nda();
        q.dueDate = request.dueDate();
        q.deal = request.deal();
        q.state = recognised.layout().outcome() == LayoutOutcome.QUESTIONNAIRE
                ? QuestionnaireState.RECEIVED
                : QuestionnaireState.NEEDS_MAPPING;
        q.persist();
        QuestionnaireFile file = new QuestionnaireFile();
        file.questionnaireId = q.id;
        file.bytes = bytes;
        file.persist();
        QuestionnaireLayout.begin(q.id, recognised, q.createdAt).persistAndFlush();
        if (q.state == QuestionnaireState.RECEIVED) {
            // Same connection, same transaction: the job exists exactly if the questionnaire does.
            jobs.scheduleIfNotExists(DraftingJob.NAME.instance(new DraftRound(q.id, q.draftRound).toString()).build(),
                    clock.instant());
        } else {
            settled.fire(new Settled(q));
        }
        audit.fire(Audited.of("questionnaire.create", q.id.toString(), null, Map.of("file", q.digest, "collections",
                q.collections, "nda", q.nda, "sharing", q.sharing)).by(who));
        return q;
    }
}
