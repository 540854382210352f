package io.candor.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.core.decision.GuardFinding;
import io.candor.questionnaire.ItemDecision;
import io.candor.questionnaire.ItemFilter;
import io.candor.questionnaire.ItemState;
import io.candor.questionnaire.ProposedReply;
import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.questionnaire.Sayable;
import io.candor.web.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * Accepts many suggestions at once. The preview names each item with its edition; only what still is as it was shown is
 * accepted, and all of it can be taken back as one.
 */
@ApplicationScoped
class BulkAccept {

    @Inject
    Deciding deciding;
    @Inject
    Clock clock;

    /**
     * A suggestion that would be accepted.
     *
     * @param etag to be sent back with it
     * @param doubts what guards miss in it, in plain words; nobody should accept it unread
     */
    record Acceptable(int number, String etag, String sheet, String cell, String question, Double confidence,
            ProposedReply reply, List<String> doubts) {

        static Acceptable of(QuestionnaireItem item) {
            return new Acceptable(item.number, '"' + item.edition() + '"', item.sheet, item.cell, item.question,
                    item.confidence, item.reply, item.findings.stream().map(GuardFinding::text).toList());
        }
    }

    /** @param code stable @param text why it is not, for people */
    record Skipped(int number, String code, String text) {
    }

    record Preview(List<Acceptable> acceptable, List<Skipped> skipped) {
    }

    /** @param batch to undo all of it; null where nothing was accepted */
    @Schema(name = "AcceptedItems")
    record Accepted(UUID batch, List<Integer> accepted, List<Skipped> skipped) {
    }

    @Transactional
    Preview preview(UUID questionnaire, ItemFilter filter) {
        Questionnaire q = Reviewable.open(Reviewable.known(questionnaire));
        List<QuestionnaireItem> items = filter.all(questionnaire).stream()
                .filter(i -> i.state == ItemState.SUGGESTED).toList();
        Sayable sayable = Sayable.of(q, items.stream().map(i -> i.reply).toList(), clock);
        List<Acceptable> acceptable = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (QuestionnaireItem item : items) {
            Skipped obstacle = obstacle(item, sayable);
            if (obstacle == null) {
                acceptable.add(Acceptable.of(item));
            } else {
                skipped.add(obstacle);
            }
        }
        return new Preview(acceptable, skipped);
    }

    /** What needs a person's eye one by one: anything at odds with the question, and what no cell takes. */
    private static Skipped obstacle(QuestionnaireItem item, Sayable sayable) {
        if (item.reply == null || item.reply.sources().isEmpty() || item.reply.edits().isEmpty()) {
            return new Skipped(item.number, "no-cell-takes-it", "no cell takes what is proposed");
        }
        for (GuardFinding finding : item.findings) {
            if (finding.severity() == GuardFinding.Severity.CONTRADICTION) {
                return new Skipped(item.number, "contradicted", finding.text());
            }
        }
        return sayable.objection(item.reply).map(o -> new Skipped(item.number, o.code(), o.text())).orElse(null);
    }

    /** @param editions by number, as the preview named them */
    @Transactional
    Accepted accept(UUID questionnaire, Map<Integer, String> editions, String who) {
        Questionnaire q = Reviewable.open(questionnaire);
        UUID batch = UUID.randomUUID();
        List<Integer> accepted = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        // In the order of their numbers, so that two people at once wait for each other and never in a ring.
        new TreeMap<>(editions).forEach((number, edition) -> {
            QuestionnaireItem item = QuestionnaireItem.locked(questionnaire, number).orElse(null);
            if (item == null || !('"' + item.edition() + '"').equals(edition) || item.state != ItemState.SUGGESTED) {
                skipped.add(new Skipped(number, "changed-meanwhile", "it is not as it was shown any more"));
                return;
            }
            try {
                ReviewAction.Accept action = new ReviewAction.Accept(null, false);
                ItemDecision decision = deciding.of(q, item, action, who);
                ReviewEvent event = ReviewEvent.deciding(item, action.slug(), decision, who, decision.decidedAt());
                event.batch = batch;
                event.persist();
                accepted.add(number);
            } catch (HttpProblem e) {
                skipped.add(new Skipped(number, slug(e), e.getDetail()));
            }
        });
        return new Accepted(accepted.isEmpty() ? null : batch, accepted, skipped);
    }

    /** Takes back what was done in one go, item by item; what somebody changed since stays. */
    @Transactional
    Accepted undo(UUID questionnaire, UUID batch, String who) {
        Reviewable.open(questionnaire);
        List<ReviewEvent> events = ReviewEvent.ofBatch(questionnaire, batch);
        if (events.isEmpty()) {
            throw Problems.notFound("batch " + batch + " in questionnaire " + questionnaire);
        }
        List<Integer> undone = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (ReviewEvent event : events) {
            QuestionnaireItem item = QuestionnaireItem.locked(questionnaire, event.number).orElse(null);
            boolean last = item != null
                    && ReviewEvent.undoable(item).filter(e -> e.id.equals(event.id)).isPresent();
            if (last && Undo.of(event, item, who, deciding.now()).isPresent()) {
                undone.add(event.number);
            } else {
                skipped.add(new Skipped(event.number, "changed-meanwhile", "somebody changed it since"));
            }
        }
        return new Accepted(batch, undone, skipped);
    }

    private static String slug(HttpProblem problem) {
        String type = problem.getType().toString();
        return type.substring(type.lastIndexOf(':') + 1);
    }
}
