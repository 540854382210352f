package io.candor.trust;

import static io.candor.core.matching.Posture.State.COMPLIANT;
import static io.candor.core.matching.Posture.State.HELD;
import static io.candor.core.matching.Posture.State.INHERITED;
import static io.candor.core.matching.Posture.State.IN_PROGRESS;
import static io.candor.core.matching.Posture.State.NOT_APPLICABLE;
import static io.candor.core.matching.Posture.State.NOT_HELD;
import static io.candor.core.matching.Posture.State.PLANNED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.bank.AnswerContent.FiledPosture;
import io.candor.bank.PublicAnswer;
import io.candor.core.matching.Posture;

/**
 * Where the vendor stands with a standard, as an approved answer says it.
 *
 * @param state held, inherited, compliant, in-progress, planned, not-held or not-applicable
 * @param target date of the plan; null for none
 * @param says the answer's own words, in full: what is not held is said together with what may be done about it
 * @param answer key of the answer
 */
@Schema(name = "Standing")
public record Standing(String standard, String state, LocalDate target, String says, String answer) {

    /** What the vendor has itself comes first and what a supplier has last, so that nothing looks like more than it is. */
    private static final List<Posture.State> ORDER = List.of(HELD, COMPLIANT, IN_PROGRESS, PLANNED, NOT_HELD,
            NOT_APPLICABLE, INHERITED);

    /** Standards by the vendor's own standing, each with all that is said of it, once. */
    static List<Standing> of(List<PublicAnswer> answers) {
        Map<String, Map<FiledPosture, Standing>> byStandard = new LinkedHashMap<>();
        answers.stream().filter(a -> a.posture() != null)
                .forEach(a -> byStandard.computeIfAbsent(a.posture().standard(), s -> new LinkedHashMap<>())
                        .putIfAbsent(a.posture(), of(a)));
        List<List<Standing>> standards = new ArrayList<>();
        byStandard.values().forEach(each -> standards.add(each.values().stream()
                .sorted(Comparator.comparingInt(Standing::rank)).toList()));
        standards.sort(Comparator.comparingInt(s -> s.getFirst().rank()));
        return standards.stream().flatMap(List::stream).toList();
    }

    private static Standing of(PublicAnswer a) {
        return new Standing(a.posture().standard(), a.posture().state(), a.posture().target(),
                a.text(), a.key());
    }

    private int rank() {
        return ORDER.indexOf(known());
    }

    /** For the page: the state in words. */
    public String inWords() {
        return switch (known()) {
            case HELD -> "Held";
            case COMPLIANT -> "Complied with";
            case IN_PROGRESS -> "In progress";
            case PLANNED -> target == null ? "Planned, no date" : "Planned";
            case NOT_HELD -> "Not held";
            case NOT_APPLICABLE -> "Not applicable";
            case INHERITED -> "Inherited from a supplier";
        };
    }

    /** For the page: the colour of the state, by its name in the design system. */
    public String tone() {
        return switch (known()) {
            case HELD, COMPLIANT -> "filled";
            case INHERITED -> "accent";
            case IN_PROGRESS, PLANNED -> "suggested";
            case NOT_HELD, NOT_APPLICABLE -> "open";
        };
    }

    private Posture.State known() {
        return Stream.of(Posture.State.values()).filter(s -> s.slug().equals(state)).findFirst().orElseThrow();
    }
}
