package io.candor.core.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * The bank's words in Lucene indexes in memory, one document an answer in the order given. It is made of portions that
 * are never changed: a bank that changed in a few answers takes over the other portions, while statistics are always
 * those of the whole, so that scores depend on the bank alone and not on the way it came to be. There is nothing to
 * close: it lies on the heap, and searches that still read it keep it alive.
 */
final class LexicalIndex {

    /** All that an answer says and is asked: title, wordings, short text, text. */
    static final String WORDS = "words";
    /** What it would be filed under: title and domain. */
    static final String HEADING = "heading";

    private static final String COLLECTION = "collection";
    private static final String VISIBILITY = "visibility";
    private static final String APPROVED_ON = "approvedOn";
    private static final String VALID_UNTIL = "validUntil";

    private final IndexReader reader;
    private final IndexSearcher searcher;
    /** Of terms that the bank has: as many as there are, however odd the questions. */
    private final Map<String, Double> rarities = new ConcurrentHashMap<>();

    private LexicalIndex(IndexReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        // Scopes are looked up once a questionnaire; a cache of filters would only be a second truth.
        this.searcher.setQueryCache(null);
    }

    /** A part of a bank's answers, one document each in their order. */
    record Portion(DirectoryReader reader) {

        static Portion of(List<ApprovedAnswer> answers, Analyzer analyzer) {
            // Merging neighbours only keeps the order: an answer's place in the list is its document number.
            try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer)
                            .setMergePolicy(new LogDocMergePolicy()))) {
                for (ApprovedAnswer answer : answers) {
                    writer.addDocument(document(answer));
                }
                return new Portion(DirectoryReader.open(writer));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static LexicalIndex of(List<Portion> portions) {
        try {
            return new LexicalIndex(
                    new MultiReader(portions.stream().map(Portion::reader).toArray(IndexReader[]::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return reader.maxDoc();
    }

    /** The answers that the scope lets through: this is the only place where candidates come from. */
    FixedBitSet within(SearchScope scope) {
        FixedBitSet admitted = new FixedBitSet(Math.max(1, size()));
        try {
            eachHit(query(scope), ScoreMode.COMPLETE_NO_SCORES, (document, scorer) -> admitted.set(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return admitted;
    }

    /**
     * Matches terms against answers.
     *
     * @param terms distinct terms; those past the 64th are left out
     * @param scope the only ones to be matched
     */
    WordHits search(String field, Collection<String> terms, FixedBitSet scope) {
        WordHits hits = new WordHits(size());
        try {
            for (String term : terms.stream().limit(WordHits.MOST_TERMS).toList()) {
                double weight = Words.BOILERPLATE.contains(term) ? Words.BOILERPLATE_WEIGHT : 1;
                Term asked = new Term(field, term);
                TermStates states = TermStates.build(searcher, asked, true);
                int number = hits.add(weight * Words.rarity(size(), states.docFreq()));
                if (states.docFreq() > 0) {
                    eachHit(new TermQuery(asked, states), ScoreMode.COMPLETE, (document, scorer) -> {
                        if (scope.get(document)) {
                            hits.hit(number, document, weight * scorer.score());
                        }
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hits;
    }

    /** How rare a term is among all that answers say and are asked; one that the bank lacks is the rarest. */
    double rarity(String term) {
        Double known = rarities.get(term);
        if (known != null) {
            return known;
        }
        try {
            int having = reader.docFreq(new Term(WORDS, term));
            double rarity = Words.rarity(size(), having);
            if (having > 0) {
                rarities.put(term, rarity);
            }
            return rarity;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Hit {
        void at(int document, Scorer scorer) throws IOException;
    }

    private void eachHit(Query query, ScoreMode mode, Hit hit) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                DocIdSetIterator documents = scorer.iterator();
                while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    hit.at(leaf.docBase + documents.docID(), scorer);
                }
            }
        }
    }

    private static Query query(SearchScope scope) {
        long day = scope.asOf().toEpochDay();
        return new BooleanQuery.Builder()
                .add(oneOf(COLLECTION, scope.collections()), Occur.FILTER)
                .add(oneOf(VISIBILITY, scope.visible().stream().map(Visibility::slug).toList()), Occur.FILTER)
                .add(LongPoint.newRangeQuery(APPROVED_ON, Long.MIN_VALUE, day), Occur.FILTER)
                .add(LongPoint.newRangeQuery(VALID_UNTIL, day, Long.MAX_VALUE), Occur.FILTER)
                .build();
    }

    private static Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Document document(ApprovedAnswer answer) {
        Document document = new Document();
        document.add(new StringField(COLLECTION, answer.collection(), Field.Store.NO));
        document.add(new StringField(VISIBILITY, answer.visibility().slug(), Field.Store.NO));
        document.add(new LongPoint(APPROVED_ON, answer.approvedOn().toEpochDay()));
        document.add(new LongPoint(VALID_UNTIL,
                answer.validUntil().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)));
        StringBuilder words = new StringBuilder(answer.title());
        answer.wordings().forEach(wording -> words.append('\n').append(wording.text()));
        words.append('\n').append(answer.shortText()).append('\n').append(answer.text());
        document.add(new TextField(WORDS, words.toString(), Field.Store.NO));
        document.add(new TextField(HEADING, answer.title() + "\n" + Snapshot.domain(answer), Field.Store.NO));
        return document;
    }
}
