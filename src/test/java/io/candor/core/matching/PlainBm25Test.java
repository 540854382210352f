package io.candor.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class PlainBm25Test {

    @Test
    void finds_by_the_words_of_the_wordings_in_their_stems() {
        assertThat(new PlainBm25(Answers.bank()).search("Encrypting customers' data at rest", 3))
                .startsWith("acme/at-rest");
    }

    @Test
    void knows_neither_the_text_nor_synonyms_of_an_answer_that_has_wordings() {
        PlainBm25 plain = new PlainBm25(Answers.bank());
        assertThat(plain.search("AES-256 TOTP", 5)).isEmpty();
        assertThat(plain.search("MFA", 5)).isEmpty();
    }

    @Test
    void finds_an_answer_without_wordings_by_its_text() {
        PlainBm25 plain = new PlainBm25(List.of(Answers.mfa(), Answers.answer("bare", "Bare", "Badges open doors.")));
        assertThat(plain.search("Do badges open the door?", 5)).containsExactly("acme/bare");
    }

    @Test
    void gives_no_more_than_asked_for_and_nothing_for_no_words() {
        PlainBm25 plain = new PlainBm25(Answers.bank());
        assertThat(plain.search("data encrypted backups plan", 2)).hasSize(2);
        assertThat(plain.search("the of and", 5)).isEmpty();
        assertThat(plain.search("", 5)).isEmpty();
    }
}
