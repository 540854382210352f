package io.candor.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import io.candor.web.Problems;

/**
 * What the workspace sends with an action on one item.
 *
 * @param etag of the item that was looked at
 * @param next the question to show afterwards; 0 for the same
 * @param cells text by cell; empty unless it is edited
 */
record DecisionForm(String action, String etag, int next, Integer candidate, String text, boolean learn,
        Map<String, String> cells) {

    private static final String CELL = "cell.";

    static DecisionForm read(String action, MultivaluedMap<String, String> form) {
        Map<String, String> cells = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(CELL)) {
                // Browsers send line ends as two characters; cells hold one.
                cells.put(name.substring(CELL.length()), values.getFirst().replace("\r\n", "\n"));
            }
        });
        String ticked = form.getFirst("tick");
        if (ticked != null && !ticked.isEmpty()) {
            int at = ticked.indexOf('=');
            cells.put(ticked.substring(0, Math.max(at, 0)), ticked.substring(at + 1));
        }
        String candidate = form.getFirst("candidate");
        return new DecisionForm(action, form.getFirst("etag"), number(form, "next"),
                candidate == null || candidate.isEmpty() ? null : number(form, "candidate"),
                form.getFirst("text"), form.containsKey("learn"), cells);
    }

    ReviewAction asked() {
        return switch (action) {
            case "accept" -> new ReviewAction.Accept(candidate, learn);
            case "edit" -> new ReviewAction.Edit(cells, null, null, learn);
            case "decline" -> new ReviewAction.Decline(text);
            case "not-applicable" -> new ReviewAction.NotApplicable(text);
            case "reopen" -> new ReviewAction.Reopen();
            default -> throw Problems.notFound("action " + action);
        };
    }

    List<ItemPanel.Mine> mine(Map<String, String> theirs) {
        return cells.entrySet().stream().filter(e -> !e.getValue().isBlank())
                .map(e -> ItemPanel.Mine.of(e.getKey(), theirs.getOrDefault(e.getKey(), ""), e.getValue())).toList();
    }

    private static int number(MultivaluedMap<String, String> form, String field) {
        String value = form.getFirst(field);
        if (value == null || value.isEmpty()) {
            return 0;
        }
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Problems.invalid(field, field + " must be a number.");
        }
    }
}
