package io.candor.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.github.kagkarlsson.scheduler.SchedulerClient;

import io.candor.core.autofill.Autofill;
import io.candor.core.autofill.Draft;
import io.candor.core.layout.WorkbookLayout;
import io.candor.core.matching.SearchScope;
import io.candor.core.workbook.WorkbookReader;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Drafts one stored questionnaire. The items appear together with the state that says so, or not at all; a round that a
 * newer one overtook writes nothing.
 */
@ApplicationScoped
class Drafting {

    /** Progress is a row update: often enough to see it move, rare enough not to slow the draft. */
    private static final int PROGRESS_STEP = 25;

    @Inject
    Autofill autofill;
    @Inject
    Redraft redraft;
    @Inject
    WorkbookReader reader;
    @Inject
    SchedulerClient jobs;
    @Inject
    Clock clock;
    @Inject
    Event<Settled> settled;

    void run(DraftRound round) {
        Material material = QuarkusTransaction.requiringNew().call(() -> begin(round));
        if (material == null) {
            return;
        }
        Draft draft = autofill.draft(reader.read(material.bytes()), material.layout(), material.scope(),
                (done, total) -> progress(round, done, total));
        QuarkusTransaction.requiringNew().run(() -> finish(round, draft));
    }

    private record Material(byte[] bytes, WorkbookLayout layout, SearchScope scope) {
    }

    /** Null where there is nothing to do: deleted, overtaken, or drafted by a node that died after its commit. */
    private Material begin(DraftRound round) {
        Questionnaire q = current(round);
        if (q == null) {
            return null;
        }
        q.state = QuestionnaireState.DRAFTING;
        q.itemsDone = 0;
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return new Material(QuestionnaireFile.of(q.id), QuestionnaireLayout.of(q.id).layout, q.scope(today));
    }

    private static void progress(DraftRound round, int done, int total) {
        if (done % PROGRESS_STEP == 0 || done == total) {
            QuarkusTransaction.requiringNew().run(() -> Questionnaire.update(
                    "itemsDone = ?1, itemsTotal = ?2 where id = ?3 and draftRound = ?4", done, total,
                    round.questionnaire(), round.round()));
        }
    }

    private void finish(DraftRound round, Draft draft) {
        Questionnaire q = current(round);
        if (q == null) {
            return;
        }
        int number = redraft.replace(q, draft);
        q.itemsTotal = number;
        q.itemsDone = number;
        q.state = QuestionnaireState.DRAFTED;
        Panache.flush();
        settled.fire(new Settled(q));
    }

    /** Locked until the end of the transaction; null where this round is not wanted any more. */
    private static Questionnaire current(DraftRound round) {
        return Questionnaire.locked(round.questionnaire())
                .filter(q -> !q.state.settled() && q.draftRound == round.round()).orElse(null);
    }

    @Transactional
    void failed(DraftRound round, String type, String detail) {
        Questionnaire q = current(round);
        if (q != null) {
            q.fail(type, detail);
            settled.fire(new Settled(q));
        }
    }

    /** Asks for another draft of a failed questionnaire. */
    @Transactional
    void again(UUID id) {
        schedule(Questionnaire.locked(id).orElseThrow());
    }

    /** Starts a new round; its job is stored in the caller's transaction, or neither is. */
    void schedule(Questionnaire locked) {
        locked.draftAgain();
        Panache.flush();
        jobs.scheduleIfNotExists(
                DraftingJob.NAME.instance(new DraftRound(locked.id, locked.draftRound).toString()).build(),
                clock.instant());
    }
}
