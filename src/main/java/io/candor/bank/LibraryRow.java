package io.candor.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.candor.core.decision.GivenReply;
import io.candor.core.matching.Verdict;
import io.candor.core.matching.Visibility;

/** Makes a proposal of one row of a library; what cannot be taken over as it stands is said, not dropped in silence. */
final class LibraryRow {

    private final LibraryColumns columns;
    private final int row;
    private final String file;
    private final DraftDefaults defaults;
    private final List<String> problems = new ArrayList<>();

    LibraryRow(LibraryColumns columns, int row, String file, DraftDefaults defaults) {
        this.columns = columns;
        this.row = row;
        this.file = file;
        this.defaults = defaults;
    }

    DraftProposal proposal() {
        String place = columns.sheet().name() + "!" + columns.place(row);
        String question = text(LibraryField.QUESTION);
        String answer = text(LibraryField.ANSWER).isEmpty() ? text(LibraryField.SHORT) : text(LibraryField.ANSWER);
        if (question.isEmpty() || answer.isEmpty()) {
            return DraftProposal.unfit(place, question.isEmpty() ? "there is no question" : "there is no answer");
        }
        if (question.length() > AnswerFile.MAX_WORDING || answer.length() > AnswerFile.MAX_TEXT) {
            return DraftProposal.unfit(place, "it is too long: " + AnswerFile.MAX_WORDING
                    + " characters are allowed for a question, " + AnswerFile.MAX_TEXT + " for an answer");
        }
        String category = text(LibraryField.CATEGORY);
        LocalDate reviewed = date(LibraryField.REVIEWED);
        LocalDate reviewBy = date(LibraryField.REVIEW_BY);
        AnswerContent content = new AnswerContent(title(question), DomainGuess.of(category, question),
                verdict(answer).slug(), shortText(answer), answer, null, List.of(), wordings(question), visibility(),
                text(LibraryField.OWNER).isEmpty() ? defaults.owner() : limited("owner", text(LibraryField.OWNER), 100),
                reviewBy == null && reviewed != null ? reviewed.plusYears(1) : reviewBy,
                date(LibraryField.VALID_UNTIL), source(place), List.of(), controls(), tags(category));
        return new DraftProposal(place, content, problems);
    }

    private String text(LibraryField field) {
        return columns.text(row, field);
    }

    private String title(String question) {
        String given = text(LibraryField.TITLE);
        return given.isEmpty() || given.length() > AnswerFile.MAX_TITLE ? DraftTitle.of(question) : given;
    }

    /** From its own column, else from a verdict that opens the text. */
    private Verdict verdict(String answer) {
        String given = text(LibraryField.VERDICT);
        Verdict verdict = GivenReply.opening(given.isEmpty() ? answer : given);
        if (verdict == Verdict.NONE && !given.isEmpty()) {
            problems.add("\"" + given + "\" is no verdict that is known; taken as none");
        }
        return verdict;
    }

    private String shortText(String answer) {
        String given = text(LibraryField.SHORT);
        if (given.length() > AnswerFile.MAX_SHORT) {
            problems.add("the short answer has " + given.length() + " characters, " + AnswerFile.MAX_SHORT
                    + " are allowed; left out");
            return null;
        }
        return given.isEmpty() || given.equals(answer) && answer.length() > AnswerFile.MAX_SHORT ? null : given;
    }

    private List<AnswerContent.FiledWording> wordings(String question) {
        Set<String> all = new LinkedHashSet<>(List.of(question));
        for (String other : text(LibraryField.WORDINGS).split("\\R|\\s*[|;]\\s*")) {
            if (!other.isBlank() && other.strip().length() <= AnswerFile.MAX_WORDING) {
                all.add(other.strip());
            }
        }
        return all.stream().map(t -> new AnswerContent.FiledWording(t, null)).toList();
    }

    private String visibility() {
        String given = text(LibraryField.VISIBILITY).toLowerCase(Locale.ROOT);
        Optional<String> known = Stream.of(Visibility.values()).map(Visibility::slug).filter(given::equals).findFirst();
        if (!given.isEmpty() && known.isEmpty()) {
            problems.add("\"" + given + "\" is no visibility that is known; taken as " + defaults.visibility());
        }
        return known.orElse(defaults.visibility());
    }

    private List<String> controls() {
        Set<String> controls = new LinkedHashSet<>();
        for (String each : text(LibraryField.CONTROLS).split("\\R|\\s*[|,;]\\s*")) {
            Optional<ControlReference> reference = ControlReference.parse(each);
            reference.ifPresent(r -> controls.add(r.toString()));
            if (reference.isEmpty() && !each.isBlank()) {
                problems.add("\"" + each.strip() + "\" is no control reference that is known; left out");
            }
        }
        return List.copyOf(controls);
    }

    private List<String> tags(String category) {
        Set<String> tags = new LinkedHashSet<>();
        Stream.concat(Stream.of(category), Stream.of(text(LibraryField.TAGS).split("\\R|\\s*[|,;]\\s*")))
                .map(t -> t.strip().toLowerCase(Locale.ROOT)).filter(t -> !t.isEmpty() && t.length() <= 60)
                .forEach(tags::add);
        return List.copyOf(tags);
    }

    private LocalDate date(LibraryField field) {
        String given = text(field);
        Optional<LocalDate> date = LibraryDate.parse(given);
        if (!given.isEmpty() && date.isEmpty()) {
            problems.add(
                    "\"" + given + "\" in " + field.slug() + " is no day that can be read with certainty; left out");
        }
        return date.orElse(null);
    }

    private AnswerContent.Source source(String place) {
        String given = text(LibraryField.SOURCE);
        return new AnswerContent.Source(limited("source", given.isEmpty() ? file : given, 200),
                given.isEmpty() ? place : limited("source", file + ", " + place, 200));
    }

    private String limited(String what, String text, int most) {
        if (text.length() > most) {
            problems.add("the " + what + " was cut to " + most + " characters");
        }
        return text.length() > most ? text.substring(0, most).strip() : text;
    }
}
