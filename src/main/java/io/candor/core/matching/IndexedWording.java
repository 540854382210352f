package io.candor.core.matching;

import java.util.Set;

/**
 * An answer as one of its wordings asks for it, ready to be matched. An answer without wordings has one of these, made
 * of its title, or of the start of its text where it has no title either.
 *
 * @param alone vectors of the wording
 * @param titled vectors of "title: wording", the same as {@code alone} where there is no title
 * @param terms analysed terms of title and wording
 * @param textTerms analysed terms of the answer's texts
 */
record IndexedWording(ApprovedAnswer answer, Wording wording, TextVectors alone, TextVectors titled,
        Set<String> terms, Set<String> textTerms) {
}
