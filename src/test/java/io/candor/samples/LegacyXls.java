package io.candor.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;

import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.util.CodePageUtil;

/** A municipal utility's form in the binary format of Excel 97: one sheet, the topic beside each question. */
final class LegacyXls implements SampleQuestionnaire {

    private static final int HEADER = 4;
    private static final int LAST_COLUMN = 4;

    private static final List<Section> TOPICS = Section.outline("""
            # Company
            Who operates the service, and where is that company registered?
            Whom do we write to about security incidents?
            # Data centre
            In which country are the servers?
            Who has physical access to the servers?
            # Payment
            Do you store our bank card details yourselves?
            # Log-in
            Do your own administrators use two-factor authentication without exception?
            Can we sign in with accounts that we already have with an external identity provider?
            Is it impossible for anybody to read stored passwords?
            How are session cookies protected?
            # Separation
            Could other customers see our recordings?
            Do we get a server of our own?
            # Encryption
            Is HTTPS used throughout?
            Are the volumes with customer data encrypted?
            Is data encrypted end to end, such that you as vendor cannot read it?
            # Network
            Is there a firewall for web applications?
            Can databases be reached from the internet?
            # Logs
            How long are logs kept?
            Are failed sign-ins recorded?
            # Backup
            Is there a backup every day?
            Are backups kept for longer than 30 days?
            Is it tested that backups can be restored, and how often?
            Is another location foreseen for emergencies?
            # Incidents
            Are we told of a personal data breach within 48 hours at the latest?
            When do you report a breach to the supervisory authority?
            Can anybody report a vulnerability to you?
            # Subcontractors
            Where is the list of your subcontractors?
            Are we informed before a new subcontractor starts?
            # Evidence
            Do you have an ISO 27001 certificate?
            Has the service been audited under the BSI C5 catalogue?
            Is your staff trained in data protection every year?
            """);

    @Override
    public String fileName() {
        return "legacy.xls";
    }

    @Override
    public byte[] bytes() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet sheet = workbook.createSheet("Security questions");
            sheet.setDisplayGridlines(false);
            sheet.setDefaultRowHeightInPoints(30);
            soften(workbook.getCustomPalette());
            heading(workbook, sheet);
            int last = questions(workbook, sheet);
            choices(sheet, last);
            paper(sheet);
            describe(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** The format has 56 colours; these entries of its palette take the utility's own shades. */
    private static void soften(HSSFPalette palette) {
        palette.setColorAtIndex(HSSFColorPredefined.DARK_BLUE.getIndex(), (byte) 0x2F, (byte) 0x4B, (byte) 0x6E);
        palette.setColorAtIndex(HSSFColorPredefined.GREY_25_PERCENT.getIndex(), (byte) 0xE4, (byte) 0xEA, (byte) 0xF1);
        palette.setColorAtIndex(HSSFColorPredefined.LIGHT_YELLOW.getIndex(), (byte) 0xFF, (byte) 0xFD, (byte) 0xEB);
        palette.setColorAtIndex(HSSFColorPredefined.GREY_40_PERCENT.getIndex(), (byte) 0xB8, (byte) 0xBF, (byte) 0xC8);
    }

    private static void heading(HSSFWorkbook workbook, HSSFSheet sheet) {
        int[] widths = {6, 18, 62, 14, 46};
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        HSSFCellStyle title = style(workbook, 14, true, HSSFColorPredefined.DARK_BLUE, null);
        HSSFCellStyle note = style(workbook, 10, false, HSSFColorPredefined.GREY_80_PERCENT, null);
        title.setWrapText(false);
        put(sheet, 0, 0, "Stadtwerke Ostermarken GmbH – IT security questions to suppliers", title);
        put(sheet, 1, 0, "Please answer yes, no, partly or not relevant, and explain in the last column.", note);
        put(sheet, 2, 0, "Return by e-mail to einkauf@sw-ostermarken.example", note);
        for (int row = 0; row <= 2; row++) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, LAST_COLUMN));
            sheet.getRow(row).setHeightInPoints(row == 0 ? 26 : 16);
        }
        sheet.createRow(HEADER - 1).setHeightInPoints(10);
        HSSFCellStyle header = bordered(
                style(workbook, 10, true, HSSFColorPredefined.WHITE, HSSFColorPredefined.DARK_BLUE));
        String[] headings = {"No.", "Topic", "Question", "Answer", "Remarks"};
        for (int column = 0; column < headings.length; column++) {
            put(sheet, HEADER, column, headings[column], header);
        }
        sheet.createFreezePane(0, HEADER + 1);
    }

    private static int questions(HSSFWorkbook workbook, HSSFSheet sheet) {
        HSSFCellStyle plain = bordered(style(workbook, 10, false, HSSFColorPredefined.BLACK, null));
        HSSFCellStyle topic = bordered(
                style(workbook, 10, true, HSSFColorPredefined.DARK_BLUE, HSSFColorPredefined.GREY_25_PERCENT));
        HSSFCellStyle input = bordered(
                style(workbook, 10, false, HSSFColorPredefined.BLACK, HSSFColorPredefined.LIGHT_YELLOW));
        int row = HEADER;
        for (Section section : TOPICS) {
            for (String question : section.questions()) {
                row++;
                put(sheet, row, 0, "", plain).setCellValue(row - HEADER);
                put(sheet, row, 1, section.title(), topic);
                put(sheet, row, 2, question, plain);
                put(sheet, row, 3, "", input);
                put(sheet, row, 4, "", input);
            }
        }
        return row;
    }

    private static void choices(HSSFSheet sheet, int lastRow) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(new String[]{"yes", "no", "partly", "not relevant"}),
                new CellRangeAddressList(HEADER + 1, lastRow, 3, 3));
        list.setSuppressDropDownArrow(false);
        sheet.addValidationData(list);
    }

    private static void paper(HSSFSheet sheet) {
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setRight("&P / &N");
    }

    private static void describe(HSSFWorkbook workbook) {
        workbook.createInformationProperties();
        SummaryInformation summary = workbook.getSummaryInformation();
        summary.getFirstSection().setCodepage(CodePageUtil.CP_UTF8);
        workbook.getDocumentSummaryInformation().getFirstSection().setCodepage(CodePageUtil.CP_UTF8);
        summary.setTitle("IT security questions to suppliers");
        summary.setAuthor("Stadtwerke Ostermarken GmbH");
        summary.setCreateDateTime(Date.from(FixedXlsx.CREATED));
        summary.setLastSaveDateTime(Date.from(FixedXlsx.CREATED));
    }

    private static HSSFCell put(HSSFSheet sheet, int row, int column, String text, HSSFCellStyle style) {
        HSSFRow existing = sheet.getRow(row);
        HSSFCell cell = (existing == null ? sheet.createRow(row) : existing).createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }

    private static HSSFCellStyle style(HSSFWorkbook workbook, int points, boolean bold, HSSFColorPredefined ink,
            HSSFColorPredefined fill) {
        HSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(ink.getIndex());
        HSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (fill != null) {
            style.setFillForegroundColor(fill.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private static HSSFCellStyle bordered(HSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        short grey = HSSFColorPredefined.GREY_40_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
        return style;
    }
}
