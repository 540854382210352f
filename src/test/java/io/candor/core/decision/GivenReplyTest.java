package io.candor.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.core.layout.AnswerSlot;
import io.candor.core.layout.SlotCell;
import io.candor.core.layout.SlotKind;
import io.candor.core.matching.Verdict;
import io.candor.core.workbook.CellRef;

class GivenReplyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Yes|YES", "yes, since 2024|YES", "No. Not yet.|NO", "No - planned|NO",
            "Partially: only in the EU|PARTIAL", "N/A|NOT_APPLICABLE", "Not applicable, we have none|NOT_APPLICABLE",
            "No later than 72 hours after|NONE", "Nobody does|NONE", "Yesterday|NONE", "In two regions.|NONE"})
    void a_text_opens_with_a_verdict_or_with_none(String text, Verdict verdict) {
        assertThat(GivenReply.opening(text)).isEqualTo(verdict);
    }

    @Test
    void the_verdict_comes_from_its_cell_and_the_text_from_the_others() {
        assertThat(of(cell(SlotKind.VERDICT, "", "Y"), cell(SlotKind.TEXT, "", " With AES-256. ")))
                .isEqualTo(new GivenReply(Verdict.YES, "With AES-256."));
        assertThat(of(cell(SlotKind.TEXT, "", "Yes"), cell(SlotKind.TEXT, "", "Since May.")))
                .isEqualTo(new GivenReply(Verdict.YES, "Since May."));
        assertThat(of(cell(SlotKind.TEXT, "", "No, but it is planned for May.")))
                .isEqualTo(new GivenReply(Verdict.NO, "No, but it is planned for May."));
    }

    @Test
    void a_short_remark_beside_a_verdict_is_a_text() {
        assertThat(of(cell(SlotKind.VERDICT, "", "No"), cell(SlotKind.TEXT, "", "Not yet.")))
                .isEqualTo(new GivenReply(Verdict.NO, "Not yet."));
    }

    @Test
    void a_tick_says_what_its_heading_says() {
        assertThat(of(cell(SlotKind.TICK, "No", "x"), cell(SlotKind.TEXT, "", "Never.")))
                .isEqualTo(new GivenReply(Verdict.NO, "Never."));
    }

    @Test
    void cells_of_others_and_placeholders_say_nothing() {
        SlotCell placeholder = new SlotCell(new CellRef(0, 0), SlotKind.TEXT, "", List.of(), OptionalInt.empty(),
                "Select one", false);
        assertThat(of(placeholder, cell(SlotKind.OTHER, "", "Annex 3")).isEmpty()).isTrue();
    }

    private static GivenReply of(SlotCell... cells) {
        return GivenReply.of(new AnswerSlot(Stream.of(cells).toList()));
    }

    private static SlotCell cell(SlotKind kind, String heading, String content) {
        return new SlotCell(new CellRef(0, 0), kind, heading, List.of(), OptionalInt.empty(), content, true);
    }
}
