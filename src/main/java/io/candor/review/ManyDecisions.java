package io.candor.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.questionnaire.ItemDecision;
import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireItem;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Applies many decisions of one person in one go, each to the edition that they saw; the bulk undo takes them back. */
@ApplicationScoped
public class ManyDecisions {

    @Inject
    Deciding deciding;

    /** @param edition of the item that the decision was made on */
    public record Wanted(int number, String edition, ReviewAction action) {
    }

    /** @param code stable @param text why it was not applied, for people */
    @Schema(name = "DecisionNotApplied")
    public record NotApplied(int number, String code, String text) {
    }

    /** @param batch to undo all of it; null where nothing was applied */
    @Schema(name = "AppliedDecisions")
    public record Applied(UUID batch, List<Integer> applied, List<NotApplied> skipped) {
    }

    @Transactional
    public Applied apply(UUID questionnaire, List<Wanted> wanted, String who) {
        Questionnaire q = Reviewable.open(questionnaire);
        UUID batch = UUID.randomUUID();
        List<Integer> applied = new ArrayList<>();
        List<NotApplied> skipped = new ArrayList<>();
        // In the order of their numbers, so that two people at once wait for each other and never in a ring.
        for (Wanted w : wanted.stream().sorted(Comparator.comparingInt(Wanted::number)).toList()) {
            QuestionnaireItem item = QuestionnaireItem.locked(questionnaire, w.number()).orElse(null);
            if (item == null || !item.edition().equals(w.edition())) {
                skipped.add(new NotApplied(w.number(), "changed-meanwhile", item == null
                        ? "it is no longer asked"
                        : "it is no longer as it was shown"));
                continue;
            }
            try {
                ItemDecision decision = deciding.of(q, item, w.action(), who);
                ReviewEvent event = ReviewEvent.deciding(item, w.action().slug(), decision, who, decision.decidedAt());
                event.batch = batch;
                event.persist();
                applied.add(w.number());
            } catch (HttpProblem e) {
                skipped.add(new NotApplied(w.number(), slug(e), e.getDetail()));
            }
        }
        return new Applied(applied.isEmpty() ? null : batch, applied, skipped);
    }

    /** @throws HttpProblem if the questionnaire is not drafted, or its review is finished */
    public static Questionnaire reviewable(UUID questionnaire) {
        return Reviewable.open(Reviewable.known(questionnaire));
    }

    private static String slug(HttpProblem problem) {
        String type = problem.getType().toString();
        return type.substring(type.lastIndexOf(':') + 1);
    }
}
