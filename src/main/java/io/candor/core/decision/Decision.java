package io.candor.core.decision;

import java.util.List;

/** How a question ends: filled, suggested to a person, or open. Always with a reason. */
public sealed interface Decision {

    Reason reason();

    /** What guards found about the best candidate; empty for a fill. */
    List<GuardFinding> findings();

    /** {@code fill}, {@code suggest} or {@code open}. */
    default String slug() {
        return switch (this) {
            case Fill f -> "fill";
            case Suggest s -> "suggest";
            case Open o -> "open";
        };
    }

    /** Written without a person, at the configured precision. */
    record Fill(Reply reply, double confidence, Reason reason) implements Decision {
        @Override
        public List<GuardFinding> findings() {
            return List.of();
        }
    }

    /** Shown to a person who decides; nothing is written until then. */
    record Suggest(Reply reply, double confidence, Reason reason, List<GuardFinding> findings) implements Decision {
        public Suggest {
            findings = List.copyOf(findings);
        }
    }

    /** Nothing to propose. */
    record Open(Reason reason, List<GuardFinding> findings) implements Decision {
        public Open {
            findings = List.copyOf(findings);
        }
    }
}
