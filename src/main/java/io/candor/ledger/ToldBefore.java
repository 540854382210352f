package io.candor.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.annotation.JsonValue;

import io.candor.core.matching.AlikeTexts;
import io.candor.questionnaire.ProposedReply;
import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.questionnaire.Visible;
import io.candor.web.WordDiff;

/** What the customer of a questionnaire was told before, item by item, and whether today's draft says something else. */
@ApplicationScoped
class ToldBefore {

    private static final double NEAR_QUESTION = 0.88;
    /** The newest of one customer: years of questionnaires. */
    private static final int MOST_ENTRIES = 5_000;

    @Inject
    AlikeTexts alikeTexts;
    @Inject
    Visible visible;

    /** Why an earlier entry is held against an item, the surest first. */
    public enum Match {
        SAME_QUESTION, SAME_ANSWER, NEAR_QUESTION;

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param item number of the item
     * @param differs whether today's draft says another verdict or another text; false where it says nothing yet
     * @param draft what today's draft says; null where it says nothing
     * @param diff from then to now, word by word
     */
    public record Before(int item, String question, Match match, boolean differs, Told then, Said draft,
            List<WordDiff.Part> diff) {
    }

    public record Told(long entry, Instant toldAt, String question, String verdict, String text, List<String> answers,
            List<String> revisions, UUID questionnaire, String fileName) {
    }

    public record Said(String verdict, String text) {
    }

    /** Only items about which the customer was told something; the newest telling of the surest match each. */
    List<Before> of(Questionnaire questionnaire, List<QuestionnaireItem> items) {
        List<LedgerEntry> held = LedgerEntry.heldBy(CustomerKey.of(questionnaire), questionnaire.id, visible,
                MOST_ENTRIES);
        if (held.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(items.stream().map(i -> i.question).toList());
        held.forEach(e -> texts.add(e.question));
        AlikeTexts.Texts alike = alikeTexts.of(texts);
        List<Before> before = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int near = alike.nearest(i, items.size(), texts.size(), NEAR_QUESTION) - items.size();
            match(items.get(i), held, near < 0 ? null : held.get(near)).ifPresent(before::add);
        }
        return before;
    }

    private static Optional<Before> match(QuestionnaireItem item, List<LedgerEntry> held, LedgerEntry near) {
        String key = QuestionKey.of(item.question);
        Optional<LedgerEntry> same = held.stream().filter(e -> e.questionKey.equals(key)).findFirst();
        if (same.isPresent()) {
            return Optional.of(before(item, Match.SAME_QUESTION, same.get()));
        }
        List<String> answers = item.reply == null
                ? List.of()
                : item.reply.sources().stream().map(ProposedReply.SourceAnswer::answer).toList();
        Optional<LedgerEntry> from = held.stream().filter(e -> e.answers.stream().anyMatch(answers::contains))
                .findFirst();
        if (from.isPresent()) {
            return Optional.of(before(item, Match.SAME_ANSWER, from.get()));
        }
        return Optional.ofNullable(near).map(e -> before(item, Match.NEAR_QUESTION, e));
    }

    private static Before before(QuestionnaireItem item, Match match, LedgerEntry e) {
        Told then = new Told(e.id, e.toldAt, e.question, e.verdict, e.text, e.answers, e.revisions, e.questionnaireId,
                e.fileName);
        if (item.reply == null) {
            return new Before(item.number, item.question, match, false, then, null, List.of());
        }
        Said draft = new Said(item.reply.verdict(), item.reply.text());
        // Asked the other way round, the same answer has the other verdict: there the text alone tells.
        boolean verdict = match != Match.SAME_ANSWER && !Objects.equals(draft.verdict(), e.verdict);
        List<WordDiff.Part> diff = WordDiff.of(e.text, draft.text());
        boolean text = diff.stream().anyMatch(p -> p.change() != WordDiff.Change.SAME);
        return new Before(item.number, item.question, match, verdict || text, then, draft, text ? diff : List.of());
    }
}
