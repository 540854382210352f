package io.candor.core.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.lucene.analysis.Analyzer;

/** Turns the matches of a question into candidates: how sure, with which words, and why. */
final class Explanation {

    private static final double FURTHEST_LEAD = 5;

    private final Snapshot bank;
    private final Analyzer analyzer;
    private final RankingModel model;
    private final Claims claims;
    private final int number;
    private final Question question;
    private final List<Ranked> ranked;
    private final double nearestDomain;
    /** The question's terms that say something. */
    private final List<String> rarestFirst;

    Explanation(Snapshot bank, Analyzer analyzer, RankingModel model, Claims claims, int number,
            Ranking.Asked asked) {
        this.bank = bank;
        this.analyzer = analyzer;
        this.model = model;
        this.claims = claims;
        this.number = number;
        this.question = asked.question();
        this.ranked = asked.ranked();
        this.nearestDomain = asked.nearestDomain();
        this.rarestFirst = rarestFirst();
    }

    List<Candidate> candidates(int limit) {
        List<Candidate> candidates = new ArrayList<>();
        double most = 1;
        for (int i = 0; i < Math.min(limit, ranked.size()); i++) {
            double[] cues = cues(i);
            // A lower rank never looks surer than a higher one.
            most = Math.min(most, model.confidence(cues));
            candidates.add(candidate(ranked.get(i), cues, most));
        }
        return List.copyOf(candidates);
    }

    /** What tells whether this match is right, by {@link Cue#ordinal()}. */
    double[] cues(int rank) {
        Ranked one = ranked.get(rank);
        Match match = one.match();
        double other = ranked.size() == 1 ? one.score() - FURTHEST_LEAD : ranked.get(rank == 0 ? 1 : 0).score();
        double[] cues = new double[Cue.values().length];
        cues[Cue.LEAD.ordinal()] = Math.max(-FURTHEST_LEAD, Math.min(FURTHEST_LEAD, one.score() - other));
        cues[Cue.WEAKEST.ordinal()] = match.weakest();
        cues[Cue.MEANING.ordinal()] = match.feature(Feature.MEANING);
        cues[Cue.COVERAGE.ordinal()] = match.feature(Feature.COVERAGE);
        cues[Cue.REVERSE_COVERAGE.ordinal()] = reverseCoverage(match);
        cues[Cue.CLAIMED.ordinal()] = claims.beyondUsual(number, one);
        cues[Cue.LENGTH.ordinal()] = Math.log(1 + question.query().text().length());
        cues[Cue.FIGURES.ordinal()] = question.amounts().stream().allMatch(match.answer()::names) ? 0 : 1;
        cues[Cue.ELSEWHERE.ordinal()] = nearestDomain - match.feature(Feature.SECTION);
        return cues;
    }

    private double reverseCoverage(Match match) {
        double all = 0;
        double covered = 0;
        for (String term : asked(match)) {
            double weight = weight(term);
            all += weight;
            covered += question.terms().containsKey(term) ? weight : 0;
        }
        return all > 0 ? covered / all : 0;
    }

    /** Terms of title and wording; an answer without a wording is shown under its title. */
    private Set<String> asked(Match match) {
        return match.wording().map(wording -> wording.words().terms(analyzer))
                .orElseGet(() -> Terms.of(analyzer, match.answer().answer().title()));
    }

    private Candidate candidate(Ranked one, double[] cues, double confidence) {
        ApprovedAnswer answer = one.answer();
        Set<String> asked = asked(one.match());
        Set<String> text = one.match().answer().words().terms(analyzer);
        Predicate<String> said = term -> asked.contains(term) || text.contains(term);
        List<String> matched = question.terms().entrySet().stream().filter(term -> said.test(term.getKey()))
                .map(Map.Entry::getValue).distinct().toList();
        List<String> missing = rarestFirst.stream().filter(term -> !said.test(term)).map(question.terms()::get)
                .distinct().toList();
        return new Candidate(answer, one.match().shown(), one.score(), confidence, matched, missing,
                why(one, cues, confidence));
    }

    private Why why(Ranked one, double[] cues, double confidence) {
        List<Why> evidence = new ArrayList<>();
        for (Cue cue : Cue.values()) {
            evidence.add(Why.of(cue.slug(), cues[cue.ordinal()], cue.text()));
        }
        List<Why> features = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            features.add(Why.of(feature.slug(), one.match().feature(feature), feature.text()));
        }
        evidence.add(new Why("score", one.score(), "weighted sum of what speaks for the answer, for the order",
                features));
        return new Why("confidence", confidence, "probability that this answers the question", evidence);
    }

    /** Each term looked up once: one that the bank lacks is dear to look up. */
    private List<String> rarestFirst() {
        Map<String, Double> rarities = new LinkedHashMap<>();
        question.terms().keySet().stream().filter(term -> !Words.BOILERPLATE.contains(term))
                .forEach(term -> rarities.put(term, bank.words().rarity(term)));
        return rarities.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey).toList();
    }

    private double weight(String term) {
        double rarity = bank.words().rarity(term);
        return Words.BOILERPLATE.contains(term) ? Words.BOILERPLATE_WEIGHT * rarity : rarity;
    }
}
