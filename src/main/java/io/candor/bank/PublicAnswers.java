package io.candor.bank;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.candor.core.matching.Visibility;
import io.quarkus.hibernate.orm.panache.Panache;

/** What may be said to anyone. */
public final class PublicAnswers {

    private PublicAnswers() {
    }

    /**
     * Of a collection, in the bank's order, what is approved, in date on this day and public. The approved revision decides
     * whether it is public, as it is what gets said: not the draft that may wait on top of it, which the answer's own
     * fields describe.
     */
    public static List<PublicAnswer> of(String collection, LocalDate today) {
        List<Object[]> approved = Answer.getEntityManager().createQuery("select a, r from Answer a "
                + "join Revision r on r.answerId = a.id and r.number = a.approvedRevision "
                + "where a.collection = :collection and a.state = :approved "
                + "and (a.sayableUntil is null or a.sayableUntil >= :today) order by a.domain, a.position, a.id",
                Object[].class).setParameter("collection", collection)
                .setParameter("approved", AnswerState.APPROVED).setParameter("today", today).getResultList();
        Map<String, Long> uses = uses(collection);
        return approved.stream().filter(row -> isPublic((Revision) row[1])).map(row -> {
            Answer answer = (Answer) row[0];
            return PublicAnswer.of(answer, (Revision) row[1], uses.getOrDefault(answer.fullKey(), 0L));
        }).toList();
    }

    private static boolean isPublic(Revision approved) {
        return Visibility.PUBLIC.slug().equals(approved.content.visibility());
    }

    private static Map<String, Long> uses(String collection) {
        List<Object[]> rows = Panache.getSession().createNativeQuery(
                "select answer, uses from (" + Use.COUNTS + ") u where starts_with(answer, :prefix)", Object[].class)
                .setParameter("prefix", collection + "/").list();
        Map<String, Long> uses = new HashMap<>();
        rows.forEach(row -> uses.put((String) row[0], ((Number) row[1]).longValue()));
        return uses;
    }
}
