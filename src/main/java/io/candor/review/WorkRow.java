package io.candor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.candor.questionnaire.QuestionnaireItem;

/**
 * A question in the list of the workspace: only what the list shows, so that a thousand of them cost one query over narrow
 * columns.
 *
 * @param guarded whether a guard found something
 * @param heading section title, where it differs from that of the row before; null otherwise
 */
record WorkRow(int number, String askedId, String question, String sheet, String section, String state, String reason,
        Double confidence, boolean guarded, String assignee, String edition, String heading) {

    private static final int LONGEST = 180;

    private static final String QUERY = """
            select number, asked_id, left(question, %d), sheet, section, state, reason_code, confidence,
                   findings <> '[]'::jsonb, assignee, draft_round || '.' || version, length(question) > %d
            from questionnaire_item where questionnaire_id = :id""".formatted(LONGEST, LONGEST);

    static List<WorkRow> of(UUID questionnaire) {
        return rows(QUERY + " order by number", questionnaire, null);
    }

    /** Without headings: they stand in their place already. */
    static List<WorkRow> of(UUID questionnaire, List<Integer> numbers) {
        return rows(QUERY + " and number in (:numbers) order by number", questionnaire, numbers);
    }

    private static List<WorkRow> rows(String sql, UUID questionnaire, List<Integer> numbers) {
        var query = QuestionnaireItem.getEntityManager().createNativeQuery(sql, Object[].class).setParameter("id",
                questionnaire);
        if (numbers != null) {
            query.setParameter("numbers", numbers);
        }
        List<WorkRow> rows = new ArrayList<>();
        String before = null;
        for (Object found : query.getResultList()) {
            Object[] r = (Object[]) found;
            String place = r[3] + "\n" + r[4];
            String heading = numbers != null || place.equals(before)
                    ? null
                    : ((String) r[4]).isEmpty() ? (String) r[3] : r[3] + " · " + r[4];
            before = place;
            rows.add(new WorkRow((Integer) r[0], (String) r[1], (String) r[2] + ((Boolean) r[11] ? "…" : ""),
                    (String) r[3], (String) r[4], (String) r[5], (String) r[6], (Double) r[7], (Boolean) r[8],
                    (String) r[9], (String) r[10], heading));
        }
        return rows;
    }
}
