package io.candor.cli;

import java.io.PrintStream;

import io.candor.core.autofill.Autofill;

/** Progress of a draft on one line that rewrites itself in a terminal; a few plain lines elsewhere. */
final class ProgressLine implements Autofill.Progress {

    private static final int STEP = 100;

    private final PrintStream out;
    private final boolean terminal = System.console() != null && System.console().isTerminal();

    ProgressLine(PrintStream out) {
        this.out = out;
    }

    @Override
    public void at(int done, int total) {
        if (terminal) {
            out.print("\r" + done + " of " + total + " questions" + (done == total ? "\n" : ""));
        } else if (done % STEP == 0 || done == total) {
            out.println(done + " of " + total + " questions");
        }
    }
}
