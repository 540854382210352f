package io.candor.review;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.questionnaire.ItemDecision;
import io.candor.questionnaire.ItemView;
import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.web.ETags;
import io.candor.web.Problems;

/** A person's action on one item: applied to the edition that the person saw, or not at all. */
@ApplicationScoped
public class Review {

    @Inject
    Deciding deciding;
    @Inject
    Learning learning;

    /** An item after an action, and its edition for the next one. */
    public record Reviewed(ItemView item, String edition) {

        static Reviewed of(QuestionnaireItem item) {
            QuestionnaireItem.flush();
            return new Reviewed(ItemView.of(item, true), item.edition());
        }
    }

    @Transactional
    public Reviewed apply(UUID questionnaire, int number, String ifMatch, ReviewAction action, String who) {
        Questionnaire q = Reviewable.open(questionnaire);
        QuestionnaireItem item = seen(questionnaire, number, ifMatch);
        ItemDecision decision = deciding.of(q, item, action, who);
        learning.offer(item, action, decision);
        ReviewEvent.deciding(item, action.slug(), decision, who, decision.decidedAt()).persist();
        return Reviewed.of(item);
    }

    /** Takes back the last thing that was done to the item and not taken back yet. */
    @Transactional
    public Reviewed undo(UUID questionnaire, int number, String ifMatch, String who) {
        Reviewable.open(questionnaire);
        QuestionnaireItem item = seen(questionnaire, number, ifMatch);
        takeBack(item, ReviewEvent.undoable(item), who);
        return Reviewed.of(item);
    }

    /**
     * Takes back what the person did last to the item, which edition they saw or not. What somebody else did since is not
     * theirs to take back unseen.
     */
    @Transactional
    public void undoOwn(UUID questionnaire, int number, String who) {
        Reviewable.open(questionnaire);
        QuestionnaireItem item = Reviewable.item(questionnaire, number);
        Optional<ReviewEvent> last = ReviewEvent.undoable(item);
        last.filter(event -> !event.actor.equals(who)).ifPresent(event -> {
            throw Problems.conflict("nothing-to-undo", "There is nothing of yours to undo",
                    event.actor + " changed the question last. Look at it, and open it again if it has to change.");
        });
        takeBack(item, last, who);
    }

    private void takeBack(QuestionnaireItem item, Optional<ReviewEvent> last, String who) {
        if (last.flatMap(event -> Undo.of(event, item, who, deciding.now())).isEmpty()) {
            throw Problems.conflict("nothing-to-undo", "There is nothing to undo",
                    "Nobody changed this item, or it was drafted anew since.");
        }
    }

    /** Comments get into nobody's way: no edition has to be named. */
    @Transactional
    public ReviewEventView comment(UUID questionnaire, int number, String text, String who) {
        Reviewable.known(questionnaire);
        QuestionnaireItem item = Reviewable.item(questionnaire, number);
        ReviewEvent event = ReviewEvent.on(item, ReviewEvent.COMMENT, who, deciding.now());
        event.text = text.strip();
        event.persist();
        return ReviewEventView.of(event);
    }

    private static QuestionnaireItem seen(UUID questionnaire, int number, String ifMatch) {
        QuestionnaireItem item = Reviewable.item(questionnaire, number);
        ETags.check(ifMatch, item.edition(), () -> ItemView.of(item, true));
        return item;
    }
}
