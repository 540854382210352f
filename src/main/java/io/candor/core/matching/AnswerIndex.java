package io.candor.core.matching;

import java.io.Closeable;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;

import org.apache.lucene.analysis.Analyzer;

import io.candor.core.reading.SentenceModel;

/**
 * The bank of approved answers, ready to be asked. The same bank, question and scope give the same candidates, bit for
 * bit, however the bank came to be. Any number of threads may search while one changes the bank: a search sees the
 * state before or after a change, never one between.
 */
public final class AnswerIndex implements Closeable {

    private static final RankingModel MODEL = RankingModel.shipped();

    private final Embedder embedder;
    private final Analyzer analyzer = new SecurityAnalyzer();
    private final Object change = new Object();
    private volatile Snapshot snapshot;

    /**
     * @param model stays the caller's to close
     * @param store where the bank's vectors are kept between starts
     * @param answers approved answers; where two have the same id the later one holds
     */
    public AnswerIndex(SentenceModel model, VectorStore store, Collection<ApprovedAnswer> answers) {
        this.embedder = new Embedder(model, store);
        this.snapshot = Snapshot.of(answers, embedder, analyzer);
    }

    /** An index for one process, which computes its vectors anew. */
    public static AnswerIndex of(SentenceModel model, Collection<ApprovedAnswer> answers) {
        return new AnswerIndex(model, VectorStore.inMemory(), answers);
    }

    /** The best candidates for a single question, best first. */
    public List<Candidate> search(MatchQuery query, SearchScope scope, int limit) {
        return searchAll(List.of(query), scope, limit).getFirst();
    }

    /**
     * The best candidates for each question of one questionnaire, in its order. The questions are looked at together:
     * where two would take the same answer, the one that it fits less becomes less certain of it.
     *
     * @param limit most candidates a question
     */
    public List<List<Candidate>> searchAll(List<MatchQuery> queries, SearchScope scope, int limit) {
        return new Ranking(snapshot, embedder, analyzer, MODEL).candidates(queries, scope, limit);
    }

    /** @param looked told, on the caller's thread, how many of the questions were held against the bank so far */
    public List<List<Candidate>> searchAll(List<MatchQuery> queries, SearchScope scope, int limit,
            IntConsumer looked) {
        return new Ranking(snapshot, embedder, analyzer, MODEL).candidates(queries, scope, limit, looked);
    }

    /** Changes some answers; whatever is not changed is taken over as it is. */
    public void update(Collection<ApprovedAnswer> upserts, Collection<String> removedIds) {
        synchronized (change) {
            snapshot = snapshot.changed(upserts, removedIds, embedder, analyzer);
        }
    }

    /** Sets the whole bank. */
    public void replaceAll(Collection<ApprovedAnswer> bank) {
        synchronized (change) {
            snapshot = Snapshot.of(bank, embedder, analyzer);
        }
    }

    /** Number of answers, of every collection and visibility. */
    public int size() {
        return snapshot.answers().size();
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
