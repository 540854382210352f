package io.candor.core.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.util.FixedBitSet;

/** Ranks a bank for the questions of one questionnaire. */
final class Ranking {

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
        List<Asked> alone = queries.parallelStream().map(query -> {
            Question question = Question.of(query, embedder, analyzer, bank.pieces());
            Section section = sections.get(query.section());
            return new Asked(question, Ranked.of(features.matches(question, section), model, scope),
                    section.nearest());
        }).toList();
        Neighbours neighbours = new Neighbours();
        alone.forEach(asked -> neighbours.add(asked.question().query().section(), asked.ranked()));
        return alone.stream().map(asked -> {
            neighbours.tell(asked.question().query().section(), asked.ranked());
            return new Asked(asked.question(),
                    Ranked.of(asked.ranked().stream().map(Ranked::match).toList(), model, scope),
                    asked.nearestDomain());
        }).toList();
    }
}
