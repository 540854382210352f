package io.candor.core.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.bank.BankFiles;
import io.candor.core.Sha256;

/**
 * A bank with questions and the answers that people say are right.
 *
 * @param family sets that share texts share a family: one is never judged by what was learned from the other
 * @param name the set
 * @param bank its answers
 * @param queries its questions, in the order of the questionnaire
 */
public record LabelledSet(String family, String name, List<ApprovedAnswer> bank, List<LabelledQuery> queries) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param relevant keys of right answers, empty where the bank has none; {@code partial} is neither right nor wrong */
    public record LabelledQuery(MatchQuery query, Set<String> relevant, Set<String> partial) {
    }

    /** The development sets, and the questions put to the two example banks. */
    public static List<LabelledSet> all(Path shared, Path project) {
        Path given = shared.resolve("matching");
        List<LabelledSet> sets = new ArrayList<>();
        sets.add(read("cmmc", "cmmc", given, "cmmc_171.bank", "cmmc_171.queries", "none.nist171"));
        sets.add(read("nist53", "nist53", given, "nist53_scf.bank", "nist53_scf.queries"));
        sets.add(read("scf", "scf", given, "scf2019_scf2025.bank", "scf2019_scf2025.queries"));
        sets.add(read("scf", "scf-near", given, "scf2019_scf2025.bank", "scf2019_scf2025.near"));
        for (String collection : List.of("tracuto", "datanostro")) {
            List<ApprovedAnswer> bank = BankFiles.read(project.resolve("answer-bank")).approvedAnswers().stream()
                    .filter(answer -> answer.collection().equals(collection)).toList();
            Path questions = project.resolve("src/test/resources/evaluation");
            sets.add(new LabelledSet(collection, collection, bank, Stream.of("queries", "none")
                    .flatMap(kind -> queries(questions.resolve(collection + "." + kind + ".jsonl"))).toList()));
        }
        return sets;
    }

    /** Banks differ in what they have: the same sets without texts, without wordings, with one wording each. */
    static List<LabelledSet> variants(List<LabelledSet> sets) {
        List<LabelledSet> variants = new ArrayList<>(sets);
        for (LabelledSet set : sets) {
            if (!set.name.equals("scf-near")) {
                variants.add(set.each("-untold", answer -> with(answer, answer.wordings(), "", "")));
                variants.add(
                        set.each("-unasked", answer -> with(answer, List.of(), answer.shortText(), answer.text())));
            }
            if (set.bank.stream().anyMatch(answer -> answer.wordings().size() > 1)) {
                Random random = new Random(5);
                variants.add(set.each("-once", answer -> with(answer, one(answer, random), answer.shortText(),
                        answer.text())));
            }
        }
        return variants;
    }

    public SearchScope scope() {
        return new SearchScope(bank.stream().map(ApprovedAnswer::collection).distinct().toList(),
                EnumSet.complementOf(EnumSet.of(Visibility.INTERNAL)), DAY);
    }

    /** The set as it is, and parts of its bank. */
    public List<LabelledSet> samples() {
        return ConfidenceTraining.samples(this).subList(0, 2);
    }

    /** A part of the bank with all its questions: for many of them the right answer is not there. */
    LabelledSet part(Random random, int size) {
        List<ApprovedAnswer> shuffled = new ArrayList<>(bank);
        java.util.Collections.shuffle(shuffled, random);
        List<ApprovedAnswer> kept = shuffled.subList(0, Math.min(size, shuffled.size()));
        Set<String> keys = new HashSet<>(kept.stream().map(ApprovedAnswer::key).toList());
        return new LabelledSet(family, name, kept, queries.stream().map(query -> new LabelledQuery(query.query,
                query.relevant.stream().filter(keys::contains).collect(java.util.stream.Collectors.toSet()),
                query.partial)).toList());
    }

    LabelledSet with(List<LabelledQuery> other) {
        return new LabelledSet(family, name, bank, other);
    }

    private LabelledSet each(String suffix, UnaryOperator<ApprovedAnswer> change) {
        return new LabelledSet(family, name + suffix, bank.stream().map(change).toList(), queries);
    }

    private static List<Wording> one(ApprovedAnswer answer, Random random) {
        return List.of(answer.wordings().get(random.nextInt(answer.wordings().size())));
    }

    private static ApprovedAnswer with(ApprovedAnswer a, List<Wording> wordings, String shortText, String text) {
        return new ApprovedAnswer(a.collection(), a.key(), a.revision(), a.title(), a.domain(), a.verdict(), shortText,
                text, wordings, a.visibility(), a.approvedBy(), a.approvedOn(), a.validUntil(), a.posture(),
                a.source(), a.controls(), a.tags());
    }

    private static LabelledSet read(String family, String name, Path folder, String bank, String... queries) {
        return new LabelledSet(family, name, lines(folder.resolve(bank + ".jsonl")).map(LabelledSet::answer).toList(),
                Stream.of(queries).flatMap(file -> queries(folder.resolve(file + ".jsonl"))).toList());
    }

    private static ApprovedAnswer answer(JsonNode row) {
        String question = row.path("question").asText();
        return new ApprovedAnswer("bank", row.path("bank_id").asText(), Sha256.of(row.toString()),
                row.path("title").asText(), row.path("domain").asText(), Verdict.NONE, "", row.path("text").asText(),
                question.isBlank() ? List.of() : List.of(Wording.direct(question)), Visibility.PUBLIC, "", DAY,
                Optional.empty(), Optional.empty(), "", List.of(), List.of());
    }

    private static Stream<LabelledQuery> queries(Path file) {
        return lines(file).map(row -> new LabelledQuery(
                new MatchQuery(row.path("query").asText(), row.path("domain").asText(), ""), texts(row, "relevant"),
                texts(row, "partial")));
    }

    private static Set<String> texts(JsonNode row, String field) {
        Set<String> texts = new HashSet<>();
        row.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Stream<JsonNode> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(LabelledSet::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
