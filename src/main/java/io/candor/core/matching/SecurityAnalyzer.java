package io.candor.core.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * English words as this trade uses them: lower case, without accents, stemmed, the acronyms and phrases of
 * {@code synonyms.txt} as one term beside their words, function words dropped.
 */
final class SecurityAnalyzer extends Analyzer {

    private final SynonymMap synonyms = readSynonyms();
    private final CharArraySet stop = new CharArraySet(Words.STOP, true);

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream terms = new LowerCaseFilter(new EnglishPossessiveFilter(words));
        terms = new SynonymGraphFilter(new ASCIIFoldingFilter(terms), synonyms, true);
        return new TokenStreamComponents(words, new KStemFilter(new StopFilter(terms, stop)));
    }

    private static SynonymMap readSynonyms() {
        SynonymMap.Builder map = new SynonymMap.Builder(true);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SecurityAnalyzer.class.getResourceAsStream("synonyms.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] sides = line.split(":", 2);
                CharsRef term = new CharsRef(sides[0].strip());
                for (String phrase : sides[1].split(",")) {
                    map.add(SynonymMap.Builder.join(phrase.strip().split(" "), new CharsRefBuilder()), term, true);
                }
            });
            return map.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
