package io.candor.core.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
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

/**
 * The bank's words in a Lucene index in memory, one document a wording in the order given. Never changed: another bank
 * gets another index, so that scores depend on the bank alone and not on the way it came to be. There is nothing to
 * close: it lies on the heap, and searches that still read it keep it alive.
 */
final class LexicalIndex {

    private static final String WORDS = "words";
    private static final String COLLECTION = "collection";
    private static final String VISIBILITY = "visibility";
    private static final String APPROVED_ON = "approvedOn";
    private static final String VALID_UNTIL = "validUntil";

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private LexicalIndex(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        // Every search scores the whole scope once; a cache of filters would only add a second truth.
        this.searcher.setQueryCache(null);
    }

    static LexicalIndex of(List<IndexedWording> wordings, Analyzer analyzer) {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer)
                        .setMergePolicy(new LogDocMergePolicy()))) {
            for (IndexedWording wording : wordings) {
                writer.addDocument(document(wording));
            }
            return new LexicalIndex(DirectoryReader.open(writer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called for each document in scope, with its BM25 score for the terms: 0 where it has none of them. */
    interface Visitor {
        void visit(int document, float score);
    }

    void search(Collection<String> terms, SearchScope scope, Visitor visitor) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(within(scope), Occur.FILTER);
        for (String term : terms) {
            Query one = new TermQuery(new Term(WORDS, term));
            query.add(Words.BOILERPLATE.contains(term) ? new BoostQuery(one, 0.3f) : one, Occur.SHOULD);
        }
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(query.build()), ScoreMode.COMPLETE, 1);
            for (LeafReaderContext leaf : reader.leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    DocIdSetIterator documents = scorer.iterator();
                    while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                        visitor.visit(leaf.docBase + documents.docID(), scorer.score());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How rare a term is in the bank, in nats; a term that the bank lacks is the rarest. */
    double rarity(String term) {
        try {
            double documents = Math.max(1, reader.numDocs());
            double rarity = Math.log(1 + (documents + 0.5) / (reader.docFreq(new Term(WORDS, term)) + 0.5));
            return Words.BOILERPLATE.contains(term) ? 0.3 * rarity : rarity;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What may be said at all: this is the only place where candidates come from. */
    private static Query within(SearchScope scope) {
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

    private static Document document(IndexedWording wording) {
        ApprovedAnswer answer = wording.answer();
        Document document = new Document();
        document.add(new StringField(COLLECTION, answer.collection(), Field.Store.NO));
        document.add(new StringField(VISIBILITY, answer.visibility().slug(), Field.Store.NO));
        document.add(new LongPoint(APPROVED_ON, answer.approvedOn().toEpochDay()));
        document.add(new LongPoint(VALID_UNTIL,
                answer.validUntil().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)));
        document.add(new TextField(WORDS, String.join("\n", answer.title(), wording.wording().text(),
                answer.shortText(), answer.text()), Field.Store.NO));
        return document;
    }
}
