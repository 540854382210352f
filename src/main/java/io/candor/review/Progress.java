package io.candor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.questionnaire.ItemState;
import io.candor.questionnaire.QuestionnaireItem;

/**
 * How far a review is.
 *
 * @param states number of items by state
 * @param total items in all
 * @param undecided suggested and open items that wait for a person
 * @param people by assignee; an item assigned to nobody is under null, last
 * @param sections in the workbook's order
 */
@Schema(name = "ReviewProgress")
public record Progress(Map<String, Long> states, long total, long undecided, List<Share> people,
        List<Section> sections) {

    @Schema(name = "AssigneeProgress")
    public record Share(String assignee, long total, long undecided) {
    }

    @Schema(name = "SectionProgress")
    public record Section(String sheet, String section, long total, long undecided) {
    }

    private static final List<ItemState> UNDECIDED = List.of(ItemState.SUGGESTED, ItemState.OPEN);

    static Progress of(UUID questionnaire) {
        Map<String, Long> states = states(questionnaire);
        long total = states.values().stream().mapToLong(Long::longValue).sum();
        long undecided = UNDECIDED.stream().mapToLong(s -> states.getOrDefault(s.slug(), 0L)).sum();
        List<Share> people = new ArrayList<>();
        for (Object[] row : rows("select assignee, count(*), sum(case when state in :undecided then 1L else 0L end) "
                + "from QuestionnaireItem i where questionnaireId = :id group by assignee "
                + "order by assignee nulls last", questionnaire, true)) {
            people.add(new Share((String) row[0], (Long) row[1], (Long) row[2]));
        }
        List<Section> sections = new ArrayList<>();
        for (Object[] row : rows("select sheet, section, count(*), "
                + "sum(case when state in :undecided then 1L else 0L end) from QuestionnaireItem i "
                + "where questionnaireId = :id group by sheet, section order by min(number)", questionnaire, true)) {
            sections.add(new Section((String) row[0], (String) row[1], (Long) row[2], (Long) row[3]));
        }
        return new Progress(states, total, undecided, people, sections);
    }

    /** Number of items by state; a state that none has is left out. */
    static Map<String, Long> states(UUID questionnaire) {
        Map<String, Long> states = new TreeMap<>();
        for (Object[] row : rows("select state, count(*) from QuestionnaireItem i where questionnaireId = :id "
                + "group by state", questionnaire, false)) {
            states.put(((ItemState) row[0]).slug(), (Long) row[1]);
        }
        return states;
    }

    private static List<Object[]> rows(String query, UUID questionnaire, boolean byUndecided) {
        var prepared = QuestionnaireItem.getEntityManager().createQuery(query, Object[].class).setParameter("id",
                questionnaire);
        return (byUndecided ? prepared.setParameter("undecided", UNDECIDED) : prepared).getResultList();
    }
}
