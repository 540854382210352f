package io.candor.core.workbook;

import static io.candor.core.workbook.Reading.sheet;
import static io.candor.core.workbook.Reading.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.candor.core.workbook.Validation.Kind;

/** Drop-downs and rules, from every place where files keep them. */
class ValidationTest {

    private static final String LISTS = "<sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Choices</v></c><c r=\"B1\" t=\"str\"><v>Left</v></c><c r=\"C1\" t=\"str\"><v>Right</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Yes</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>No</v></c></row>"
            + "<row r=\"4\"><c r=\"A4\"/></row>"
            + "<row r=\"5\"><c r=\"A5\"><v>3</v></c></row></sheetData>";

    private static String rule(String range, String attributes, String formula) {
        return "<dataValidations><dataValidation sqref=\"" + range + "\" showErrorMessage=\"1\" " + attributes
                + "><formula1>"
                + formula + "</formula1></dataValidation></dataValidations>";
    }

    /** A form whose C5 is governed by the formula, a sheet of lists, and names for parts of it. */
    private static Package formWith(String formula) {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("Form", LISTS + rule("C5", "type=\"list\"", formula));
        sheets.put("My lists", LISTS);
        return Package.sheets(sheets).edit("xl/workbook.xml", xml -> xml.replace("</sheets>", "</sheets><definedNames>"
                + "<definedName name=\"Answers\">'My lists'!$A$2:$A$5</definedName>"
                + "<definedName name=\"Local\" localSheetId=\"0\">Form!$B$1:$C$1</definedName>"
                + "<definedName name=\"Local\">'My lists'!$A$1</definedName>"
                + "<definedName name=\"Chained\">Answers</definedName>"
                + "<definedName name=\"Loop\">Loop</definedName>"
                + "<definedName name=\"Moving\">OFFSET('My lists'!$A$1,1,0,2)</definedName></definedNames>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "&quot;Yes,No, N/A &quot;          | Yes;No;N/A",
            "=&quot;Yes,No&quot;               | Yes;No",
            "&quot;say &quot;&quot;hi&quot;&quot;,no&quot; | say \"hi\";no",
            "$A$2:$A$5                         | Yes;No;3",
            "A2:A5                             | Yes;No;3",
            "=$A$2:$A$3                        | Yes;No",
            "'My lists'!$A$2:$A$3              | Yes;No",
            "=  'My lists'!$A$2:$A$3           | Yes;No",
            "'MY LISTS'!$B$1:$C$1              | Left;Right",
            "Answers                           | Yes;No;3",
            "answers                           | Yes;No;3",
            "Chained                           | Yes;No;3",
            "Local                             | Left;Right",
            "'My lists'!A:A                    | Choices;Yes;No;3",
            "'My lists'!$1:$1                  | Choices;Left;Right",
            "'My lists'!$A$1:$XFD$1048576      | Choices;Left;Right;Yes;No;3",
            "Loop                              | ``",
            "Moving                            | ``",
            "INDIRECT($B$1)                    | ``",
            "OFFSET(A1,0,0,3)                  | ``",
            "Nowhere!$A$1:$A$3                 | ``",
            "[1]Other!$A$1:$A$3                | ``",
            "Unknown                           | ``",
            "#REF!                             | ``"})
    void choices_come_from_inline_lists_ranges_sheets_and_names(String formula, String choices) {
        SheetView form = view(formWith(formula).bytes()).sheet("Form").orElseThrow();
        assertThat(String.join(";", form.validationAt(CellRef.parse("C5")).orElseThrow().choices())).isEqualTo(choices);
    }

    @Test
    void lists_of_the_2010_extension_are_read_as_well() {
        String extension = "<extLst><ext uri=\"{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}\" xmlns:x14=\"urn:x14\" xmlns:xm=\"urn:xm\">"
                + "<x14:dataValidations count=\"1\"><x14:dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\">"
                + "<x14:formula1><xm:f>'My lists'!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>D2:D9 F2</xm:sqref>"
                + "</x14:dataValidation></x14:dataValidations></ext></extLst>";
        Package file = Package.sheets(new LinkedHashMap<>(Map.of("My lists", LISTS)));
        file.edit("xl/worksheets/sheet1.xml", xml -> xml.replace("</worksheet>", extension + "</worksheet>"));
        Validation rule = sheet(file).validationAt(CellRef.parse("F2")).orElseThrow();
        assertThat(rule.choices()).containsExactly("Yes", "No");
        assertThat(rule.ranges()).extracting(CellRange::toString).containsExactly("D2:D9", "F2");
        assertThat(rule.enforced()).isTrue();
    }

    @Test
    void a_list_given_relatively_moves_along_with_its_cell() {
        SheetView form = sheet(Package.sheet(LISTS + rule("C2:C9", "type=\"list\"", "A2")));
        assertThat(form.validationAt(CellRef.parse("C2")).orElseThrow().choices()).containsExactly("Yes");
        assertThat(form.validationAt(CellRef.parse("C3")).orElseThrow().choices()).containsExactly("No");
        assertThat(form.validationAt(CellRef.parse("C9")).orElseThrow().choices()).isEmpty();
    }

    @Test
    void the_first_of_several_rules_counts_and_other_cells_have_none() {
        SheetView form = sheet(Package.sheet("<sheetData/><dataValidations>"
                + "<dataValidation type=\"list\" sqref=\"B2:B9\"><formula1>\"a\"</formula1></dataValidation>"
                + "<dataValidation type=\"list\" sqref=\"A1:C20\"><formula1>\"b\"</formula1></dataValidation></dataValidations>"));
        assertThat(form.validationAt(CellRef.parse("B5")).orElseThrow().choices()).containsExactly("a");
        assertThat(form.validationAt(CellRef.parse("B10")).orElseThrow().choices()).containsExactly("b");
        assertThat(form.validationAt(CellRef.parse("D5"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"showErrorMessage=\"1\",true", "showErrorMessage=\"0\",false", "'',false",
            "showErrorMessage=\"1\" errorStyle=\"warning\",false",
            "showErrorMessage=\"true\" errorStyle=\"stop\",true"})
    void a_rule_is_enforced_where_it_stops_other_input(String attributes, boolean enforced) {
        SheetView form = sheet(
                Package.sheet("<sheetData/><dataValidations><dataValidation type=\"list\" sqref=\"A1\" " + attributes
                        + "><formula1>\"a\"</formula1></dataValidation></dataValidations>"));
        assertThat(form.validations().getFirst().enforced()).isEqualTo(enforced);
    }

    @ParameterizedTest
    @CsvSource({"lessThanOrEqual,250,,250", "lessThan,250,,249", "between,10,500,500", "equal,8,,8",
            "greaterThan,5,,-1",
            "lessThanOrEqual,B1,,-1"})
    void text_length_rules_give_the_longest_text(String operator, String first, String second, int longest) {
        String end = second == null ? "" : "<formula2>" + second + "</formula2>";
        SheetView form = sheet(
                Package.sheet("<sheetData/><dataValidations><dataValidation type=\"textLength\" operator=\""
                        + operator + "\" sqref=\"A1\"><formula1>" + first + "</formula1>" + end
                        + "</dataValidation></dataValidations>"));
        assertThat(form.validations().getFirst().kind()).isEqualTo(Kind.TEXT_LENGTH);
        assertThat(form.validations().getFirst().maxLength().orElse(-1)).isEqualTo(longest);
    }

    @Test
    void prompts_come_along_and_rules_without_a_type_are_left_out() {
        SheetView form = sheet(Package.sheet("<sheetData/><dataValidations>"
                + "<dataValidation sqref=\"A1\" prompt=\"only a hint\"/>"
                + "<dataValidation type=\"custom\" sqref=\"B1\" promptTitle=\"Verdict\" prompt=\"Choose_x000a_one\"><formula1>TRUE</formula1></dataValidation>"
                + "<dataValidation type=\"whole\" sqref=\"\"><formula1>1</formula1></dataValidation></dataValidations>"));
        assertThat(form.validations()).hasSize(1);
        assertThat(form.validations().getFirst().prompt()).isEqualTo("Verdict\nChoose\none");
    }

    @Test
    @Timeout(20)
    void a_rule_over_the_whole_sheet_costs_nothing() {
        StringBuilder rules = new StringBuilder("<sheetData/><dataValidations>");
        for (int i = 0; i < 5_000; i++) {
            rules.append(
                    "<dataValidation type=\"list\" sqref=\"A1:XFD1048576\"><formula1>$A$1:$XFD$1048576</formula1></dataValidation>");
        }
        SheetView form = sheet(Package.sheet(rules.append("</dataValidations>").toString()));
        assertThat(form.validations()).hasSize(5_000);
        assertThat(form.validationAt(CellRef.parse("XFD1048576"))).isPresent();
        assertThat(form.validations().getFirst().ranges().getFirst().size()).isEqualTo(17_179_869_184L);
    }

    @Test
    void lists_that_nobody_could_choose_from_are_left_open() {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int r = 1; r <= 10_001; r++) {
            rows.append("<row><c><v>").append(r).append("</v></c></row>");
        }
        SheetView form = sheet(Package.sheet(rows + "</sheetData>" + rule("B1", "type=\"list\"", "$A:$A")));
        assertThat(form.validationAt(CellRef.parse("B1")).orElseThrow().choices()).isEqualTo(List.of());
    }
}
