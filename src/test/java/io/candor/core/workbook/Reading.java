package io.candor.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;

/** What tests do with files. */
final class Reading {

    /** As the service has them, with time enough for a busy build machine. */
    static final WorkbookLimits LIMITS = new WorkbookLimits(25L << 20, 300L << 20, 4_000, 2_000_000, 100_000, 65_536,
            Duration.ofSeconds(60));

    private Reading() {
    }

    static WorkbookView view(byte[] file) {
        return new WorkbookReader(LIMITS).read(file);
    }

    /** The only sheet. */
    static SheetView sheet(Package file) {
        WorkbookView view = view(file.bytes());
        assertThat(view.sheets()).hasSize(1);
        return view.sheets().getFirst();
    }

    static CellView cell(Package file, String ref) {
        return sheet(file).cell(CellRef.parse(ref));
    }

    static WorkbookProblem problem(byte[] file) {
        return problem(file, LIMITS);
    }

    /** Why the file is rejected; fails where it is not. */
    static WorkbookProblem problem(byte[] file, WorkbookLimits limits) {
        WorkbookRejectedException rejection = catchThrowableOfType(WorkbookRejectedException.class,
                () -> new WorkbookReader(limits).read(file));
        assertThat(rejection).as("is rejected").isNotNull();
        return rejection.problem();
    }
}
