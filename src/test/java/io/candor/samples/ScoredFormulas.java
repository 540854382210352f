package io.candor.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A university's form that scores itself: points and a summary sheet are formulas over the answers, colours depend on
 * them, a chart shows the result, and the drop-down takes its list from a name.
 */
final class ScoredFormulas implements SampleQuestionnaire {

    private static final int HEADER = 3;

    private static final List<Section> SECTIONS = Section.outline("""
            # ORG | Organisation
            Is your organisation certified under ISO 27001, as opposed to being hosted by someone who is?
            Can you provide a SOC 2 report?
            Is the risk register gone through every quarter?
            Do you have insurance that would pay for a breach of institutional data?
            Has the organisation suffered a breach during the last three years?
            # ACC | Accounts
            Does the product work with the university's SAML identity provider?
            Are local passwords stored with a slow hash such as PBKDF2, bcrypt or Argon2?
            Can users add a time-based one-time password as a second factor?
            Is a second factor needed to reach the administration interface?
            Can we give our own administrators and viewers different rights?
            Are users created and removed automatically from our directory (SCIM)?
            # DAT | Data
            Will institutional data stay in the European Union?
            Is institutional data encrypted at rest using AES with 256-bit keys?
            Is institutional data encrypted between the browser and your servers?
            Are single database fields encrypted by the application?
            Are application logs free of personally identifiable information?
            Is the raw stream of visitor data written to disk and kept?
            Can we delete our account, and the data in it, on our own?
            May the service receive data that falls under HIPAA?
            Are retired storage media destroyed under a documented standard?
            # OPS | Operations
            Does every customer run in a network of its own?
            Is the rate of requests limited for each tenant?
            Is the log of privileged actions append-only?
            Are critical vulnerabilities dealt with within 7 days?
            Are updates of third-party libraries reviewed weekly?
            Can you provide the summary of an external penetration test from the last 12 months?
            Does the user interface conform to WCAG 2.1, level AA?
            # CON | Continuity
            Is the database copied to another region every day?
            Is there a backup copy that is not online?
            Is the recovery time objective four hours or less?
            Will you share the disaster recovery plan under a non-disclosure agreement?
            Could we move to another host without a rewrite if you stopped the service?
            Is an operations centre staffed at night and at weekends?
            Is the supervisory authority notified within 72 hours of a breach being detected?
            """);

    private record Block(Section section, int firstRow, int lastRow) {
    }

    @Override
    public String fileName() {
        return "scored-formulas.xlsx";
    }

