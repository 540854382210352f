package io.candor.core.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;

/**
 * One state of the bank, ready to be searched; never changed. The next state takes over what stays the same, so that one
 * changed answer costs little, and is equal to one made anew.
 *
 * @param portions the answers in portions by their ids alone, so that the order in which they were loaded has no
 *        influence
 * @param answers those of all portions, one after the other
 * @param words their words; document numbers are places in {@code answers}
 * @param pieces rarity of the model's word pieces in this bank
 * @param domains vectors of the domains in words, by domain
 */
record Snapshot(List<Portion> portions, List<IndexedAnswer> answers, LexicalIndex words, PieceWeights pieces,
        Map<String, TextVectors> domains) {

    /** More make a change cheaper and a search dearer, as each word is looked up in each. */
    private static final int PORTIONS = 8;

    /** Answers sorted by id, with their words in the same order. */
    private record Portion(List<IndexedAnswer> answers, LexicalIndex.Portion words) {
    }

    static Snapshot empty(Embedder embedder, Analyzer analyzer) {
        List<Portion> portions = IntStream.range(0, PORTIONS)
                .mapToObj(i -> new Portion(List.of(), LexicalIndex.Portion.of(List.of(), analyzer))).toList();
        return new Snapshot(portions, List.of(), words(portions), PieceWeights.none(embedder.boilerplate()), Map.of());
    }

    static Snapshot of(Collection<ApprovedAnswer> bank, Embedder embedder, Analyzer analyzer) {
        return empty(embedder, analyzer).changed(bank, Set.of(), embedder, analyzer);
    }

    /**
     * @param upserts new and changed answers; where two have the same id the later one holds
     * @param removedIds what is gone; an id that is also among the upserts stays
     */
    Snapshot changed(Collection<ApprovedAnswer> upserts, Collection<String> removedIds, Embedder embedder,
            Analyzer analyzer) {
        Map<String, ApprovedAnswer> fresh = new TreeMap<>();
        upserts.forEach(answer -> fresh.put(answer.id(), answer));
        Set<String> touched = new HashSet<>(removedIds);
        touched.addAll(fresh.keySet());
        List<IndexedAnswer> gone = answers.stream().filter(a -> touched.contains(a.answer().id())).toList();
        List<IndexedAnswer> come = indexed(fresh.values(), embedder);
        Set<Integer> touchedPortions = new HashSet<>();
        touched.forEach(id -> touchedPortions.add(portion(id)));
        List<Portion> next = IntStream.range(0, PORTIONS).parallel().mapToObj(i -> touchedPortions.contains(i)
                ? portion(i, touched, come, analyzer)
                : portions.get(i)).toList();
        List<IndexedAnswer> all = next.stream().flatMap(p -> p.answers().stream()).toList();
        return new Snapshot(next, all, words(next), pieces.changed(gone, come), domains(all));
    }

    private static Map<String, TextVectors> domains(List<IndexedAnswer> all) {
        Map<String, TextVectors> domains = new HashMap<>();
        all.forEach(a -> a.domain().ifPresent(vectors -> domains.putIfAbsent(a.answer().domain(), vectors)));
        return Map.copyOf(domains);
    }

    private Portion portion(int number, Set<String> touched, List<IndexedAnswer> come, Analyzer analyzer) {
        List<IndexedAnswer> all = Stream.concat(
                portions.get(number).answers().stream().filter(a -> !touched.contains(a.answer().id())),
                come.stream().filter(a -> portion(a.answer().id()) == number))
                .sorted(Comparator.comparing(a -> a.answer().id())).toList();
        return new Portion(all,
                LexicalIndex.Portion.of(all.stream().map(IndexedAnswer::answer).toList(), analyzer));
    }

    private static int portion(String id) {
        return Math.floorMod(id.hashCode(), PORTIONS);
    }

    private static LexicalIndex words(List<Portion> portions) {
        return LexicalIndex.of(portions.stream().map(Portion::words).toList());
    }

    private static List<IndexedAnswer> indexed(Collection<ApprovedAnswer> bank, Embedder embedder) {
        List<String> texts = new ArrayList<>();
        for (ApprovedAnswer answer : bank) {
            wordings(answer).forEach(wording -> texts.add(titled(answer, wording.text())));
            texts.add(titled(answer, answer.text()));
            texts.add(domain(answer));
        }
        texts.removeIf(String::isBlank);
        Map<String, TextVectors> vectors = texts.isEmpty() ? new HashMap<>() : embedder.bank(texts);
        return bank.parallelStream().map(answer -> IndexedAnswer.of(answer,
                wordings(answer).stream()
                        .map(w -> new IndexedWording(w, vectors.get(titled(answer, w.text())),
                                new SaidWords(answer.title() + "\n" + w.text())))
                        .toList(),
                answer.text().isBlank()
                        ? Optional.empty()
                        : Optional.of(vectors.get(titled(answer, answer.text()))),
                Optional.ofNullable(vectors.get(domain(answer))))).toList();
    }

    /** The domain's id as words: {@code access-control} reads "access control". */
    static String domain(ApprovedAnswer answer) {
        return answer.domain().replace('-', ' ').strip();
    }

    private static List<Wording> wordings(ApprovedAnswer answer) {
        List<Wording> asked = answer.wordings().stream().filter(w -> !w.text().isBlank()).toList();
        boolean bare = asked.isEmpty() && answer.text().isBlank() && !answer.title().isBlank();
        return bare ? List.of(Wording.direct(answer.title())) : asked;
    }

    private static String titled(ApprovedAnswer answer, String text) {
        return text.isBlank()
                ? ""
                : answer.title().isBlank() || answer.title().equals(text)
                        ? text
                        : answer.title() + ": " + text;
    }
}
