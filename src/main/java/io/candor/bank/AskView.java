package io.candor.bank;

import java.util.List;

import io.candor.bank.AskResource.Asked;

/**
 * What the bank says to a question.
 *
 * @param asked null before anything was asked
 * @param sources the answers that the reply is made of, with their why
 * @param nearest answers that come near it but are not the reply
 */
public record AskView(String question, List<String> collections, List<String> chosen, boolean nda, Asked asked,
        List<Source> sources, List<RankedAnswer> nearest) {

    private static final int NEAREST = 4;

    /** An answer behind the reply, with the words that it shares with the question marked in both. */
    public record Source(RankedAnswer answer, List<Marked> question, List<Marked> wording) {
    }

    static AskView of(String question, List<String> collections, List<String> chosen, boolean nda, Asked asked) {
        if (asked == null) {
            return new AskView(question, collections, chosen, nda, null, List.of(), List.of());
        }
        List<String> ids = asked.reply() == null ? List.of() : asked.reply().sources();
        return new AskView(question, collections, chosen, nda, asked,
                asked.candidates().stream().filter(c -> ids.contains(c.answer())).map(c -> new Source(c,
                        Marked.in(question, c.matched()), Marked.in(c.wording(), c.matched()))).toList(),
                asked.candidates().stream().filter(c -> !ids.contains(c.answer())).limit(NEAREST).toList());
    }

    public boolean isChosen(String collection) {
        return chosen.contains(collection);
    }

    /** The collection that an answer would be written for. */
    public String first() {
        return chosen.isEmpty() ? collections.isEmpty() ? "" : collections.getFirst() : chosen.getFirst();
    }
}
