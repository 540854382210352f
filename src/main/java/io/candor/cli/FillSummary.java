package io.candor.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.candor.core.autofill.Draft;
import io.candor.core.autofill.DraftItem;
import io.candor.core.autofill.Receipt;
import io.candor.core.decision.Decision;
import io.candor.core.decision.GuardFinding;
import io.candor.core.decision.Reply;
import io.candor.core.layout.AskedQuestion;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.Why;

/** What {@code fill} tells a person: each question with what was decided, and the sums. */
final class FillSummary {

    private static final int WIDTH = 100;

    private final Draft draft;
    private final Receipt receipt;
    private final boolean verbose;
    private final StringBuilder text = new StringBuilder();

    FillSummary(Draft draft, Receipt receipt, boolean verbose) {
        this.draft = draft;
        this.receipt = receipt;
        this.verbose = verbose;
    }

    String text() {
        String section = null;
        for (DraftItem item : draft.items()) {
            String here = item.question().sheet()
                    + (item.question().section().isEmpty() ? "" : " · " + item.question().section());
            if (!here.equals(section)) {
                line("");
                line(here);
                section = here;
            }
            item(item);
        }
        sums();
        return text.toString();
    }

    private void item(DraftItem item) {
        AskedQuestion q = item.question();
        String name = q.id().isEmpty() ? q.cell().toString() : q.id();
        switch (item.decision()) {
            case Decision.Fill f -> {
                line("  [filled]    %s  %s", name, cut(q.text()));
                reply(f.reply(), f.confidence());
            }
            case Decision.Suggest s -> {
                line("  [suggested] %s  %s", name, cut(q.text()));
                line("              %s", s.reason().text());
                findings(s.findings());
                reply(s.reply(), s.confidence());
            }
            case Decision.Open o -> {
                line("  [open]      %s  %s", name, cut(q.text()));
                line("              %s", o.reason().text());
                findings(o.findings());
            }
        }
        if (verbose) {
            item.candidates().forEach(this::candidate);
        }
    }

    private void reply(Reply reply, double confidence) {
        String sources = reply.sources().stream().map(ApprovedAnswer::id).collect(Collectors.joining(" + "));
        String cells = reply.edits().stream().map(e -> e.cell() + " = " + cut(e.after()))
                .collect(Collectors.joining("; "));
        line("              %s  (%s, %.0f %%)", cells.isEmpty() ? cut(reply.text()) : cells, sources, 100 * confidence);
    }

    private void findings(List<GuardFinding> findings) {
        findings.forEach(f -> line("              ! %s", f.text()));
    }

    private void candidate(Candidate c) {
        line("              %5.1f %%  %s  \"%s\"", 100 * c.confidence(), c.answer().id(), cut(c.wording().text()));
        why(c.why(), "                       ");
    }

    private void why(Why why, String indent) {
        line("%s%s %.3f  %s", indent, why.name(), why.value(), why.text());
        why.parts().forEach(p -> why(p, indent + "  "));
    }

    private void sums() {
        Map<String, Long> reasons = draft.items().stream().filter(i -> !(i.decision() instanceof Decision.Fill))
                .collect(Collectors.groupingBy(i -> i.decision().slug() + ", " + i.decision().reason().code().text(),
                        TreeMap::new, Collectors.counting()));
        long filled = draft.items().stream().filter(i -> i.decision() instanceof Decision.Fill).count();
        long suggested = draft.items().stream().filter(i -> i.decision() instanceof Decision.Suggest).count();
        line("");
        line("%d questions: %d filled, %d suggested, %d open", draft.items().size(), filled, suggested,
                draft.items().size() - filled - suggested);
        reasons.forEach((reason, count) -> line("  %4d  %s", count, reason));
        line("%d cells written", receipt.edits().size());
        receipt.refused().forEach(r -> line("  not written: %s!%s, %s", r.sheet(), r.cell(), r.reason()));
    }

    private static String cut(String s) {
        String flat = s.replaceAll("\\s+", " ").strip();
        return flat.length() <= WIDTH ? flat : flat.substring(0, WIDTH - 1) + "…";
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
