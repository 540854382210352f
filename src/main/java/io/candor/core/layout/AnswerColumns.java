package io.candor.core.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.candor.core.workbook.CellRef;

/**
 * Chooses the columns that take replies: tick columns, else one verdict column, the text column and the vendor's further
 * columns. What is not proven to be the vendor's is left alone; where that leaves nothing, or too much, it says so.
 */
final class AnswerColumns {

    /** A column that may take replies, and how sure that is. */
    private record Candidate(int column, Heading heading, ColumnProfile profile, double score, String why) {

        boolean choices() {
            return profile.listed() >= 0.25;
        }
    }

    private static final int FEWEST_ROWS = 3;
    /** From here on a heading is the phrase that is known, with hardly anything else. */
    private static final double SAID_OUTRIGHT = 0.9;

    private final TableColumns table;
    private final ColumnGates gates;
    private final int question;
    private final Map<Integer, ColumnLayout> chosen = new TreeMap<>();
    private final List<String> doubts = new ArrayList<>();

    AnswerColumns(TableColumns table, TableColumns whole, int question) {
        this.table = table;
        this.gates = new ColumnGates(table, whole);
        this.question = question;
        choose();
    }

    /** By column. */
    Map<Integer, ColumnLayout> chosen() {
        return chosen;
    }

    List<String> doubts() {
        return doubts;
    }

    private void choose() {
        if (mirrored()) {
            doubts.add("Formulas compute the answers here.");
            return;
        }
        List<Candidate> answers = candidates();
        if (answers.isEmpty()) {
            answers.addAll(blanks());
        }
        chosen.putAll(TickColumns.find(table, question, gates::shut));
        boolean ticks = !chosen.isEmpty();
        answers.removeIf(a -> chosen.containsKey(a.column()));
        // what was said last year, or by way of example, beside the empty column
        boolean blank = answers.stream().anyMatch(a -> a.heading().is(HeadingKind.ANSWER) && a.profile().untouched());
        answers.removeIf(a -> blank && a.profile().filled() >= 0.3 && !a.profile().untouched() && !a.choices());
        // a score is the vendor's only where nothing else is to be answered
        if (ticks || answers.stream().anyMatch(a -> !a.heading().is(HeadingKind.RATING))) {
            answers.removeIf(a -> a.heading().is(HeadingKind.RATING));
        }
        boolean replied = answers.stream().anyMatch(a -> a.profile().filled() >= 0.2 && !a.profile().untouched())
                || ticks && chosen.keySet().stream().anyMatch(c -> table.profile(c).filled() > 0);
        List<Candidate> comments = further(HeadingKind.COMMENT, replied);
        List<Candidate> extras = further(HeadingKind.VENDOR, replied);
        Optional<Candidate> verdict = Optional.empty();
        if (!ticks) {
            verdict = best(answers);
            twins(answers);
        }
        if (verdict.isPresent()) {
            Candidate best = verdict.get();
            answers.remove(best);
            best = statusBesideAnswer(best, answers, comments).orElse(best);
            boolean takesText = !best.choices() && best.profile().verdicts() < 0.5 && comments.isEmpty()
                    && answers.stream().noneMatch(a -> a.heading().is(HeadingKind.ANSWER));
            put(best, takesText ? ColumnRole.TEXT : ColumnRole.VERDICT);
        }
        boolean hasText = chosen.values().stream().anyMatch(c -> c.role() == ColumnRole.TEXT);
        for (Candidate answer : answers) {
            boolean text = !hasText && comments.isEmpty() && !answer.choices()
                    && answer.heading().is(HeadingKind.ANSWER);
            if (text || answer.choices() || answer.heading().is(HeadingKind.ANSWER)
                    || answer.profile().blank() && answer.heading().is(HeadingKind.UNKNOWN, HeadingKind.REGISTER)) {
                put(answer, text ? ColumnRole.TEXT : ColumnRole.VENDOR);
                hasText |= text;
            }
        }
        int anchor = verdict.map(Candidate::column)
                .orElse(chosen.keySet().stream().reduce((a, b) -> b).orElse(question));
        comments.sort(Comparator.comparingInt(c -> Math.abs(c.column() - anchor) * 2 + (c.column() < anchor ? 1 : 0)));
        // A second column for comments must say so outright: it is as likely the reader's.
        Candidate nearest = comments.isEmpty() ? null : comments.getFirst();
        comments.removeIf(c -> c != nearest && c.heading().strength() < SAID_OUTRIGHT && !c.choices());
        for (Candidate comment : comments) {
            put(comment, hasText ? ColumnRole.VENDOR : ColumnRole.TEXT);
            hasText = true;
        }
        if (!hasText && !chosen.isEmpty()) {
            hasText = described(anchor);
        }
        for (Candidate extra : extras) {
            boolean notes = !hasText && !chosen.isEmpty() && extra.heading().hints(HeadingKind.COMMENT);
            put(extra, notes ? ColumnRole.TEXT : ColumnRole.VENDOR);
            hasText |= notes;
        }
        judge(ticks || verdict.isPresent());
    }

