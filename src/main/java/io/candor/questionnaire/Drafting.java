package io.candor.questionnaire;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.github.kagkarlsson.scheduler.SchedulerClient;

import io.candor.core.autofill.Autofill;
import io.candor.core.autofill.Draft;
import io.candor.core.autofill.DraftItem;
import io.candor.core.layout.WorkbookLayout;
import io.candor.core.matching.SearchScope;
import io.candor.core.workbook.WorkbookReader;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Drafts one stored questionnaire. The items appear together with the state that says so, or not at all. */
@ApplicationScoped
class Drafting {

    /** Progress is a row update: often enough to see it move, rare enough not to slow the draft. */
    private static final int PROGRESS_STEP = 25;

    @Inject
    Autofill autofill;
    @Inject
    WorkbookReader reader;
    @Inject
    SchedulerClient jobs;
    @Inject
    Clock clock;

    void run(UUID id) {
        Material material = QuarkusTransaction.requiringNew().call(() -> begin(id));
        if (material == null) {
            return;
        }
        Draft draft = autofill.draft(reader.read(material.bytes()), material.layout(), material.scope(),
                (done, total) -> progress(id, done, total));
        QuarkusTransaction.requiringNew().run(() -> finish(id, draft));
    }

    private record Material(byte[] bytes, WorkbookLayout layout, SearchScope scope) {
    }

    /** Null where there is nothing to do: deleted meanwhile, or drafted by a node that died after its commit. */
    private Material begin(UUID id) {
        Questionnaire q = Questionnaire.byId(id).orElse(null);
        if (q == null || q.state.settled()) {
            return null;
        }
        q.state = QuestionnaireState.DRAFTING;
        q.itemsDone = 0;
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return new Material(QuestionnaireFile.of(id), q.layout, q.scope(today));
    }

    private static void progress(UUID id, int done, int total) {
        if (done % PROGRESS_STEP == 0 || done == total) {
            QuarkusTransaction.requiringNew().run(() -> Questionnaire.update(
                    "itemsDone = ?1, itemsTotal = ?2 where id = ?3", done, total, id));
        }
    }

    private void finish(UUID id, Draft draft) {
        Questionnaire q = Questionnaire.byId(id).orElse(null);
        if (q == null) {
            return;
        }
        Instant now = clock.instant();
        QuestionnaireItem.delete("questionnaireId", id);
        int number = 0;
        for (DraftItem item : draft.items()) {
            QuestionnaireItem.of(id, ++number, item, now).persist();
        }
        q.itemsTotal = number;
        q.itemsDone = number;
        q.state = QuestionnaireState.DRAFTED;
        Panache.flush();
    }

    @Transactional
    void failed(UUID id, String type, String detail) {
        Questionnaire.byId(id).ifPresent(q -> q.fail(type, detail));
    }

    /** Asks for another draft of a failed questionnaire. */
    @Transactional
    Questionnaire again(UUID id) {
        Questionnaire q = Questionnaire.byId(id).orElseThrow();
        q.draftAgain();
        jobs.scheduleIfNotExists(DraftingJob.NAME.instance(id.toString()).build(), clock.instant());
        return q;
    }
}
