package io.candor.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the pairs of wordings, over many answers, that share enough concepts to be worth a closer look. */
final class WordingGrid {

    /** A couple of answers is told by its nearest wordings. */
    private static final int MOST_PAIRS = 3;

    private final List<ComparedAnswer> answers;
    private final List<int[]> wordings = new ArrayList<>();
    private final Map<String, List<Integer>> byConcept = new HashMap<>();

    WordingGrid(List<ComparedAnswer> answers) {
        this.answers = answers;
        for (int a = 0; a < answers.size(); a++) {
            for (int w = 0; w < answers.get(a).senses().size(); w++) {
                for (String concept : answers.get(a).senses().get(w).concepts()) {
                    byConcept.computeIfAbsent(concept, c -> new ArrayList<>()).add(wordings.size());
                }
                wordings.add(new int[]{a, w});
            }
        }
    }

    /** Pairs within the answers, each couple once with its nearest wordings. */
    List<WordingPair> pairs() {
        List<WordingPair> pairs = new ArrayList<>();
        for (int a = 0; a < answers.size(); a++) {
            pairs.addAll(near(answers.get(a), a));
        }
        return pairs;
    }

    /** Pairs of one answer, which is not of the grid, with those that are. */
    List<WordingPair> near(ComparedAnswer one) {
        return near(one, answers.size());
    }

    private List<WordingPair> near(ComparedAnswer one, int before) {
        Map<Integer, List<WordingPair>> best = new HashMap<>();
        for (int w = 0; w < one.senses().size(); w++) {
            int size = one.senses().get(w).concepts().size();
            for (Map.Entry<Integer, Integer> e : shared(one.senses().get(w).concepts(), before).entrySet()) {
                int[] other = wordings.get(e.getKey());
                ComparedAnswer answer = answers.get(other[0]);
                int all = size + answer.senses().get(other[1]).concepts().size() - e.getValue();
                double overlap = (double) e.getValue() / all;
                if (overlap >= WordingPair.LEAST_OVERLAP && answer.answerId() != one.answerId()) {
                    best.computeIfAbsent(other[0], a -> new ArrayList<>())
                            .add(new WordingPair(one, w, answer, other[1], overlap));
                }
            }
        }
        return best.values().stream().flatMap(pairs -> pairs.stream()
                .sorted((a, b) -> Double.compare(b.overlap(), a.overlap())).limit(MOST_PAIRS)).toList();
    }

    /** Wording to number of concepts shared with it, among the answers before a place. */
    private Map<Integer, Integer> shared(Iterable<String> concepts, int before) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (String concept : concepts) {
            for (int wording : byConcept.getOrDefault(concept, List.of())) {
                if (wordings.get(wording)[0] >= before) {
                    break;
                }
                counts.merge(wording, 1, Integer::sum);
            }
        }
        return counts;
    }
}
