package io.candor.core.decision;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.candor.core.autofill.Autofill;
import io.candor.core.decision.LabelledBank.Asked;
import io.candor.core.matching.AnswerIndex;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.reading.SentenceModel;

/**
 * Puts every labelled question to its vendor's bank, one by one as {@code /ask} does, and prints what was filled,
 * suggested and left open, and of each guard what it held back: a guard that holds back more right than wrong harms.
 */
final class DecideBanks {

    private final Path out;
    private final Map<String, Map<Outcome, Integer>> held = new TreeMap<>();

    private final List<Decided> all = new ArrayList<>();

    DecideBanks(Path out) {
        this.out = out;
    }

    /** @param args folder with the banks; folder for what was decided, a file a bank, as score_decisions.py reads it */
    public static void main(String[] args) throws IOException {
        DecideBanks run = new DecideBanks(Files.createDirectories(Path.of(args[1])));
        try (SentenceModel model = SentenceModel.load()) {
            for (LabelledBank bank : LabelledBank.all(Path.of(args[0]))) {
                try (AnswerIndex index = AnswerIndex.of(model, bank.answers())) {
                    run.decide(bank, Voices.shipped(), q -> index.search(q, bank.scope(), Autofill.CANDIDATES));
                }
            }
        }
        run.printAll();
    }

    private record Decided(Asked asked, List<Candidate> candidates, Decision decision) {

        Outcome outcome() {
            return Outcome.of(asked, decision, candidates);
        }
    }

    void decide(LabelledBank bank, Voices voices, Function<MatchQuery, List<Candidate>> search) throws IOException {
        AnswerChooser chooser = new AnswerChooser(DecisionSettings.DEFAULT, voices, Guards.all());
        AnswerChooser unguarded = new AnswerChooser(DecisionSettings.DEFAULT, voices, Guards.none());
        List<Decided> decided = bank.questions().parallelStream().map(asked -> {
            List<Candidate> candidates = search.apply(asked.query());
            return new Decided(asked, candidates, chooser.choose(asked.query(), candidates, search));
        }).toList();
        write(bank.name(), decided, voices);
        print(bank.name(), decided);
        all.addAll(decided);
        decided.stream().filter(d -> !(d.decision() instanceof Decision.Fill))
                .forEach(d -> hold(d, unguarded.choose(d.asked().query(), d.candidates(), search)));
    }

    private void write(String name, List<Decided> decided, Voices voices) throws IOException {
        try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(out.resolve(name + ".jsonl")))) {
            for (Decided d : decided) {
                ObjectNode row = d.asked().row().deepCopy();
                row.put("decision", d.decision().slug());
                row.put("reason", d.decision().reason().code().slug());
                row.put("because", d.decision().reason().text());
                row.put("verdict", d.decision() instanceof Decision.Open ? null : Outcome.verdict(d.decision()).slug());
                List<GuardCase> near = d.candidates().stream().limit(3)
                        .map(c -> new GuardCase(d.asked().query().text(), c)).toList();
                near.stream().map(c -> voices.hear(c, near)).max(Comparator.comparingDouble(Voices.Heard::whole))
                        .ifPresent(best -> {
                            Voices.Derived derived = voices.verdict(best.c());
                            row.put("whole", best.whole()).put("sure", derived.sure())
                                    .put("derived", derived.verdict().slug()).put("best", best.c().answer().key());
                        });
                ArrayNode answers = row.putArray("answers");
                d.candidates().forEach(c -> answers.add(c.answer().key()));
                ArrayNode sources = row.putArray("sources");
                Outcome.said(d.decision()).forEach(a -> sources.add(a.key()));
                ArrayNode guards = row.putArray("guards");
                d.decision().findings().forEach(f -> guards.add(f.guard()));
                file.println(row);
            }
        }
    }

    private static void print(String name, List<Decided> decided) {
        long answerable = decided.stream().filter(d -> d.asked().answerable()).count();
        System.out.printf("== %s: %d questions, %d answerable%n", name, decided.size(), answerable);
        for (String level : List.of("fill", "suggest", "open")) {
            List<Decided> of = decided.stream().filter(d -> d.decision().slug().equals(level)).toList();
            System.out.printf("%-8s %4d ", level, of.size());
            if (level.equals("open")) {
                System.out.printf(" answerable %d, nothing answers %d%n",
                        of.stream().filter(d -> d.asked().answerable()).count(),
                        of.stream().filter(d -> d.asked().labels().isEmpty()).count());
            } else {
                for (Outcome o : Outcome.values()) {
                    System.out.printf(" %s %d", o.name().toLowerCase().replace('_', ' '),
                            of.stream().filter(d -> d.outcome() == o).count());
                }
                System.out.println();
            }
        }
        long filled = right(decided, "fill");
        System.out.printf("filled right %.1f %%, filled or suggested right %.1f %%; hit@1 %.3f hit@5 %.3f%n",
                100.0 * filled / answerable, 100.0 * (filled + right(decided, "suggest")) / answerable,
                hits(decided, 1) / (double) answerable, hits(decided, 5) / (double) answerable);
    }

    private static long right(List<Decided> decided, String level) {
        return decided.stream().filter(d -> d.decision().slug().equals(level) && d.outcome() == Outcome.RIGHT).count();
    }

    private static long hits(List<Decided> decided, int first) {
        return decided.stream().filter(d -> d.candidates().stream().limit(first)
                .anyMatch(c -> d.asked().label(c.answer().key()).filter(LabelledBank.Label::whole).isPresent()))
                .count();
    }

    /** What would be filled in but for the guards. */
    private void hold(Decided d, Decision unguarded) {
        if (unguarded instanceof Decision.Fill) {
            d.decision().findings().stream().map(GuardFinding::guard).filter(Guards.all().names()::contains).distinct()
                    .forEach(guard -> held.computeIfAbsent(guard, g -> new EnumMap<>(Outcome.class))
                            .merge(Outcome.of(d.asked(), unguarded, d.candidates()), 1, Integer::sum));
        }
    }

    void printAll() {
        print("all", all);
        printHeld();
    }

    private void printHeld() {
        System.out.println("== held back by each exact guard from what would be filled in, all banks");
        held.forEach((guard, outcomes) -> {
            StringBuilder line = new StringBuilder(String.format("%-24s", guard));
            IntStream.range(0, Outcome.values().length).mapToObj(i -> Outcome.values()[i]).forEach(o -> line.append(
                    String.format(" %s %3d", o.name().toLowerCase().replace('_', ' '), outcomes.getOrDefault(o, 0))));
            System.out.println(line);
        });
    }
}
