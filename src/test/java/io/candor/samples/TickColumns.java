package io.candor.samples;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A law firm's one-page form: a tick goes into the Yes, No or N/A column, remarks beside it. */
final class TickColumns implements SampleQuestionnaire {

    private static final int HEADER = 5;

    private static final List<Section> SECTIONS = Section.outline("""
            # Your organisation
            Can you show a certificate under ISO 27001?
            Can your hosting provider show one?
            Do you have insurance against cyber risks?
            Do your terms satisfy Article 28 of the GDPR?
            Have your staff been vetted?
            # Where data goes
            Does visitors' tracking data ever leave the European Union?
            Do other companies process the data on your behalf?
            Is any of these companies in the United States?
            Do you hold payment card details?
            Do you hold special category data?
            # Getting in
            Do you support two-factor log-in?
            Is two-factor log-in switched on for everybody by default?
            Can we use our own single sign-on?
            Can anyone who is not on your payroll get at our data with administrator rights?
            Are the actions of administrators recorded?
            Are those records kept for 12 months or longer?
            # Keeping data safe
            Is our data encrypted on disk?
            Is our data encrypted while it travels?
            Do you keep backups away from the main site?
            Do you rehearse restoring from backup at least quarterly?
            Are security updates of the operating system applied automatically?
            Do you already have penetration tests carried out?
            Are changes to your software checked before release?
            # When things go wrong
            Would you tell us about a data breach within two days?
            Is somebody on call at weekends?
            Do you publish the status of the service?
            Do you have a plan for a pandemic?
            # Leaving
            Can we export everything ourselves?
            Will you delete our data within a month of our leaving?
            Do you have paper records shredded?
            """);

    @Override
    public String fileName() {
        return "tick-columns.xlsx";
    }

    @Override
    public byte[] bytes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Look look = new Look(workbook, "Cambria", 11, "6B1D2E", "F3E6E8", "FFFFFF");
            SheetBuilder sheet = new SheetBuilder(workbook, "Supplier checklist").widths(6, 62, 7, 7, 7, 46);
            sheet.across(0, 0, 5, "Kestrel & Rowe LLP", look.title, 30);
            sheet.across(1, 0, 5, "Supplier security checklist", look.subtitle, 18);
            sheet.across(3, 0, 5,
                    "Please put an x in one column for each question and add a remark wherever the reply is "
                            + "not self-evident. Return to procurement@kestrelrowe.example.",
                    look.text, 34);
            sheet.cells(HEADER, 0, look.header, "No.", "Question", "Yes", "No", "N/A", "Comments");
            int row = HEADER;
            int number = 0;
            for (Section section : SECTIONS) {
                sheet.across(++row, 0, 5, section.title(), look.band, 20);
                for (String question : section.questions()) {
                    sheet.put(++row, 0, ++number, look.id).put(row, 1, question, look.question)
                            .cells(row, 2, look.choice, "", "", "").put(row, 5, "", look.answer);
                }
            }
            sheet.room(HEADER, row, 32).headerRow(HEADER, 0).paper(false);
            return FixedXlsx.bytes(workbook, "Supplier security checklist", "Kestrel & Rowe LLP");
        }
    }
}
