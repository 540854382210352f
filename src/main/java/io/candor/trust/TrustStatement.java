package io.candor.trust;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.bank.AnswerCollection;
import io.candor.bank.AnswerContent.SubProcessor;
import io.candor.bank.PublicAnswer;
import io.candor.bank.PublicPlace;
import io.candor.core.Sha256;

/**
 * All that a trust page says. The same answers give the same statement.
 *
 * @param collection its key
 * @param name of the vendor or product
 * @param legalForm of the vendor; null where it is not stated
 * @param description one sentence; null for none
 * @param contact how to reach the security team; null where it is not stated
 * @param effective day of the newest approval in it; null while it is empty
 * @param version names exactly the revisions in it: it changes when and only when one of them does
 * @param basedOn version of the vendor's own statement that the answers were made from; null for none
 * @param basedOnEffective effective date of that; null for none
 * @param keyFacts what most visitors look for, in one line each
 * @param standards where the vendor stands with each standard, its own standing before that of its suppliers
 * @param subProcessors third parties that handle customers' data
 * @param documents what can be had, and how
 * @param contacts whom to reach for what
 * @param oftenAsked what customers ask most
 * @param topics all answers by subject
 */
@Schema(name = "TrustStatement")
public record TrustStatement(String collection, String name, String legalForm, String description, String contact,
        LocalDate effective, String version, String basedOn, LocalDate basedOnEffective, List<Highlight> keyFacts,
        List<Standing> standards, List<SubProcessor> subProcessors, List<Highlight> documents,
        List<Highlight> contacts, List<OftenAsked> oftenAsked, List<Topic> topics) {

    private static final int VERSION_LENGTH = 12;

    static TrustStatement of(AnswerCollection of, List<PublicAnswer> said) {
        List<PublicAnswer> answers = Topic.inOrder(said);
        return new TrustStatement(of.key, of.name, of.vendor, of.description, of.contact,
                answers.stream().map(PublicAnswer::approvedOn).max(Comparator.naturalOrder()).orElse(null),
                version(answers), of.version, of.effective,
                Highlight.lines(PublicPlace.KEY_FACT, answers), Standing.of(answers), subProcessors(answers),
                Highlight.texts(PublicPlace.DOCUMENTS, answers), Highlight.texts(PublicPlace.CONTACT, answers),
                OftenAsked.of(answers), Topic.of(answers));
    }

    /** By key, so that the order of files does not count. */
    private static String version(List<PublicAnswer> answers) {
        return Sha256.of(answers.stream().map(a -> a.key() + ' ' + a.revision()).sorted()
                .collect(Collectors.joining("\n"))).hex().substring(0, VERSION_LENGTH);
    }

    private static List<SubProcessor> subProcessors(List<PublicAnswer> answers) {
        Map<String, SubProcessor> byName = new LinkedHashMap<>();
        answers.forEach(a -> a.subProcessors().forEach(p -> byName.putIfAbsent(p.name(), p)));
        return List.copyOf(byName.values());
    }

    /** For the page: whether it says how to reach anybody. */
    public boolean reachable() {
        return contact != null || !contacts.isEmpty();
    }

    /** Number of answers in it. */
    public int answers() {
        return topics.stream().mapToInt(t -> t.answers().size()).sum();
    }
}
