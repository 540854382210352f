package io.candor.core.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Reads headings. Several hints in one heading are resolved as language does: an assessor anywhere claims the column;
 * "Answer type" is about answers; otherwise the first part counts ("Response / Comments", "Antwort des Anbieters"),
 * and in it the last word ("Question category", "Vendor comments").
 */
final class HeadingVocabulary {

    private static final PhraseBook BOOK = PhraseBook.load("headings.txt");
    /** Where one part of a heading ends: separators, and the little words that hang a detail on. */
    private static final Pattern PARTS = Pattern.compile(
            "[/(\\[,;:|\\n\\r]| - | – |\\b(?:of|and|or|for|to|by|from|if|des|der|von|für|und|du|de|del|della|di|da|do|la|le|para|por|pour|et|van|voor|za|pro|k|na|dla)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 160;
    private static final Map<String, Heading> CACHE = new ConcurrentHashMap<>();

    private HeadingVocabulary() {
    }

    static Heading read(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return text.isBlank() ? Heading.NONE : new Heading(text, HeadingKind.UNKNOWN, 0, Set.of());
        }
        // Bounded by what headings there are in the world; cleared rather than evicted, it is only a shortcut.
        if (CACHE.size() > 20_000) {
            CACHE.clear();
        }
        return CACHE.computeIfAbsent(text, HeadingVocabulary::resolve);
    }

    private static Heading resolve(String text) {
        String whole = PlainText.fold(text);
        List<PhraseBook.Hit> all = longest(BOOK.find(whole));
        if (all.isEmpty()) {
            return new Heading(text, HeadingKind.UNKNOWN, 0, Set.of());
        }
        Set<HeadingKind> kinds = EnumSet.noneOf(HeadingKind.class);
        all.forEach(h -> kinds.add(kind(h)));
        double covered = all.stream().mapToInt(PhraseBook.Hit::length).sum() / (double) whole.length();
        HeadingKind kind = all.size() == 1 && all.get(0).length() == whole.length()
                ? kind(all.get(0))
                : choose(text, all);
        return new Heading(text, kind, Math.min(1, 0.4 + 0.6 * covered), kinds);
    }

    private static HeadingKind choose(String text, List<PhraseBook.Hit> all) {
        for (HeadingKind claims : List.of(HeadingKind.ASSESSOR, HeadingKind.OPTIONS, HeadingKind.META)) {
            if (all.stream().anyMatch(h -> kind(h) == claims && (claims == HeadingKind.ASSESSOR || h.length() > 6))) {
                return claims;
            }
        }
        for (String part : PARTS.split(text)) {
            List<PhraseBook.Hit> hits = longest(BOOK.find(PlainText.fold(part)));
            if (!hits.isEmpty()) {
                HeadingKind last = kind(hits.get(hits.size() - 1));
                // "Response code" is the response, "Question code" a number
                boolean coded = last == HeadingKind.ID && hits.size() > 1
                        && kind(hits.get(hits.size() - 2)) == HeadingKind.ANSWER;
                return coded ? HeadingKind.ANSWER : last;
            }
        }
        return kind(all.get(0));
    }

    /** Without phrases that overlap a longer one, in reading order; of equals, the kind named first in {@link HeadingKind}. */
    private static List<PhraseBook.Hit> longest(List<PhraseBook.Hit> hits) {
        List<PhraseBook.Hit> sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparingInt(PhraseBook.Hit::length).reversed()
                .thenComparingInt(PhraseBook.Hit::start).thenComparing(HeadingVocabulary::kind));
        List<PhraseBook.Hit> kept = new ArrayList<>();
        for (PhraseBook.Hit hit : sorted) {
            if (kept.stream().noneMatch(k -> hit.start() < k.end() && k.start() < hit.end())) {
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(PhraseBook.Hit::start));
        return kept;
    }

    private static HeadingKind kind(PhraseBook.Hit hit) {
        return HeadingKind.valueOf(hit.kind().toUpperCase(Locale.ROOT));
    }
}
