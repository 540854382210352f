package io.candor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.candor.bank.RankedAnswer;
import io.candor.core.matching.Why;
import io.candor.questionnaire.ItemState;
import io.candor.questionnaire.ItemView;
import io.candor.questionnaire.ProposedReply;
import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.questionnaire.SlotCellView;
import io.candor.web.WordDiff;

/**
 * The chosen question: what will be written, why, and what else the bank offers.
 *
 * @param cells as they will be written
 * @param diff what a person's own words changed of the approved text they began with; empty where nothing
 * @param locked whether nothing can be changed, as the review is finished
 * @param events what was done to it, oldest first
 * @param conflict what somebody else made of it meanwhile; null for nothing
 */
record ItemPanel(UUID questionnaire, ItemView item, Marked question, List<Cell> cells, List<Choice> candidates,
        List<WordDiff.Part> diff, boolean locked, List<ReviewEventView> events, Conflict conflict) {

    private static final int MOST_CANDIDATES = 5;

    /**
     * A cell of the slot.
     *
     * @param text that will be in it
     * @param written whether that is written by us; else it is what the customer put there
     */
    record Cell(String cell, String kind, String heading, List<String> choices, Integer maxLength, String text,
            boolean written) {

        /** What a form offers to choose from; empty for free text. */
        public boolean listed() {
            return !choices.isEmpty();
        }

        public boolean tick() {
            return kind.equals("tick");
        }

        /** The mark that ticks it. */
        public String mark() {
            return choices.isEmpty() ? "X" : choices.getFirst();
        }
    }

    /** @param reasons the strongest parts of the why, as shares of 1 */
    record Choice(int place, RankedAnswer answer, Marked wording, Marked text, List<Why> reasons, boolean chosen) {
    }

    /** @param mine cells as the person wanted them, with what they differ from theirs */
    record Conflict(String by, List<Mine> mine, String action) {
    }

    /** @param diff from theirs to the text that the person wanted */
    record Mine(String cell, String theirs, String text, List<WordDiff.Part> diff) {

        static Mine of(String cell, String theirs, String text) {
            return new Mine(cell, theirs, text, WordDiff.of(theirs, text));
        }
    }

    static ItemPanel of(Questionnaire q, QuestionnaireItem item, Conflict conflict) {
        ItemView view = ItemView.of(item, true);
        List<String> matched = view.candidates().isEmpty() ? List.of() : view.candidates().getFirst().matched();
        List<ReviewEventView> events = ReviewEvent.of(item, 0, 200).stream().map(ReviewEventView::of).toList();
        return new ItemPanel(q.id, view, Marked.of(view.question(), matched), cells(view), choices(view),
                diff(view, events), q.finishedAt != null, events, conflict);
    }

    private static List<Cell> cells(ItemView item) {
        Map<String, String> written = item.reply() == null
                ? Map.of()
                : item.reply().edits().stream().collect(
                        Collectors.toMap(ProposedReply.Edit::cell, ProposedReply.Edit::after, (a, b) -> a));
        List<Cell> cells = new ArrayList<>();
        for (SlotCellView c : item.slot()) {
            boolean ours = written.containsKey(c.cell()) && item.state() != ItemState.DECLINED;
            cells.add(new Cell(c.cell(), c.kind(), c.heading(), c.choices(), c.maxLength(),
                    ours ? written.get(c.cell()) : c.content(), ours));
        }
        return cells;
    }

    private static List<Choice> choices(ItemView item) {
        List<Choice> choices = new ArrayList<>();
        List<String> sources = item.reply() == null
                ? List.of()
                : item.reply().sources().stream().map(ProposedReply.SourceAnswer::answer).toList();
        for (RankedAnswer a : item.candidates().stream().limit(MOST_CANDIDATES).toList()) {
            choices.add(new Choice(choices.size() + 1, a, Marked.of(a.wording(), a.matched()),
                    Marked.of(a.text(), a.matched()), reasons(a), sources.contains(a.answer())));
        }
        return choices;
    }

    /** Those that are shares; leads and sums have no scale that a bar could show. */
    private static List<Why> reasons(RankedAnswer answer) {
        return answer.why() == null
                ? List.of()
                : answer.why().parts().stream().filter(w -> List.of("coverage", "meaning", "alignment",
                        "reverse-coverage", "likeness").contains(w.name()) && w.value() >= 0 && w.value() <= 1)
                        .toList();
    }

    /** Against the approved text that stood there before; where there was none, against what comes nearest. */
    private static List<WordDiff.Part> diff(ItemView item, List<ReviewEventView> events) {
        if (item.state() != ItemState.EDITED || item.reply() == null) {
            return List.of();
        }
        String approved = events.reversed().stream().map(ReviewEventView::before)
                .filter(b -> b != null && b.reply() != null && !b.reply().sources().isEmpty())
                .map(b -> b.reply().text()).findFirst()
                .or(() -> item.candidates().stream().map(RankedAnswer::text).findFirst()).orElse("");
        List<WordDiff.Part> diff = WordDiff.of(approved, item.reply().text());
        return diff.stream().anyMatch(p -> p.change() == WordDiff.Change.SAME) ? diff : List.of();
    }

    public String path() {
        return "/questionnaires/" + questionnaire + "/review/items/" + item.number();
    }

    public List<ReviewEventView> comments() {
        return events.stream().filter(e -> e.action().equals("comment")).toList();
    }

    public List<ReviewEventView> history() {
        return events.stream().filter(e -> !e.action().equals("comment")).toList();
    }

    public boolean decided() {
        return switch (item.state()) {
            case ACCEPTED, EDITED, DECLINED -> true;
            case FILLED, SUGGESTED, OPEN -> false;
        };
    }

    public boolean acceptable() {
        return item.reply() != null && !item.reply().sources().isEmpty() && !item.reply().edits().isEmpty()
                && item.state() != ItemState.ACCEPTED;
    }

    /** What the state asks of a person. */
    public String says() {
        return switch (item.state()) {
            case FILLED -> "filled · may leave as it is";
            case ACCEPTED -> "accepted";
            case EDITED -> "edited · in a person's words";
            case SUGGESTED -> "suggested · a person decides";
            case OPEN -> "open · nothing is written";
            case DECLINED -> "left empty on purpose";
        };
    }
}
