package io.candor.core.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.candor.core.Sha256;
import io.candor.core.decision.LabelledBank.Label;
import io.candor.core.decision.MixtureTraining.Example;
import io.candor.core.matching.AnswerIndex;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.FileVectors;
import io.candor.core.matching.LabelledSet;
import io.candor.core.matching.Visibility;
import io.candor.core.matching.Why;
import io.candor.core.matching.Wording;
import io.candor.core.reading.SentenceModel;

/**
 * Learns {@code answers.properties} and {@code verdicts.properties} from the labelled banks, the labelled cases of
 * single answers, and the matching sets; prints how each vendor fares with mixtures that never saw it.
 */
final class TrainDecision {

    private static final int FOUND = 5;
    private static final int HEARD = 3;
    private static final double SHRINK = 0.003;
    private static final double SHRINK_VERDICT = 0.003;
    /** Ranks behind the first are many, and mostly not. */
    private static final double BEHIND = 0.5;
    private static final double OF_SET = 0.4;
    private static final double OF_BANK = 1.5;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path shared;
    private final Path project;
    private final SentenceModel model;
    private final FileVectors vectors;
    private final List<LabelledBank> banks;
    private final Readings readings = new Readings();
    private final List<Example> answers = new ArrayList<>();
    private final List<Example> verdicts = new ArrayList<>();

    private TrainDecision(Path shared, Path project, Path vectors, SentenceModel model) {
        this.vectors = new FileVectors(vectors);
        this.shared = shared;
        this.project = project;
        this.model = model;
        this.banks = Stream.of(shared.resolve("banks"), project.resolve("src/test/resources/evaluation/vendors"))
                .flatMap(folder -> LabelledBank.all(folder).stream()).toList();
    }

    /** @param args folder with the shared data; folder of the project; folder for what was decided; file for vectors;
     *        {@code --check}: only how each vendor fares, learned without the matching sets, and nothing is written */
    public static void main(String[] args) throws IOException {
        try (SentenceModel model = SentenceModel.load()) {
            TrainDecision training = new TrainDecision(Path.of(args[0]), Path.of(args[1]), Path.of(args[3]), model);
            Map<LabelledBank, Ranked> ranked = training.read();
            if (args.length < 5) {
                training.readSets();
            }
            training.leaveOneOut(ranked, Files.createDirectories(Path.of(args[2])));
            if (args.length < 5) {
                training.write();
            }
        }
    }

    /** What ranking found, once for all trainings. */
    record Ranked(Map<String, List<Candidate>> found, AnswerIndex index) {

        List<Candidate> of(LabelledBank bank, io.candor.core.matching.MatchQuery query) {
            List<Candidate> known = found.get(query.text());
            return known != null ? known : index.search(query, bank.scope(), FOUND);
        }
    }

    private Map<LabelledBank, Ranked> read() throws IOException {
        Map<LabelledBank, Ranked> ranked = new LinkedHashMap<>();
        for (LabelledBank bank : banks) {
            AnswerIndex index = new AnswerIndex(model, vectors, bank.answers());
            Map<String, List<Candidate>> found = new LinkedHashMap<>();
            for (LabelledBank.Asked asked : bank.questions()) {
                List<Candidate> candidates = index.search(asked.query(), bank.scope(), FOUND);
                found.put(asked.query().text(), candidates);
                List<GuardCase> near = cases(asked.query().text(), candidates);
                for (int i = 0; i < near.size(); i++) {
                    add(bank.name(), asked, near, i);
                }
                asked.labels().forEach((key, label) -> add(bank.name(), asked.query().text(), label, OF_BANK,
                        bank.answers().stream().filter(a -> a.key().equals(key)).findFirst().orElseThrow()));
            }
            ranked.put(bank, new Ranked(found, index));
            halve(bank);
        }
        for (String file : List.of("a", "b", "c", "d", "f", "g")) {
            for (String line : Files.readAllLines(shared.resolve("verifier/" + file + ".jsonl"))) {
                JsonNode row = JSON.readTree(line);
                row.path("asks").forEach(ask -> add("cases-" + file, ask.path("q").asText(),
                        new Label(ask.path("label").asText().equals("full"),
                                LabelledBank.verdict(ask.path("verdict").asText())),
                        1, answer(file, row)));
            }
        }
        return ranked;
    }

    private void readSets() {
        for (LabelledSet set : LabelledSet.all(shared, project)) {
            set.samples().forEach(this::addSet);
        }
    }

