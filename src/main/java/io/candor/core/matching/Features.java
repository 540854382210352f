package io.candor.core.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Finds the answers worth a closer look and says what speaks for each. */
final class Features {

    /** Answers that get past the first look: the right one is among them in 97 to 100 of 100 cases. */
    private static final int SHORTLIST = 60;
    /** Answers whose words are held against the question's. */
    private static final int CLOSE_LOOK = 32;
    private static final double WORDS_WEIGHT = 0.25;
    private static final int NONE = DocIdSetIterator.NO_MORE_DOCS;

    private final Snapshot bank;
    private final FixedBitSet scope;

    Features(Snapshot bank, FixedBitSet scope) {
        this.bank = bank;
        this.scope = scope;
    }

    private record Look(int place, double score, Optional<IndexedWording> wording, double meaning) {
        static final Comparator<Look> BEST_FIRST = Comparator.comparingDouble(Look::score).reversed()
                .thenComparingInt(Look::place);
    }

    /**
     * The answers worth a closer look, in no order, with every feature but {@link Feature#NEIGHBOURS}, for each of some
     * questions. They are taken together as the bank goes through the processor's caches once for all of them.
     */
    List<List<Match>> matches(List<Question> questions, Map<String, Section> sections) {
        List<WordHits> words = questions.stream()
                .map(question -> bank.words().search(LexicalIndex.WORDS, question.terms().keySet(), scope)).toList();
        double[] most = words.stream().mapToDouble(this::most).toArray();
        List<Best> shortlists = shortlists(questions, words, most);
        return IntStream.range(0, questions.size()).mapToObj(i -> {
            Question question = questions.get(i);
            return IntStream.of(shortlists.get(i).places())
                    .mapToObj(place -> second(question, place, words.get(i).score(place) / most[i]))
                    .sorted(Look.BEST_FIRST).limit(CLOSE_LOOK)
                    .map(look -> match(question, sections.get(question.query().section()), words.get(i), look))
                    .toList();
        }).toList();
    }

    private double most(WordHits words) {
        double most = 1e-9;
        for (int place = next(0); place != NONE; place = next(place + 1)) {
            most = Math.max(most, words.score(place));
        }
        return most;
    }

    private List<Best> shortlists(List<Question> questions, List<WordHits> words, double[] most) {
        List<Best> shortlists = questions.stream().map(question -> new Best(SHORTLIST)).toList();
        for (int place = next(0); place != NONE; place = next(place + 1)) {
            IndexedAnswer answer = bank.answers().get(place);
            for (int i = 0; i < questions.size(); i++) {
                Question question = questions.get(i);
                float meaning = WideRows.product(question.sentence(), answer.centre())
                        * question.vectors().scales()[TextVectors.SENTENCE] * answer.centreScale();
                shortlists.get(i).offer(place, meaning + WORDS_WEIGHT * words.get(i).score(place) / most[i]);
            }
        }
        return shortlists;
    }

    private int next(int place) {
        return place < bank.answers().size() ? scope.nextSetBit(place) : NONE;
    }

    /** Picks the wording and compares whole sentences. */
    private Look second(Question question, int place, double words) {
        IndexedAnswer answer = bank.answers().get(place);
        Optional<IndexedWording> best = Optional.empty();
        double asked = -1;
        for (IndexedWording wording : answer.wordings()) {
            double cosine = question.vectors().cosine(wording.vectors());
            if (cosine > asked) {
                asked = cosine;
                best = Optional.of(wording);
            }
        }
        double wording = asked;
        double said = answer.text().map(text -> (double) question.vectors().cosine(text)).orElse(wording);
        double one = best.isEmpty() ? said : wording;
        double meaning = (one + said) / 2;
        return new Look(place, meaning + Math.max(one, said) + 2 * WORDS_WEIGHT * words, best, meaning);
    }

    private Match match(Question question, Section section, WordHits words, Look look) {
        IndexedAnswer answer = bank.answers().get(look.place());
        Alignment alignment = new Alignment(question.pieces());
        // The wording counts in reverse, too; where there is none, the text.
        Optional<TextVectors> asked = look.wording().map(IndexedWording::vectors).or(answer::text);
        double reverse = asked.map(text -> Alignment.weighted(alignment.hold(text), weights(text))).orElse(0.0);
        answer.text().filter(text -> look.wording().isPresent()).ifPresent(alignment::hold);
        Match match = new Match(look.place(), answer, look.wording(), new double[Feature.values().length],
                Alignment.weakest(alignment.nearest(), question.weights()));
        match.set(Feature.ALIGNMENT, Alignment.weighted(alignment.nearest(), question.weights()));
        match.set(Feature.REVERSE, reverse);
        match.set(Feature.MEANING, Math.max(0, look.meaning()));
        match.set(Feature.COVERAGE, words.coverage(look.place()));
        match.set(Feature.SECTION, section.nearness(answer));
        match.set(Feature.FILING, section.filing().coverage(look.place()));
        match.set(Feature.SAME_TEXT, answer.asks(question.plain()) ? 1 : 0);
        match.set(Feature.CONTROL, control(question.query().id(), answer.answer()) * match.feature(Feature.ALIGNMENT));
        return match;
    }

    private double[] weights(TextVectors text) {
        return IntStream.of(text.pieces()).mapToDouble(bank.pieces()::of).toArray();
    }

    /** 1 where the id is one of the answer's references, with or without the standard's name before it. */
    private static double control(String id, ApprovedAnswer answer) {
        String asked = PlainText.of(id);
        boolean isReference = asked.length() > 2 && asked.chars().anyMatch(Character::isDigit);
        return isReference && answer.controls().stream().map(PlainText::of)
                .anyMatch(control -> control.equals(asked) || control.endsWith(" " + asked)) ? 1 : 0;
    }
}
