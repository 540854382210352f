package io.candor.core.workbook;

/** A file that cannot be taken in, with the reason for whoever sent it. Nothing of it was kept. */
public final class WorkbookRejectedException extends RuntimeException {

    private final WorkbookProblem problem;

    /** @param detail the case at hand, for people: no class names, no paths, no text of the parser */
    public WorkbookRejectedException(WorkbookProblem problem, String detail) {
        this(problem, detail, null);
    }

    public WorkbookRejectedException(WorkbookProblem problem, String detail, Throwable cause) {
        super(detail, cause);
        this.problem = problem;
    }

    public WorkbookProblem problem() {
        return problem;
    }
}
