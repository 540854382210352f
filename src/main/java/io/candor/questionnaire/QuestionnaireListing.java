package io.candor.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import io.candor.questionnaire.QuestionnaireSummary.Tally;
import io.candor.web.Page;

/** Which questionnaires a page lists: the most urgent first, finished ones last. */
public class QuestionnaireListing {

    static final int SIZE = 50;

    @QueryParam("show")
    @DefaultValue("current")
    public String show;
    @QueryParam("q")
    @DefaultValue("")
    public String text;
    @QueryParam("page")
    @DefaultValue("0")
    public int page;

    /** What the chips offer. */
    enum Show {
        CURRENT("finishedAt is null"), ATTENTION(
                "finishedAt is null and state in (NEEDS_MAPPING, FAILED)"), FINISHED(
                        "finishedAt is not null"), ALL("true = true");

        final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Page<QuestionnaireSummary> page(Visible visible) {
        Page.check(page, SIZE);
        String query = condition(shown()) + " and " + Visible.condition("id")
                + " and (:text = '' or lower(fileName) like :like or lower(customer) like :like)";
        Map<String, Object> values = new HashMap<>(visible.parameters());
        values.put("text", text.strip());
        values.put("like", '%' + text.strip().toLowerCase(Locale.ROOT) + '%');
        List<Questionnaire> found = Questionnaire
                .<Questionnaire>find(
                        query + " order by finishedAt desc nulls first, dueDate nulls last, createdAt desc, id",
                        values)
                .page(page, SIZE).list();
        return new Page<>(summaries(found), page, SIZE, Questionnaire.count(query, values));
    }

    Show shown() {
        for (Show s : Show.values()) {
            if (s.slug().equals(show)) {
                return s;
            }
        }
        return Show.CURRENT;
    }

    private static String condition(Show show) {
        return "(" + show.condition + ")";
    }

    static List<QuestionnaireSummary> summaries(List<Questionnaire> found) {
        Map<UUID, Map<ItemState, Long>> counts = new HashMap<>();
        for (Object[] row : QuestionnaireItem.getEntityManager().createQuery("""
                select questionnaireId, state, count(*) from QuestionnaireItem where questionnaireId in ?1
                group by questionnaireId, state""", Object[].class)
                .setParameter(1, found.stream().map(q -> q.id).toList()).getResultList()) {
            counts.computeIfAbsent((UUID) row[0], id -> new HashMap<>()).put((ItemState) row[1], (Long) row[2]);
        }
        List<QuestionnaireSummary> all = new ArrayList<>();
        for (Questionnaire q : found) {
            all.add(summary(q, tally(counts.getOrDefault(q.id, Map.of()))));
        }
        return all;
    }

    private static QuestionnaireSummary summary(Questionnaire q, Tally items) {
        return new QuestionnaireSummary(q.id, q.fileName, q.customer, q.collections, q.dueDate, q.createdAt,
                q.finishedAt != null ? "finished" : q.state.slug(), q.itemsDone, q.itemsTotal,
                q.state == QuestionnaireState.DRAFTED ? items : Tally.NONE);
    }

    static Tally tally(Map<ItemState, Long> counts) {
        Function<ItemState, Long> of = s -> counts.getOrDefault(s, 0L);
        return new Tally(of.apply(ItemState.ACCEPTED) + of.apply(ItemState.EDITED), of.apply(ItemState.FILLED),
                of.apply(ItemState.SUGGESTED), of.apply(ItemState.OPEN), of.apply(ItemState.DECLINED));
    }
}
