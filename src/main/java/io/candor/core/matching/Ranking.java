package io.candor.core.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;

/** Ranks a bank for the questions of one questionnaire. */
final class Ranking {

    private final Snapshot bank;
    private final Embedder embedder;
    private final Analyzer analyzer;

    Ranking(Snapshot bank, Embedder embedder, Analyzer analyzer) {
        this.bank = bank;
        this.embedder = embedder;
        this.analyzer = analyzer;
    }

    private record Scored(IndexedWording wording, double score, double meaning, double words) {
    }

    List<List<Candidate>> rank(List<MatchQuery> queries, SearchScope scope, int limit) {
        return queries.parallelStream().map(query -> candidates(query, scope, limit)).toList();
    }

    private List<Candidate> candidates(MatchQuery query, SearchScope scope, int limit) {
        Map<String, String> terms = Terms.spelled(analyzer, query.text());
        TextVectors asked = embedder.question(query.text());
        List<Scored> all = new ArrayList<>();
        bank.words().search(terms.keySet(), scope, (document, words) -> {
            IndexedWording wording = bank.wordings().get(document);
            double meaning = Math.max(asked.cosine(wording.alone()), asked.cosine(wording.titled()));
            all.add(new Scored(wording, 0, meaning, words));
        });
        double most = Math.max(1e-9, all.stream().mapToDouble(Scored::words).max().orElse(0));
        Map<String, Scored> best = new HashMap<>();
        for (Scored scored : all) {
            double score = scored.meaning() + 0.15 * scored.words() / most;
            Scored with = new Scored(scored.wording(), score, scored.meaning(), scored.words());
            best.merge(with.wording().answer().id(), with, (a, b) -> a.score() >= b.score() ? a : b);
        }
        List<Scored> ranked = best.values().stream().sorted(bestFirst(scope)).limit(Math.max(limit, 2)).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(limit, ranked.size()); i++) {
            double other = i > 0 ? ranked.get(0).score() : ranked.size() > 1 ? ranked.get(1).score() : 0.3;
            candidates.add(candidate(ranked.get(i), ranked.get(i).score() - other, terms));
        }
        return List.copyOf(candidates);
    }

    /** Where scores are equal, the scope's earlier collection is preferred, then the id decides. */
    private static Comparator<Scored> bestFirst(SearchScope scope) {
        return Comparator.comparingDouble(Scored::score).reversed()
                .thenComparing(s -> scope.collections().indexOf(s.wording().answer().collection()))
                .thenComparing(s -> s.wording().answer().id());
    }

    private Candidate candidate(Scored scored, double margin, Map<String, String> terms) {
        IndexedWording wording = scored.wording();
        List<String> matched = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        double covered = 0;
        double total = 0;
        for (String term : terms.keySet()) {
            double rarity = bank.words().rarity(term);
            total += rarity;
            if (has(wording.terms(), wording.textTerms(), term)) {
                covered += rarity;
                matched.add(term);
            } else if (!Words.BOILERPLATE.contains(term)) {
                missing.add(term);
            }
        }
        missing.sort(Comparator.comparingDouble((String t) -> -bank.words().rarity(t)));
        double coverage = total > 0 ? covered / total : 0;
        double confidence = 1 / (1 + Math.exp(-(12 * (scored.meaning() - 0.68) + 8 * margin + 2 * (coverage - 0.6))));
        Why why = Why.of("confidence", confidence, "how sure we are that this answers the question",
                Why.of("meaning", scored.meaning(), "similarity of meaning to the wording"),
                Why.of("words", scored.words(), "shared words, rare ones counting more (BM25)"),
                Why.of("coverage", coverage, "share of the question's informative words found in the answer"),
                Why.of("margin", margin, "lead over the next answer"));
        return new Candidate(wording.answer(), wording.wording(), scored.score(), confidence,
                matched.stream().map(terms::get).distinct().toList(),
                missing.stream().map(terms::get).distinct().toList(), why);
    }

    private static boolean has(Set<String> one, Set<String> other, String term) {
        return one.contains(term) || other.contains(term);
    }
}
