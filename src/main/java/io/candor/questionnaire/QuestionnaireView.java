package io.candor.questionnaire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A questionnaire over the wire.
 *
 * @param deal what a CRM told of the deal behind it; null where none did
 * @param digest SHA-256 of the customer's file
 * @param sharing who sees it, besides who uploaded it and whoever was asked to look at it
 * @param progress items drafted of all
 * @param items number of items by state; empty until it is drafted
 * @param failure why drafting failed; null otherwise
 * @param finishedAt when its review was finished; null while it is not
 * @param next what to do now, for people
 * @param etag to be sent as If-Match with a change
 */
public record QuestionnaireView(UUID id, String fileName, String customer, String format, String digest, long size,
        List<String> collections, boolean nda, LocalDate dueDate, Deal deal, Instant createdAt, String createdBy,
        Sharing sharing, QuestionnaireState state, Progress progress, Map<String, Long> items, Failure failure,
        Instant finishedAt, String finishedBy, String next, String etag) {

    public record Progress(int done, int total) {
    }

    /** @param type slug, as in problem details */
    public record Failure(String type, String detail) {
    }

    static QuestionnaireView of(Questionnaire q) {
        Map<String, Long> items = new TreeMap<>();
        if (q.state == QuestionnaireState.DRAFTED) {
            for (Object[] row : QuestionnaireItem.getEntityManager().createQuery(
                    "select state, count(*) from QuestionnaireItem where questionnaireId = ?1 group by state",
                    Object[].class).setParameter(1, q.id).getResultList()) {
                items.put(((ItemState) row[0]).slug(), (Long) row[1]);
            }
        }
        return new QuestionnaireView(q.id, q.fileName, q.customer, q.format, q.digest, q.size, q.collections, q.nda,
                q.dueDate, Deal.NONE.equals(q.deal) ? null : q.deal, q.createdAt, q.createdBy, q.sharing, q.state,
                new Progress(q.itemsDone, q.itemsTotal), items,
                q.failureType == null ? null : new Failure(q.failureType, q.failureDetail),
                q.finishedAt, q.finishedBy, next(q), '"' + q.edition() + '"');
    }

    private static String next(Questionnaire q) {
        return switch (q.state) {
            case RECEIVED, DRAFTING -> "Wait until it is drafted.";
            case DRAFTED -> q.finishedAt == null
                    ? "Look at the suggested and open items, then export."
                    : "Export it; resume the review to change anything.";
            case NEEDS_MAPPING -> "Say where the questions and the answers are.";
            case FAILED -> "See why it failed; ask for another draft once that is mended.";
        };
    }
}
