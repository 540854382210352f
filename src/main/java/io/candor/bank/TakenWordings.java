package io.candor.bank;

import java.util.List;

import io.candor.bank.AnswerContent.FiledWording;
import io.candor.web.Problems;
import io.candor.web.Problems.FieldError;
import io.quarkus.hibernate.orm.panache.Panache;

/** A wording belongs to one answer of its collection: bank files hold to that, and so does the server. */
final class TakenWordings {

    private TakenWordings() {
    }

    /** @param except the answer that is being written; null for a new one */
    static void check(String collection, Long except, AnswerContent content) {
        List<FieldError> taken = Panache.getSession().createNativeQuery("""
                select t, a.key from unnest(cast(?3 as text[])) t
                join revision r on r.content -> 'wordings' @> jsonb_build_array(jsonb_build_object('text', t))
                join answer a on a.id = r.answer_id and r.number in (a.current_revision, a.approved_revision)
                where a.collection = ?1 and a.state <> 'retired' and a.id <> ?2
                group by t, a.key order by t, a.key""", Object[].class)
                .setParameter(1, collection).setParameter(2, except == null ? -1L : except)
                .setParameter(3, content.wordings().stream().map(FiledWording::text).toArray(String[]::new))
                .getResultList().stream()
                .map(row -> new FieldError("content.wordings", "\"" + row[0] + "\" is a wording of " + collection + "/"
                        + row[1] + " already; each belongs to one answer."))
                .toList();
        if (!taken.isEmpty()) {
            throw Problems.problem(409, "wording-taken", "A wording belongs to another answer",
                    taken.getFirst().message()).with("errors", taken).build();
        }
    }
}
