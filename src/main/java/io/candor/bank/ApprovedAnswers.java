package io.candor.bank;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.candor.core.matching.ApprovedAnswer;

/** What is approved at this moment, by id: the database's word, not the index's, which may be some seconds behind. */
public final class ApprovedAnswers {

    private ApprovedAnswers() {
    }

    /** Ids that are not approved, or never were, are left out. */
    public static Map<String, ApprovedAnswer> now(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = Answer.getEntityManager().createQuery("select a, r from Answer a "
                + "join Revision r on r.answerId = a.id and r.number = a.approvedRevision "
                + "where a.state = :approved and concat(a.collection, '/', a.key) in :ids", Object[].class)
                .setParameter("approved", AnswerState.APPROVED).setParameter("ids", List.copyOf(ids)).getResultList();
        return rows.stream().map(r -> of((Answer) r[0], (Revision) r[1]))
                .collect(Collectors.toMap(ApprovedAnswer::id, Function.identity()));
    }

    /** Sayable as long as its content and all of its evidence allow. */
    static ApprovedAnswer of(Answer answer, Revision approved) {
        return approved.filed(answer.key).asApproved(answer.collection, Optional.ofNullable(answer.sayableUntil))
                .orElseThrow();
    }
}
