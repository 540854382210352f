package io.candor.questionnaire;

import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.questionnaire.LayoutView.Sheet;
import io.candor.questionnaire.LayoutView.Table;
import io.candor.web.Problems;

/** What comes back from the layout page: all that was said so far, and the one thing that is said now. */
public class LayoutAttempt {

    private static final ObjectMapper JSON = new ObjectMapper();

    @FormParam("correction")
    @DefaultValue("{}")
    public String said;
    @FormParam("version")
    public long version;
    @FormParam("sheet")
    public String sheet;
    @FormParam("table")
    public int table;
    @FormParam("from")
    @DefaultValue("1")
    public int from = 1;
    /** What is said: use, forget, role, heading, first, last, add or take; nothing to look at another table alone. */
    @FormParam("say")
    @DefaultValue("")
    public String say = "";
    @FormParam("value")
    @DefaultValue("")
    public String value;
    @FormParam("column")
    @DefaultValue("")
    public String column;
    @FormParam("row")
    public int row;

    CorrectionForm correction() {
        return parse(said);
    }

    /** @param now the sheet as the page shows it, and how many of its tables were detected */
    CorrectionForm next(Now now) {
        CorrectionStep step = new CorrectionStep(correction(), now.sheet().sheet(), now.detected());
        Table chosen = LayoutScreen.table(now.sheet(), table);
        int number = chosen == null ? 1 : chosen.table();
        return switch (say) {
            case "use" -> step.use(value);
            case "forget" -> step.forget();
            case "take" -> parse(value);
            case "role" -> chosen == null && value.equals("question")
                    ? step.add(column, 1)
                    : step.role(number, column, value);
            case "heading" -> step.heading(number, row, chosen == null ? List.of() : chosen.headerRows());
            case "first" -> step.firstRow(number, row, chosen == null ? List.of() : chosen.headerRows());
            case "last" -> step.lastRow(number, row);
            case "add" -> step.add(column, Math.max(row, 1));
            default -> correction();
        };
    }

    /** @param detected how many of the tables were detected, not added */
    record Now(Sheet sheet, int detected) {
    }

    static CorrectionForm parse(String json) {
        try {
            return JSON.readValue(json, CorrectionForm.class);
        } catch (JsonProcessingException e) {
            throw Problems.invalid("correction", "The correction cannot be read; open the page again.");
        }
    }

    static String print(CorrectionForm form) {
        try {
            return JSON.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
