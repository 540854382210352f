package io.candor.cli;

import java.io.PrintStream;

import io.candor.core.autofill.Autofill;

/** Progress of a draft, a line every hundred questions: readable in a terminal as well as in a log. */
record ProgressLine(PrintStream out) implements Autofill.Progress {

    private static final int STEP = 100;

    @Override
    public void at(int done, int total) {
        if (done % STEP == 0 || done == total) {
            out.println(done + " of " + total + " questions");
        }
    }
}
