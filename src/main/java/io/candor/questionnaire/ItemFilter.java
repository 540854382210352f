package io.candor.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.candor.web.Problems;
import io.candor.web.Slice;

/** Which items of a questionnaire are meant; what is left out does not narrow. */
public class ItemFilter {

    @QueryParam("state")
    @Parameter(description = "filled, accepted, edited, suggested, open or declined; several by repeating", example = "suggested")
    public List<String> state;
    @QueryParam("reason")
    @Parameter(description = "Code of the reason", example = "two-answers-fit")
    public String reason;
    @QueryParam("sheet")
    @Parameter(description = "Tab name", example = "Access control")
    public String sheet;
    @QueryParam("section")
    @Parameter(description = "Section title", example = "Cryptography")
    public String section;
    @QueryParam("assignee")
    @Parameter(description = "Assigned to this person", example = "Ada")
    public String assignee;
    @QueryParam("unassigned")
    @Parameter(description = "Only those assigned to nobody")
    public boolean unassigned;
    @QueryParam("minConfidence")
    @Parameter(description = "At least this confidence, 0 to 1", example = "0.8")
    public Double minConfidence;

    /** Names the items behind a number, in the workbook's order. */
    public Slice<ItemView> slice(UUID questionnaire, int after, int size, boolean candidates) {
        Slice.check(size);
        Query query = query(questionnaire);
        Map<String, Object> from = new HashMap<>(query.values);
        from.put("after", after);
        List<QuestionnaireItem> found = QuestionnaireItem
                .find(query.text + " and number > :after order by number", from).range(0, size).list();
        return Slice.of(found, size, QuestionnaireItem.count(query.text, query.values),
                i -> ItemView.of(i, candidates), i -> i.number);
    }

    public List<QuestionnaireItem> all(UUID questionnaire) {
        Query query = query(questionnaire);
        return QuestionnaireItem.list(query.text + " order by number", query.values);
    }

    private record Query(String text, Map<String, Object> values) {
    }

    private Query query(UUID questionnaire) {
        List<String> parts = new ArrayList<>(List.of("questionnaireId = :questionnaire"));
        Map<String, Object> values = new HashMap<>(Map.of("questionnaire", questionnaire));
        if (state != null && !state.isEmpty()) {
            parts.add("state in :states");
            values.put("states", state.stream().map(ItemFilter::known).toList());
        }
        equal("reasonCode", reason, parts, values);
        equal("sheet", sheet, parts, values);
        equal("section", section, parts, values);
        equal("assignee", assignee, parts, values);
        if (unassigned) {
            parts.add("assignee is null");
        }
        if (minConfidence != null) {
            parts.add("confidence >= :minConfidence");
            values.put("minConfidence", minConfidence);
        }
        return new Query(String.join(" and ", parts), values);
    }

    private static void equal(String field, String wanted, List<String> parts, Map<String, Object> values) {
        if (wanted != null) {
            parts.add(field + " = :" + field);
            values.put(field, wanted);
        }
    }

    private static ItemState known(String slug) {
        ItemState state = ItemState.bySlug(slug);
        if (state == null) {
            throw Problems.invalid("state", "There is no state \"" + slug
                    + "\"; known are filled, accepted, edited, suggested, open, declined.");
        }
        return state;
    }
}
