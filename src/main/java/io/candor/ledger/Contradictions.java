package io.candor.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.annotation.JsonValue;

import io.candor.core.decision.Figures;
import io.candor.core.matching.AlikeTexts;
import io.candor.questionnaire.Visible;

/**
 * What different customers were told about the same thing and cannot both be right about: the same answer, or a question
 * asked in nearly the same words.
 */
@ApplicationScoped
class Contradictions {

    /** Questions this alike are the same but for a word; what only shares its subject stays below. */
    private static final double SAME_QUESTION = 0.93;
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_FOUND = 500;

    @Inject
    AlikeTexts alikeTexts;
    @Inject
    Visible visible;
    @Inject
    Clock clock;

    /** In what two statements differ. */
    public enum Kind {
        VERDICT, FIGURES;

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param answer the answer that both came from; null where only the question is the same
     * @param figures empty where the verdicts differ
     */
    public record Contradiction(Kind kind, String answer, List<Figures.Difference> figures, Statement newer,
            Statement older) {

        /** For pages: the newer one first. */
        public List<Statement> statements() {
            return List.of(newer, older);
        }
    }

    /** @param verdict to the direct wording of its answer, so that the stance of the question does not matter */
    public record Statement(long entry, String customer, Instant toldAt, String question, String verdict, String text,
            List<String> answers, List<String> revisions) {

        private static Statement of(LedgerEntry e) {
            return new Statement(e.id, e.customer == null ? e.fileName : e.customer, e.toldAt, e.question,
                    e.directVerdict, e.text, e.answers, e.revisions);
        }
    }

    /** @param from null for a year back; newest first */
    List<Contradiction> since(LocalDate from, String collection) {
        LocalDate first = from != null ? from : clock.instant().atZone(ZoneOffset.UTC).toLocalDate().minusYears(1);
        List<LedgerEntry> entries = LedgerEntry.since(first.atStartOfDay(ZoneOffset.UTC).toInstant(), collection,
                visible, MOST_ENTRIES);
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (List<LedgerEntry> group : byAnswer(entries)) {
            compare(group, group.getFirst().answers.getFirst(), found);
        }
        for (List<LedgerEntry> group : byQuestion(entries)) {
            compare(group, null, found);
        }
        return found.values().stream().sorted((a, b) -> b.newer().toldAt().compareTo(a.newer().toldAt()))
                .limit(MOST_FOUND).toList();
    }

    private static List<List<LedgerEntry>> byAnswer(List<LedgerEntry> entries) {
        return List.copyOf(entries.stream().filter(e -> e.answers.size() == 1)
                .collect(Collectors.groupingBy(e -> e.answers.getFirst(), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private List<List<LedgerEntry>> byQuestion(List<LedgerEntry> entries) {
        Map<String, List<LedgerEntry>> same = entries.stream()
                .collect(Collectors.groupingBy(e -> e.questionKey, LinkedHashMap::new, Collectors.toList()));
        List<List<LedgerEntry>> groups = List.copyOf(same.values());
        AlikeTexts.Texts texts = alikeTexts.of(groups.stream().map(g -> g.getFirst().question).toList());
        return texts.groups(SAME_QUESTION).stream()
                .map(g -> g.stream().flatMap(i -> groups.get(i).stream()).toList()).toList();
    }

    /** Each statement once, however many customers heard it: its newest telling stands for it. */
    private static void compare(List<LedgerEntry> group, String answer, Map<String, Contradiction> found) {
        List<LedgerEntry> statements = new ArrayList<>(group.stream()
                .collect(Collectors.toMap(e -> List.of(e.directVerdict, e.text, e.revisions, e.customerKey),
                        Function.identity(), (newer, older) -> newer, LinkedHashMap::new))
                .values());
        for (int i = 0; i < statements.size() && found.size() < MOST_FOUND; i++) {
            for (int j = i + 1; j < statements.size(); j++) {
                compare(statements.get(i), statements.get(j), answer, found);
            }
        }
    }

    private static void compare(LedgerEntry one, LedgerEntry other, String answer, Map<String, Contradiction> found) {
        // What rests on the same approved revision says the same in both; a person's own text rests on none.
        boolean sameSource = !one.revisions.isEmpty() && one.revisions.equals(other.revisions);
        if (sameSource || one.customerKey.equals(other.customerKey)) {
            return;
        }
        LedgerEntry newer = one.toldAt.isBefore(other.toldAt) ? other : one;
        LedgerEntry older = newer == one ? other : one;
        String key = older.directVerdict + older.text + older.answers + newer.directVerdict + newer.text
                + newer.answers;
        if (opposed(newer, older)) {
            found.putIfAbsent(key, new Contradiction(Kind.VERDICT, answer, List.of(), Statement.of(newer),
                    Statement.of(older)));
            return;
        }
        List<Figures.Difference> figures = Figures.differing(newer.text, older.text);
        if (!figures.isEmpty()) {
            found.putIfAbsent(key, new Contradiction(Kind.FIGURES, answer, figures, Statement.of(newer),
                    Statement.of(older)));
        }
    }

    private static boolean opposed(LedgerEntry one, LedgerEntry other) {
        return !one.directVerdict.equals(other.directVerdict) && !one.directVerdict.equals("none")
                && !other.directVerdict.equals("none");
    }
}