    /** Every other answer taken out: the nearest that is left is often none. */
    private void halve(LabelledBank bank) {
        List<ApprovedAnswer> half = IntStream.range(0, bank.answers().size()).filter(i -> i % 2 == 0)
                .mapToObj(bank.answers()::get).toList();
        try (AnswerIndex index = new AnswerIndex(model, vectors, half)) {
            for (LabelledBank.Asked asked : bank.questions()) {
                List<GuardCase> near = cases(asked.query().text(), index.search(asked.query(), bank.scope(), FOUND));
                if (!near.isEmpty()) {
                    add(bank.name(), asked, near, 0);
                }
            }
        }
    }

    private List<GuardCase> cases(String question, List<Candidate> candidates) {
        return candidates.stream().limit(HEARD)
                .map(c -> readings.of(question, GuardCase.asked(question), c)).toList();
    }

    private void add(String family, LabelledBank.Asked asked, List<GuardCase> near, int rank) {
        String outcome = asked.label(near.get(rank).answer().key()).map(l -> l.whole() ? Voices.WHOLE : Voices.PART)
                .orElse(Voices.NOT);
        answers.add(new Example(family, AnswerSigns.of(near.get(rank), near), outcome, rank == 0 ? 1 : BEHIND));
    }

    private void add(String family, String question, Label label, double weight, ApprovedAnswer answer) {
        if (label.whole()) {
            verdicts.add(new Example(family, VerdictSigns.of(new GuardCase(question, nearest(question, answer))),
                    label.verdict().slug(), weight));
        }
    }

    private void addSet(LabelledSet set) {
        try (AnswerIndex index = new AnswerIndex(model, vectors, set.bank())) {
            List<List<Candidate>> found = index.searchAll(set.queries().stream().map(LabelledSet.LabelledQuery::query)
                    .toList(), set.scope(), FOUND);
            IntStream.range(0, found.size()).forEach(i -> {
                LabelledSet.LabelledQuery query = set.queries().get(i);
                List<GuardCase> near = cases(query.query().text(), found.get(i));
                for (int rank = 0; rank < Math.min(2, near.size()); rank++) {
                    GuardCase c = near.get(rank);
                    String outcome = query.relevant().contains(c.answer().key())
                            ? Voices.WHOLE
                            : query.partial().contains(c.answer().key()) ? Voices.PART : Voices.NOT;
                    answers.add(new Example(set.family(), AnswerSigns.of(c, near), outcome,
                            OF_SET * (rank == 0 ? 1 : BEHIND)));
                }
            });
        }
    }

    private static Candidate nearest(String question, ApprovedAnswer answer) {
        Concepts asked = GuardCase.asked(question).concepts();
        Wording wording = answer.wordings().stream()
                .max(Comparator.comparingDouble(w -> Phrase.of(w.text()).concepts().overlap(asked)))
                .orElse(Wording.direct(answer.title()));
        return new Candidate(answer, wording, 0, 0, List.of(), List.of(), Why.of("", 0, ""));
    }

    private static ApprovedAnswer answer(String file, JsonNode row) {
        return new ApprovedAnswer(file, row.path("id").asText(), Sha256.of(row.toString()), row.path("title").asText(),
                row.path("domain").asText(), LabelledBank.verdict(row.path("verdict").asText()),
                row.path("short").asText(), row.path("text").asText(),
                List.of(Wording.direct(row.path("wording").asText())), Visibility.PUBLIC, "", LabelledBank.DAY,
                Optional.empty(), Optional.empty(), "", List.of(), List.of());
    }

    private Voices learn(String without) {
        return new Voices(
                MixtureTraining.learn(answers.stream().filter(e -> !e.family().equals(without)).toList(), SHRINK),
                MixtureTraining.learn(verdicts.stream().filter(e -> !e.family().equals(without)).toList(),
                        SHRINK_VERDICT));
    }

    private void leaveOneOut(Map<LabelledBank, Ranked> ranked, Path out) throws IOException {
        System.out.printf("%d examples of answers, %d of verdicts%n", answers.size(), verdicts.size());
        DecideBanks run = new DecideBanks(out);
        for (LabelledBank bank : banks) {
            run.decide(bank, learn(bank.name()), query -> ranked.get(bank).of(bank, query));
        }
        run.printAll();
    }

    private void write() throws IOException {
        Voices all = learn("");
        Path resources = project.resolve("src/main/resources/io/candor/core/decision");
        MixtureTraining.write(all.answers(), resources.resolve("answers.properties"), """
                Whether an answer says all that is asked: the weight of each sign for each outcome, learned by
                TrainDecision in the test tree (multinomial logistic regression). See docs/matching.md.""");
        MixtureTraining.write(all.verdicts(), resources.resolve("verdicts.properties"), """
                Which verdict a question gets from an answer: the weight of each sign for each verdict, learned by
                TrainDecision in the test tree (multinomial logistic regression). A sign after "yes:", "no:" and so on
                counts where the answer's own verdict is that one. See docs/matching.md.""");
    }
}