    /** The most certain one; of two of a kind, the left one. */
    private static Optional<Candidate> best(List<Candidate> answers) {
        Optional<Candidate> most = answers.stream().max(Comparator.comparingDouble(Candidate::score));
        return most.flatMap(m -> answers.stream().filter(a -> a.heading().is(m.heading().kind())
                && a.choices() == m.choices() && a.profile().untouched() == m.profile().untouched()).findFirst());
    }

    /** Whether the answers are computed from elsewhere: then the rest of the table evaluates them. */
    private boolean mirrored() {
        List<Integer> answers = table.columns().stream().filter(c -> c != question
                && table.heading(c).is(HeadingKind.ANSWER) && table.heading(c).strength() >= 0.8).toList();
        return !answers.isEmpty() && answers.stream().allMatch(c -> table.profile(c).formulas() >= 0.5);
    }

    private List<Candidate> candidates() {
        List<Candidate> found = new ArrayList<>();
        for (int column : table.columns()) {
            if (column != question && !gates.shut(column)) {
                Candidate c = weigh(column);
                if (c.score() > 0) {
                    found.add(c);
                }
            }
        }
        return found;
    }

    /**
     * Blank columns under headings in any words, right of texts that fill theirs: row after row, something is to be
     * written there. Looked at only where no heading or drop-down says so; what an assessor or a register's keeper fills
     * comes last.
     */
    private List<Candidate> blanks() {
        List<Candidate> found = new ArrayList<>();
        for (int column : table.columns()) {
            Heading heading = table.heading(column);
            ColumnProfile p = table.profile(column);
            boolean others = heading.is(HeadingKind.ASSESSOR, HeadingKind.RISK, HeadingKind.META, HeadingKind.OPTIONS,
                    HeadingKind.GUIDANCE, HeadingKind.ID, HeadingKind.COMMENT, HeadingKind.VENDOR);
            if (column > question && p.blank() && !heading.blank() && !others && !gates.shut(column)
                    && table.rows().size() >= FEWEST_ROWS) {
                found.add(new Candidate(column, heading, p, heading.is(HeadingKind.UNKNOWN) ? 1.4 : 1.2,
                        "nothing is written below “" + heading.text() + "”, row after row"));
            }
        }
        List<Candidate> unknown = found.stream().filter(c -> c.heading().is(HeadingKind.UNKNOWN)).toList();
        if (unknown.size() > 1) {
            // One column a vendor, or verdict and text: their words do not tell.
            doubts.add("Columns " + unknown.stream().map(c -> CellRef.columnLetters(c.column()) + " “"
                    + c.heading().text() + "”").collect(Collectors.joining(", "))
                    + " are all blank: which are to be filled in?");
        } else if (!found.isEmpty() && !table.blankGrid(question)) {
            doubts.add("Nothing but its being blank speaks for column "
                    + CellRef.columnLetters(found.getFirst().column()) + " “" + found.getFirst().heading().text()
                    + "”: do the answers go there?");
        }
        return found;
    }

    private Candidate weigh(int column) {
        Heading heading = table.heading(column);
        ColumnProfile p = table.profile(column);
        double beside = column == question + 1 ? 0.3 : column < question ? -0.1 : 0;
        boolean list = p.listed() >= 0.25;
        double score = switch (heading.kind()) {
            case ANSWER -> 3 + (list ? 1.5 : 0);
            case STATUS -> list && p.ratingLists() < 0.5
                    ? 3.4
                    // Written alike all down, half a heading is not enough: it may tell what the row applies to.
                    : p.waiting() || p.untouched() && heading.strength() >= SAID_OUTRIGHT || p.verdicts() >= 0.5
                            ? 2
                            : 0;
            case RATING -> list && (table.singledOut(column) || p.verdictChoices() || p.stepLists() >= 0.5)
                    ? 2
                    : p.blank() && column > question ? 1.5 : 0;
            case UNKNOWN, DESCRIPTION, REQUIREMENT, SECTION -> p.verdictChoices()
                    ? 2.5
                    : heading.is(HeadingKind.UNKNOWN) && list && p.stepLists() >= 0.5 && p.untouched()
                            ? 1.8
                            : heading.is(HeadingKind.UNKNOWN) && table.singledOut(column) && p.untouched() ? 1.2 : 0;
            default -> 0;
        };
        if (score == 0 && heading.text().strip().endsWith("?") && p.untouched()
                && !heading.is(HeadingKind.ASSESSOR, HeadingKind.META, HeadingKind.OPTIONS, HeadingKind.GUIDANCE,
                        HeadingKind.RATING, HeadingKind.RISK)) {
            score = 2;
        }
        score += (score > 0 && p.untouched() ? 0.5 : 0) + (score > 0 && p.verdictChoices() ? 0.8 : 0);
        String why = (heading.blank() ? "no heading" : "“" + heading.text() + "” " + heading.kind().says())
                + (list
                        ? ", with a drop-down: " + offer(column)
                        : p.untouched() ? ", and nothing is written in it" : "");
        return new Candidate(column, heading, p, score <= 0 ? 0 : score + beside, why);
    }

