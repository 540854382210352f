package io.candor.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.util.FixedBitSet;

/** Ranks a bank for the questions of one questionnaire. */
final class Ranking {

    /** Questions that go through the bank together. */
    private static final int LARGEST_LOT = 8;
    /** Between two words on how far it is: few enough to see it move, enough for the cores not to wait for each other. */
    private static final int LOTS_OF_A_CORE = 4;

    private static final IntConsumer UNHEARD = looked -> {
    };

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
        return candidates(queries, scope, limit, UNHEARD);
    }

    /** @param looked told, on the caller's thread, how many questions were held against the bank so far */
    List<List<Candidate>> candidates(List<MatchQuery> queries, SearchScope scope, int limit, IntConsumer looked) {
        List<Asked> asked = rank(queries, scope, looked);
        Claims claims = new Claims(asked.stream().map(Asked::ranked).toList());
        return IntStream.range(0, asked.size()).parallel().mapToObj(
                i -> new Explanation(bank, analyzer, model, claims, i, asked.get(i)).candidates(limit)).toList();
    }

    List<Asked> rank(List<MatchQuery> queries, SearchScope scope) {
        return rank(queries, scope, UNHEARD);
    }

    /** In three steps: each question by itself, what the neighbours tell, the order. */
    private List<Asked> rank(List<MatchQuery> queries, SearchScope scope, IntConsumer looked) {
        FixedBitSet within = bank.words().within(scope);
        Map<String, Section> sections = queries.parallelStream().map(MatchQuery::section).distinct()
                .collect(Collectors.toMap(title -> title,
                        title -> Section.of(title, bank, within, embedder, analyzer)));
        Features features = new Features(bank, within);
        List<Asked> alone = new ArrayList<>();
        List<List<MatchQuery>> lots = lots(queries);
        int atOnce = LOTS_OF_A_CORE * Runtime.getRuntime().availableProcessors();
        for (int from = 0; from < lots.size(); from += atOnce) {
            alone.addAll(lots.subList(from, Math.min(lots.size(), from + atOnce)).parallelStream()
                    .flatMap(lot -> alone(lot, features, sections, scope).stream()).toList());
            looked.accept(alone.size());
        }
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
        int size = Math.clamp(queries.size() / ((long) LOTS_OF_A_CORE * Runtime.getRuntime().availableProcessors()), 1,
                LARGEST_LOT);
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
