package io.candor.core.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Small forms of our own, each with one difficulty, and what should be found in them. */
class LayoutExamplesTest {

    @TestFactory
    Stream<DynamicTest> forms() {
        return Stream
                .of(PlainForms.all(), RealisticForms.all(), TrapForms.all(), LanguageForms.all(), OtherForms.records(),
                        OtherForms.unclear())
                .flatMap(List::stream)
                .map(e -> DynamicTest.dynamicTest(e.name(), () -> assertEquals(e.outline(), Outline.of(e.form()))));
    }
}
