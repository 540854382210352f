package io.candor.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.candor.bank.AnswerContent.FiledPosture;
import io.candor.bank.Finding.Difference;
import io.candor.bank.Finding.Kind;
import io.candor.bank.Finding.Side;
import io.candor.core.decision.Statement;
import io.candor.core.matching.Nearness;

/** Tells duplicates and conflicts among pairs of answers whose wordings come near each other, or that share a standard. */
final class Comparing {

    private static final Set<String> ONLY_PLANNED = Set.of("planned", "in-progress", "not-held");

    private final Nearness likeness;

    Comparing(Nearness likeness) {
        this.likeness = likeness;
    }

    private record Couple(String left, String right) {
    }

    /** One finding a couple of answers, conflicts first. */
    List<Finding> findings(List<WordingPair> pairs, List<ComparedAnswer[]> sameStandard) {
        Map<Couple, Finding> found = new LinkedHashMap<>();
        for (ComparedAnswer[] two : sameStandard) {
            posture(two[0], two[1]).ifPresent(d -> keep(found, new Finding(Kind.CONFLICT, Side.of(two[0], 0),
                    Side.of(two[1], 0), 1, List.of(d), null)));
        }
        List<WordingPair> candidates = pairs.stream().filter(p -> !p.asksElse()).toList();
        List<Double> likes = likeness.of(candidates.stream().map(WordingPair::texts).toList());
        for (int i = 0; i < candidates.size(); i++) {
            WordingPair pair = candidates.get(i);
            if (pair.near(likes.get(i))) {
                Finding finding = finding(pair, likes.get(i));
                if (finding.kind() == Kind.CONFLICT || !pair.forOtherCells()) {
                    keep(found, finding);
                }
            }
        }
        return found.values().stream().sorted((a, b) -> b.kind().compareTo(a.kind()) != 0
                ? b.kind().compareTo(a.kind())
                : Double.compare(b.likeness(), a.likeness())).toList();
    }

    private static void keep(Map<Couple, Finding> found, Finding finding) {
        found.merge(new Couple(finding.left().answer(), finding.right().answer()), finding,
                (a, b) -> b.kind() == Kind.CONFLICT && a.kind() != Kind.CONFLICT ? b : a);
    }

    private static Finding finding(WordingPair pair, double likeness) {
        List<Difference> contradictions = new ArrayList<>();
        if (pair.oppositeVerdicts()) {
            contradictions.add(new Difference("verdict", pair.left().verdict(pair.leftWording()).slug(),
                    pair.right().verdict(pair.rightWording()).slug()));
        }
        posture(pair.left(), pair.right()).ifPresent(contradictions::add);
        Statement left = pair.left().statement();
        Statement right = pair.right().statement();
        left.differingFigures(right)
                .forEach(d -> contradictions.add(new Difference(d.what(), d.left(), d.right())));
        List<Difference> differences = new ArrayList<>(contradictions);
        differences.add(new Difference("words", String.join(", ", left.wordsBeyond(right)),
                String.join(", ", right.wordsBeyond(left))));
        return new Finding(contradictions.isEmpty() ? Kind.DUPLICATE : Kind.CONFLICT,
                Side.of(pair.left(), pair.leftWording()), Side.of(pair.right(), pair.rightWording()), likeness,
                differences, null);
    }

    /** "Held" against "planned". What a host holds says nothing against the vendor's own plan. */
    private static Optional<Difference> posture(ComparedAnswer left, ComparedAnswer right) {
        FiledPosture a = left.content().posture();
        FiledPosture b = right.content().posture();
        if (a == null || b == null || !Statement.sameStandard(a.standard(), b.standard())) {
            return Optional.empty();
        }
        boolean contradict = a.state().equals("held") && ONLY_PLANNED.contains(b.state())
                || b.state().equals("held") && ONLY_PLANNED.contains(a.state());
        return contradict
                ? Optional.of(new Difference("posture", a.standard() + ": " + a.state(),
                        b.standard() + ": " + b.state()))
                : Optional.empty();
    }
}
