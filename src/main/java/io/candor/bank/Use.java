package io.candor.bank;

/** How often answers went into replies. */
final class Use {

    /**
     * Rows (answer, uses): in how many questions that were filled or accepted an answer stands. Reads the questionnaires'
     * table by its name, as the bank knows no questionnaire.
     */
    static final String COUNTS = """
            select s ->> 'answer' as answer, count(*) as uses
            from questionnaire_item i, jsonb_array_elements(i.reply -> 'sources') s
            where i.state in ('filled', 'accepted', 'edited') group by 1""";

    private Use() {
    }
}