    private String offer(int column) {
        for (int row : table.rows()) {
            List<String> choices = table.grid().choices(row, column);
            if (!choices.isEmpty()) {
                return String.join(", ", choices.size() > 6 ? choices.subList(0, 6) : choices);
            }
        }
        return "a list";
    }

    /** Columns for comments or evidence. Filled in by the customer beside empty answers, they are hints instead. */
    private List<Candidate> further(HeadingKind kind, boolean replied) {
        List<Candidate> found = new ArrayList<>();
        for (int column : table.columns()) {
            Heading heading = table.heading(column);
            if (column != question && heading.is(kind) && !gates.shut(column)) {
                ColumnProfile p = table.profile(column);
                if (p.waiting() || p.listed() >= 0.25 || replied) {
                    found.add(new Candidate(column, heading, p, 1.5, "“" + heading.text() + "” " + kind.says()));
                }
            }
        }
        return found;
    }

    /** An empty “Description” right of the verdict is the vendor's. */
    private boolean described(int verdict) {
        for (int column : table.columns()) {
            Heading heading = table.heading(column);
            if (column > verdict && column != question && heading.is(HeadingKind.DESCRIPTION) && !gates.shut(column)
                    && table.profile(column).untouched()) {
                put(new Candidate(column, heading, table.profile(column), 1, "an empty column beside the answer"),
                        ColumnRole.TEXT);
                return true;
            }
        }
        return false;
    }

    /** “Compliant?” beside “Response”, and no column for comments: the first is the verdict, the second its text. */
    private Optional<Candidate> statusBesideAnswer(Candidate best, List<Candidate> others, List<Candidate> comments) {
        if (!best.heading().is(HeadingKind.ANSWER) || best.choices() || !comments.isEmpty()) {
            return Optional.empty();
        }
        Optional<Candidate> status = others.stream().filter(c -> c.heading().is(HeadingKind.STATUS)).findFirst();
        status.ifPresent(s -> {
            others.remove(s);
            others.add(best);
        });
        return status;
    }

    /** Two columns that say the same: one block a vendor, a phase or a site. Which one is ours is for a person to say. */
    private void twins(List<Candidate> answers) {
        Map<String, Integer> seen = new TreeMap<>();
        for (Candidate answer : answers) {
            Integer other = seen.put(PlainText.fold(answer.heading().own()), answer.column());
            if (other != null && !answer.heading().blank() && answer.heading().is(HeadingKind.ANSWER)) {
                doubts.add("Columns " + CellRef.columnLetters(other) + " and " + CellRef.columnLetters(answer.column())
                        + " both say “" + answer.heading().own() + "”: which one is to be filled in?");
            }
        }
    }

    private void judge(boolean answer) {
        if (chosen.values().stream().noneMatch(ColumnLayout::takesReplies)) {
            doubts.add("No column for the answers was found.");
        } else if (!answer) {
            boolean described = table.columns().stream().anyMatch(c -> table.heading(c).is(HeadingKind.OPTIONS)
                    || table.heading(c).is(HeadingKind.META) && table.heading(c).text().length() > 6);
            boolean commentsOnly = chosen.values().stream().anyMatch(c -> c.role() == ColumnRole.TEXT)
                    && table.profile(question).asks() >= 0.5;
            if (described || !commentsOnly) {
                doubts.add("The only place to write is column " + chosen.values().stream()
                        .map(c -> CellRef.columnLetters(c.column()) + " “" + c.heading() + "”")
                        .reduce((a, b) -> a + ", " + b).orElse("") + ": do the answers go there?");
            }
        }
    }

    private void put(Candidate c, ColumnRole role) {
        double confidence = Math.min(0.98, 0.55 + c.score() * 0.1);
        chosen.putIfAbsent(c.column(), new ColumnLayout(c.column(), role, c.heading().text(), "", confidence,
                List.of(c.why())));
    }
}
