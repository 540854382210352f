package io.candor.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

import io.candor.bank.FreshnessFigures;

/** What waits for whom: items to decide, and answers to look at. */
@ApplicationScoped
class Workload {

    private static final String NOBODY = "nobody yet";

    private static final String ITEMS = """
            select coalesce(i.assignee, '%s') as person, count(*) as items, count(distinct q.id) as questionnaires,
                min(q.due_date) as due
            from questionnaire_item i join questionnaire q on q.id = i.questionnaire_id
            where q.finished_at is null and q.state = 'drafted' and i.state in ('suggested', 'open')
            group by 1 order by items desc, person""".formatted(NOBODY);

    @Inject
    Session database;
    @Inject
    FreshnessFigures freshness;

    /**
     * @param who a person, or the role that owns answers
     * @param items questions to decide in reviews that are not finished
     * @param questionnaires that these stand in
     * @param answers of the bank that are due for a look, or ran out
     */
    @Schema(name = "Workload")
    public record Share(String who, long items, long questionnaires, long answers) {

        static final List<String> COLUMNS = List.of("who", "items", "questionnaires", "answers");

        List<Object> row() {
            return Arrays.asList(who, items, questionnaires, answers);
        }
    }

    /** Who has most to do comes first. */
    List<Share> now() {
        Map<String, Share> shares = new TreeMap<>();
        database.createNativeQuery(ITEMS, Object[].class).getResultList()
                .forEach(r -> shares.put((String) r[0], new Share((String) r[0], (Long) r[1], (Long) r[2], 0)));
        freshness.toLookAt().forEach((owner, answers) -> shares.merge(owner, new Share(owner, 0, 0, answers),
                (items, due) -> new Share(owner, items.items(), items.questionnaires(), due.answers())));
        return shares.values().stream()
                .sorted((a, b) -> Long.compare(b.items() + b.answers(), a.items() + a.answers())).toList();
    }
}
