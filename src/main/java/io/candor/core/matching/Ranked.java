package io.candor.core.matching;

import java.util.Comparator;
import java.util.List;

/**
 * A match in the order of its question.
 *
 * @param match the match
 * @param score weighted sum of its features
 * @param share its part of 1 among the question's matches, by the model that ranks them
 */
record Ranked(Match match, double score, double share) {

    /** Best first; where scores are equal, the scope's earlier collection is preferred, then the id decides. */
    static List<Ranked> of(List<Match> matches, RankingModel model, SearchScope scope) {
        double best = matches.stream().mapToDouble(model::score).max().orElse(0);
        double all = matches.stream().mapToDouble(match -> Math.exp(model.score(match) - best)).sum();
        return matches.stream()
                .map(match -> new Ranked(match, model.score(match), Math.exp(model.score(match) - best) / all))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed()
                        .thenComparing(ranked -> scope.collections().indexOf(ranked.answer().collection()))
                        .thenComparing(ranked -> ranked.answer().id()))
                .toList();
    }

    ApprovedAnswer answer() {
        return match.answer().answer();
    }
}
