package io.candor.core.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The analysed terms of texts. */
final class Terms {

    private Terms() {
    }

    /** Each term once, with how the text first spells it, in order of appearance. */
    static Map<String, String> spelled(Analyzer analyzer, String text) {
        Map<String, String> terms = new LinkedHashMap<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.putIfAbsent(term.toString(), text.substring(place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    static Set<String> of(Analyzer analyzer, String text) {
        return new LinkedHashSet<>(spelled(analyzer, text).keySet());
    }
}
