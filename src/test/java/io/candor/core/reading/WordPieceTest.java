package io.candor.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;

/** Our word pieces are those of the reference tokenizer, which reads the same {@code tokenizer.json}. */
class WordPieceTest {

    private static final int LIMIT = 128;
    private static WordPiece ours;
    private static HuggingFaceTokenizer reference;

    @BeforeAll
    static void load() throws Exception {
        try (InputStream one = open(); InputStream other = open()) {
            ours = new WordPiece(Vocabulary.read(one), LIMIT);
            reference = HuggingFaceTokenizer.newInstance(other, Map.of("padding", "false", "maxLength", "" + LIMIT));
        }
    }

    private static InputStream open() {
        return WordPieceTest.class.getClassLoader().getResourceAsStream("all-minilm-l6-v2-q-tokenizer.json");
    }

    static Stream<String> texts() {
        return Stream.of(
                "Is multi-factor authentication (MFA) enforced for all administrators?",
                "Do you encrypt data at rest with AES-256/GCM & TLS 1.3+?",
                "  tabs\tand\nnew lines\u00a0and non-breaking spaces  ",
                "Wie oft werden Sicherheitsüberprüfungen durchgeführt? Größe, Straße",
                "Les données à caractère personnel sont-elles chiffrées ?",
                "ΔΕΛΤΑ Ελληνικά, Русский текст, العربية, हिन्दी",
                "是否对静态数据进行加密？日本語のテキスト 한국어",
                "emoji 🔐 family 👩‍👩‍👧 flag 🇩🇪 done ✅",
                "soft\u00adhyphen, zero\u200bwidth, bom\ufeff, control\u0007bell, replacement\ufffd",
                "“Curly” quotes — dashes – ellipsis… bullets • section § 4.2 ™ © ° ± €",
                "3.1.1[a] {x|y} <tag> \\back/slash #hash @at 50% $5 ^caret `tick` ~tilde _under_",
                "x".repeat(99) + " " + "y".repeat(100) + " " + "z".repeat(101),
                "İstanbul ǅ ﬁ ligature Ⅳ ½ ²",
                "word ".repeat(500),
                "",
                "?");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void cuts_as_the_reference_does(String text) {
        assertThat(ours.pieces(text).stream().mapToLong(Piece::id).toArray())
                .isEqualTo(reference.encode(text).getIds());
    }

    @Test
    void does_not_read_the_rest_of_a_huge_text() {
        String huge = "encryption ".repeat(1_000_000);
        assertThat(ours.pieces(huge)).hasSize(LIMIT);
        assertThat(LongStream.of(reference.encode(huge.substring(0, 5_000)).getIds()).boxed())
                .isEqualTo(ours.pieces(huge).stream().map(p -> (long) p.id()).toList());
    }
}
