package io.candor.ledger;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The cases that nobody settled yet, for whoever tells of them. */
@ApplicationScoped
public class OpenedRecalls {

    /** More at once would be one change of the whole bank; the work list has them all. */
    private static final int MOST = 5_000;

    @Inject
    Recalls recalls;

    /**
     * @param id stable as long as the change is this one
     * @param change revised, expired or retired
     * @param questionnaire in which the customer was told last
     */
    public record Opened(String id, String answer, String change, UUID questionnaire) {
    }

    @Transactional
    public List<Opened> all() {
        return recalls.all(RecallState.OPEN, MOST).stream()
                .map(c -> new Opened(c.id(), c.answer(), c.change().slug(), c.held().questionnaire())).toList();
    }
}
