package io.candor.core.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookView;

/** What a workbook is must not hang on how its sheets are called; how the file is called is not even known. */
class LayoutNamesTest {

    private final LayoutDetector detector = new LayoutDetector();

    @TestFactory
    Stream<DynamicTest> our_forms() {
        return Stream.of(PlainForms.all(), TrapForms.all(), RealisticForms.all(), OtherForms.records())
                .flatMap(List::stream)
                .map(e -> DynamicTest.dynamicTest(e.name(), () -> same(e.form().view())));
    }

    @Test
    void real_questionnaires() throws IOException {
        Path folder = Path.of(System.getProperty("candor.shared", "../shared"), "corpus/workbooks");
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "skipped, no third-party files at " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                same(new WorkbookReader(WorkbookLimits.DEFAULT).read(Files.readAllBytes(file)));
            }
        }
    }

    private void same(WorkbookView view) {
        WorkbookView renamed = Renamed.all(view);
        WorkbookLayout before = detector.detect(view);
        WorkbookLayout after = detector.detect(renamed);
        assertEquals(Outline.of(view, before), Outline.of(renamed, after));
        assertEquals(before.fingerprint(), after.fingerprint());
        assertEquals(before.sheets().stream().map(SheetLayout::role).toList(),
                after.sheets().stream().map(SheetLayout::role).toList());
    }
}
