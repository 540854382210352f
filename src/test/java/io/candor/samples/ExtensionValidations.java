package io.candor.samples;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/**
 * Drop-downs in the sheet's extension list, where Excel 2010 and later put those whose list lies on another sheet. POI
 * has no model for them, so the XML is written as it stands in such files.
 */
final class ExtensionValidations {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final XSSFSheet sheet;
    private final List<String> validations = new ArrayList<>();

    ExtensionValidations(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    ExtensionValidations list(String cells, String source) {
        validations.add("""
                <x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1">\
                <x14:formula1><xm:f>%s</xm:f></x14:formula1><xm:sqref>%s</xm:sqref></x14:dataValidation>"""
                .formatted(source, cells));
        return this;
    }

    void apply() {
        String xml = """
                <extLst xmlns="%s"><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" \
                xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">\
                <x14:dataValidations count="%d" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">%s\
                </x14:dataValidations></ext></extLst>""".formatted(MAIN, validations.size(), String.join("",
                validations));
        try (XmlCursor from = XmlObject.Factory.parse(xml).newCursor();
                XmlCursor to = sheet.getCTWorksheet().newCursor()) {
            from.toFirstChild();
            to.toEndToken();
            from.copyXml(to);
        } catch (XmlException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
