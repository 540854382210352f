package io.candor.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the answers worth a closer look and says what speaks for each. */
final class Features {

    /** Answers that get past the first look: the right one is among them in 97 to 100 of 100 cases. */
    private static final int SHORTLIST = 60;
    /** Answers whose words are held against the question's. */
    private static final int CLOSE_LOOK = 32;
    private static final double WORDS_WEIGHT = 0.25;

    private final Snapshot bank;
    private final SearchScope scope;

    Features(Snapshot bank, SearchScope scope) {
        this.bank = bank;
        this.scope = scope;
    }

    private record Look(int place, double score, Optional<IndexedWording> wording, double meaning) {
        static final Comparator<Look> BEST_FIRST = Comparator.comparingDouble(Look::score).reversed()
                .thenComparingInt(Look::place);
    }

    /** The answers worth a closer look, in no order, with every feature but {@link Feature#NEIGHBOURS}. */
    List<Match> matches(Question question, Section section) {
        WordHits words = bank.words().search(LexicalIndex.WORDS, question.terms().keySet(), scope);
        int[] places = words.scope();
        double most = Math.max(1e-9, IntStream.of(places).mapToDouble(words::score).max().orElse(0));
        List<Look> shortlist = IntStream.of(places).mapToObj(place -> {
            double meaning = question.vectors().cosine(bank.answers().get(place).centre());
            return new Look(place, meaning + WORDS_WEIGHT * words.score(place) / most, Optional.empty(), 0);
        }).sorted(Look.BEST_FIRST).limit(SHORTLIST).toList();
        return shortlist.stream().map(look -> second(question, look, words.score(look.place()) / most))
                .sorted(Look.BEST_FIRST).limit(CLOSE_LOOK)
                .map(look -> match(question, section, words, look)).toList();
    }

    /** Picks the wording and compares whole sentences. */
    private Look second(Question question, Look first, double words) {
        IndexedAnswer answer = bank.answers().get(first.place());
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
        return new Look(first.place(), meaning + Math.max(one, said) + 2 * WORDS_WEIGHT * words, best, meaning);
    }

    private Match match(Question question, Section section, WordHits words, Look look) {
        IndexedAnswer answer = bank.answers().get(look.place());
        List<TextVectors> said = new ArrayList<>();
        look.wording().ifPresent(wording -> said.add(wording.vectors()));
        answer.text().ifPresent(said::add);
        double[] nearest = Alignment.nearest(question.vectors(), said.toArray(TextVectors[]::new));
        Match match = new Match(look.place(), answer, look.wording(), new double[Feature.values().length],
                Alignment.weakest(nearest, question.weights()));
        match.set(Feature.ALIGNMENT, Alignment.weighted(nearest, question.weights()));
        match.set(Feature.REVERSE, said.isEmpty()
                ? 0
                : Alignment.weighted(
                        Alignment.nearest(said.getFirst(), question.vectors()), weights(said.getFirst())));
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
        String asked = Likeness.plain(id);
        boolean isReference = asked.length() > 2 && asked.chars().anyMatch(Character::isDigit);
        return isReference && answer.controls().stream().map(Likeness::plain)
                .anyMatch(control -> control.equals(asked) || control.endsWith(" " + asked)) ? 1 : 0;
    }
}