    @Override
    public byte[] bytes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Look look = new Look(workbook, "Calibri", 11, "4B2E83", "E8E3F0", "FBFAF5");
            SheetBuilder form = new SheetBuilder(workbook, "Questionnaire").widths(10, 60, 16, 52, 9, 9);
            List<Block> blocks = form(form, look);
            summary(workbook, look, blocks);
            values(workbook, look);
            // Cached results, as in a file that Excel saved.
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return FixedXlsx.bytes(workbook, "Vendor Security Self-Assessment", "Thornfield University");
        }
    }

    private static List<Block> form(SheetBuilder sheet, Look look) {
        sheet.across(0, 0, 5, "Thornfield University – Vendor Security Self-Assessment", look.title, 32);
        sheet.across(1, 0, 5, "Choose an answer for every question. Points are computed; see the sheet Summary.",
                look.subtitle, 18);
        sheet.cells(HEADER, 0, look.header, "ID", "Question", "Vendor answer", "Vendor comments", "Weight", "Points");
        List<Block> blocks = new ArrayList<>();
        int row = HEADER;
        for (Section section : SECTIONS) {
            sheet.across(++row, 0, 5, section.title(), look.band, 20);
            int first = row + 1;
            for (String question : section.questions()) {
                row++;
                sheet.put(row, 0, "%s-%02d".formatted(section.code(), row - first + 1), look.id)
                        .put(row, 1, question, look.question).put(row, 2, "", look.choice).put(row, 3, "", look.answer)
                        .put(row, 4, question.contains("encrypted") ? 3 : 2, look.reserved)
                        .formula(row, 5, "IF(C%1$d=\"Yes\",E%1$d,IF(C%1$d=\"Partial\",E%1$d/2,0))".formatted(row + 1),
                                look.reserved);
            }
            sheet.choicesFrom(first, row, 2, "VendorAnswers");
            blocks.add(new Block(section, first + 1, row + 1));
        }
        colours(sheet.sheet, row);
        sheet.room(HEADER, HEADER, 24).room(HEADER + 1, row, 36).headerRow(HEADER, 2);
        return blocks;
    }

    private static void colours(XSSFSheet sheet, int lastRow) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] answers = {new CellRangeAddress(HEADER + 1, lastRow, 2, 2)};
        formatting.addConditionalFormatting(answers,
                new ConditionalFormattingRule[]{rule(formatting, "$C5=\"Yes\"", "C6EFCE"),
                        rule(formatting, "$C5=\"No\"", "FFC7CE"), rule(formatting, "$C5=\"Partial\"", "FFEB9C")});
    }

    private static ConditionalFormattingRule rule(SheetConditionalFormatting formatting, String formula, String fill) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(Look.colour(fill));
        pattern.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        return rule;
    }

    private static void summary(XSSFWorkbook workbook, Look look, List<Block> blocks) {
        SheetBuilder sheet = new SheetBuilder(workbook, "Summary").widths(24, 12, 12, 12, 12, 12, 12);
        sheet.across(0, 0, 6, "Result", look.title, 32);
        sheet.cells(2, 0, look.header, "Section", "Questions", "Answered", "Yes", "Points", "Maximum", "Score");
        int row = 2;
        for (Block block : blocks) {
            row++;
            String answers = "Questionnaire!C%d:C%d".formatted(block.firstRow(), block.lastRow());
            String weights = answers.replace('C', 'E');
            sheet.put(row, 0, block.section().title(), look.id)
                    .put(row, 1, block.section().questions().size(), look.question)
                    .formula(row, 2, "COUNTA(" + answers + ")", look.question)
                    .formula(row, 3, "COUNTIF(" + answers + ",\"Yes\")", look.question)
                    .formula(row, 4, "SUM(" + answers.replace('C', 'F') + ")", look.question)
                    .formula(row, 5, "SUM(" + weights + ")-SUMIF(" + answers + ",\"Not applicable\"," + weights + ")",
                            look.question)
                    .formula(row, 6, "IF(F%1$d=0,0,E%1$d/F%1$d)".formatted(row + 1), look.percent(look.question));
        }
        int total = row + 1;
        sheet.put(total, 0, "Total", look.groupHeader);
        for (int column = 1; column <= 5; column++) {
            char letter = (char) ('A' + column);
            sheet.formula(total, column, "SUM(%1$c4:%1$c%2$d)".formatted(letter, total), look.groupHeader);
        }
        sheet.room(2, total, 22).formula(total, 6, "IF(F%1$d=0,0,E%1$d/F%1$d)".formatted(total + 1),
                look.percent(look.groupHeader));
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        chart(sheet.sheet, 3, row);
        sheet.paper(false);
    }

    private static void chart(XSSFSheet sheet, int firstRow, int lastRow) {
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, lastRow + 3, 7, lastRow + 19));
        chart.setTitleText("Score by section");
        XDDFCategoryAxis sections = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis score = chart.createValueAxis(AxisPosition.BOTTOM);
        score.setMinimum(0);
        score.setMaximum(1);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, sections, score);
        bars.setBarDirection(BarDirection.BAR);
        bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(firstRow, lastRow, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(firstRow, lastRow, 6, 6)))
                .setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(new byte[]{0x4B, 0x2E, (byte) 0x83})));
        chart.plot(bars);
    }

    private static void values(XSSFWorkbook workbook, Look look) {
        SheetBuilder sheet = new SheetBuilder(workbook, "Values").widths(18);
        String[] answers = {"Yes", "No", "Partial", "Not applicable"};
        for (int i = 0; i < answers.length; i++) {
            sheet.put(i, 0, answers[i], look.text);
        }
        Name name = workbook.createName();
        name.setNameName("VendorAnswers");
        name.setRefersToFormula("Values!$A$1:$A$4");
        workbook.setSheetVisibility(workbook.getSheetIndex("Values"), SheetVisibility.VERY_HIDDEN);
    }
}
