package io.candor.core.workbook;

import static io.candor.core.workbook.Patching.edit;
import static io.candor.core.workbook.Patching.patch;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.candor.core.workbook.PatchResult.RefusedEdit;

/** What is not written, and why. */
class RefusalTest {

    private static final Package FORM = Package.sheet("<sheetData><row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c>"
            + "<c r=\"B1\"><f t=\"array\" ref=\"B1:C1\">x</f><v>1</v></c><c r=\"C1\"><v>2</v></c><c r=\"D1\" t=\"str\"><v>held</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref=\"A3:B4\"/></mergeCells><dataValidations>"
            + "<dataValidation type=\"list\" showErrorMessage=\"1\" sqref=\"A5\"><formula1>\"Yes,No\"</formula1></dataValidation>"
            + "<dataValidation type=\"list\" sqref=\"A6\"><formula1>\"Yes,No\"</formula1></dataValidation>"
            + "<dataValidation type=\"list\" showErrorMessage=\"1\" sqref=\"A7\"><formula1>INDIRECT(A1)</formula1></dataValidation>"
            + "<dataValidation type=\"textLength\" operator=\"lessThanOrEqual\" showErrorMessage=\"1\" sqref=\"A8\"><formula1>5</formula1></dataValidation>"
            + "<dataValidation type=\"textLength\" operator=\"lessThanOrEqual\" sqref=\"A9\"><formula1>5</formula1></dataValidation>"
            + "</dataValidations>");

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(edit("Elsewhere", "A1", "", "x"), Refusal.NO_SUCH_SHEET),
                Arguments.of(edit("form", "A2", "", "x"), Refusal.NO_SUCH_SHEET),
                Arguments.of(edit("A1", "2", "x"), Refusal.FORMULA_CELL),
                Arguments.of(edit("C1", "2", "x"), Refusal.FORMULA_CELL),
                Arguments.of(edit("B4", "", "x"), Refusal.COVERED_BY_MERGE),
                Arguments.of(edit("D1", "", "x"), Refusal.CHANGED_SINCE_IMPORT),
                Arguments.of(edit("D1", "held ", "x"), Refusal.CHANGED_SINCE_IMPORT),
                Arguments.of(edit("A5", "", "yes"), Refusal.NOT_A_CHOICE),
                Arguments.of(edit("A5", "", "Yes "), Refusal.NOT_A_CHOICE),
                Arguments.of(edit("A8", "", "longer"), Refusal.TOO_LONG),
                Arguments.of(edit("A2", "", "x".repeat(32_768)), Refusal.TOO_LONG),
                Arguments.of(edit("A2", "", "bell \u0007"), Refusal.ILLEGAL_TEXT),
                Arguments.of(edit("A2", "", "half \uD83D"), Refusal.ILLEGAL_TEXT),
                Arguments.of(edit("A2", "", "\uFFFE"), Refusal.ILLEGAL_TEXT));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void is_refused_with_its_reason_and_the_file_stays_as_it_was(CellEdit edit, Refusal reason) {
        PatchResult result = patch(FORM.bytes(), edit);
        assertThat(result.refused()).extracting(RefusedEdit::refusal).containsExactly(reason);
        assertThat(result.refused()).extracting(RefusedEdit::edit).containsExactly(edit);
        assertThat(result.applied()).isEmpty();
        assertThat(result.bytes()).isEqualTo(FORM.bytes());
    }

    static Stream<CellEdit> allowed() {
        return Stream.of(edit("A3", "", "the corner of a merge"), edit("A5", "", "Yes"),
                edit("A6", "", "only a warning"),
                edit("A7", "", "a list nobody knows"), edit("A8", "", "short"), edit("A9", "", "only a warning"),
                edit("A2", "", "x".repeat(32_767)), edit("D1", "held", ""), edit("XFD1048576", "", "the last cell"));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void is_written(CellEdit edit) {
        assertThat(patch(FORM.bytes(), edit).applied()).containsExactly(edit);
    }

    @Test
    void of_two_edits_of_one_cell_neither_is_written() {
        PatchResult result = patch(FORM.bytes(), edit("A2", "", "one"), edit("A5", "", "Yes"), edit("A2", "", "two"));
        assertThat(result.refused()).extracting(RefusedEdit::refusal).containsExactly(Refusal.EDITED_TWICE,
                Refusal.EDITED_TWICE);
        assertThat(result.applied()).containsExactly(edit("A5", "", "Yes"));
    }
}
