package io.candor.core.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.util.FixedBitSet;

/** Ranks a bank for the questions of one questionnaire. */
final class Ranking {

    /** Questions that go through the bank together. */
    private static final int LARGEST_LOT = 8;

    private final Snapshot bank;
    private final Embedder embedder;
    private final Analyzer analyzer;
    private final RankingModel model;

    Ranking(Snapshot bank, Embedder embedder, Analyzer analyzer, RankingModel model) {
        this.bank = bank;
        this.embedder = embedder;
        this.analyzer = analyzer;
        this.model = model;
    }

    /**
     * A question with its matches.
     *
     * @param ranked best first
     * @param nearestDomain how near its section's title comes to any domain of the bank
     */
    record Asked(Question question, List<Ranked> ranked, double nearestDomain) {
    }

    List<List<Candidate>> candidates(List<MatchQuery> queries, SearchScope scope, int limit) {
        List<Asked> asked = rank(queries, scope);
        Claims claims = new Claims(asked.stream().map(Asked::ranked).toList());
        return IntStream.range(0, asked.size()).parallel().mapToObj(
                i -> new Explanation(bank, analyzer, model, claims, i, asked.get(i)).candidates(limit)).toList();
    }

    /** In three steps: each question by itself, what the neighbours tell, the order. */
    List<Asked> rank(List<MatchQuery> queries, SearchScope scope) {
        FixedBitSet within = bank.words().within(scope);
        Map<String, Section> sections = queries.parallelStream().map(MatchQuery::section).distinct()
                .collect(Collectors.toMap(title -> title,
                        title -> Section.of(title, bank, within, embedder, analyzer)));
        Features features = new Features(bank, within);
        List<Asked> alone = lots(queries).parallelStream()
                .flatMap(lot -> alone(lot, features, sections, scope).stream()).toList();
        Neighbours neighbours = new Neighbours();
        alone.forEach(asked -> neighbours.add(asked.question().query().section(), asked.ranked()));
        return alone.stream().map(asked -> {
            neighbours.tell(asked.question().query().section(), asked.ranked());
            return new Asked(asked.question(),
                    Ranked.of(asked.ranked().stream().map(Ranked::match).toList(), model, scope),
                    asked.nearestDomain());
        }).toList();
    }

    /** Small enough for every core to have some: what comes out does not depend on it. */
    private static List<List<MatchQuery>> lots(List<MatchQuery> queries) {
        int size = Math.clamp(queries.size() / (4L * Runtime.getRuntime().availableProcessors()), 1, LARGEST_LOT);
        return IntStream.range(0, Math.ceilDiv(queries.size(), size))
                .mapToObj(i -> queries.subList(i * size, Math.min(queries.size(), (i + 1) * size))).toList();
    }

    private List<Asked> alone(List<MatchQuery> lot, Features features, Map<String, Section> sections,
            SearchScope scope) {
        List<Question> questions = lot.stream()
                .map(query -> Question.of(query, embedder, analyzer, bank.pieces())).toList();
        List<List<Match>> matches = features.matches(questions, sections);
        return IntStream.range(0, questions.size()).mapToObj(i -> new Asked(questions.get(i),
                Ranked.of(matches.get(i), model, scope), sections.get(lot.get(i).section()).nearest())).toList();
    }
}
