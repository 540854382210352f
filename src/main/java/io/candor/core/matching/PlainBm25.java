package io.candor.core.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What a search engine gives without any of our work, to measure ours against: English analyser, wordings, BM25. */
public final class PlainBm25 {

    private static final String ASKED = "asked";
    private static final String ID = "id";

    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
    private final IndexSearcher searcher;

    /** An answer without wordings is found by its text. */
    public PlainBm25(List<ApprovedAnswer> answers) {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (ApprovedAnswer answer : answers) {
                Document document = new Document();
                document.add(new StoredField(ID, answer.id()));
                answer.wordings().forEach(
                        wording -> document.add(new TextField(ASKED, wording.text(), Field.Store.NO)));
                if (answer.wordings().isEmpty()) {
                    document.add(new TextField(ASKED, answer.text(), Field.Store.NO));
                }
                writer.addDocument(document);
            }
            searcher = new IndexSearcher(DirectoryReader.open(writer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids of the best answers, best first. */
    public List<String> search(String question, int limit) {
        var query = new QueryBuilder(analyzer).createBooleanQuery(ASKED, question);
        if (query == null) {
            return List.of();
        }
        try {
            var stored = searcher.storedFields();
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                ids.add(stored.document(hit.doc).get(ID));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
