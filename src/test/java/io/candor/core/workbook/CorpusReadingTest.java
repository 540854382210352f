package io.candor.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real questionnaires, read without a complaint. */
class CorpusReadingTest {

    @TestFactory
    Stream<DynamicTest> every_real_questionnaire_is_read() {
        return SharedFiles.below("corpus/workbooks").stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> isRead(file)));
    }

    private static void isRead(Path file) {
        WorkbookView view = new WorkbookReader(WorkbookLimits.DEFAULT).read(SharedFiles.bytes(file));
        assertThat(view.sheets()).anySatisfy(sheet -> assertThat(sheet.rows()).isNotEmpty());
    }
}
