package io.candor.core.workbook;

import java.util.List;
import java.util.Set;

/**
 * Asks spreadsheet programs to calculate everything when they open the file: formulas may depend on answers, and their
 * cached results are left as they were.
 */
final class RecalculationSplice {

    private static final String FLAG = "fullCalcOnLoad";
    /** What stands before {@code calcPr} in a workbook (CT_Workbook). */
    private static final Set<String> BEFORE = Set.of("fileVersion", "fileSharing", "workbookPr", "workbookProtection",
            "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames");

    private RecalculationSplice() {
    }

    /** At most one splice; none where the workbook asks for it already. */
    static List<Splice> find(XmlScanner xml) {
        xml.root("workbook");
        String prefix = xml.prefix();
        long place = xml.tokenTo();
        while (xml.child()) {
            if (xml.at("calcPr")) {
                return ofElement(xml);
            }
            boolean before = BEFORE.contains(xml.name());
            xml.skip();
            place = before ? xml.tokenTo() : place;
        }
        return List.of(Splice.insert(place, CellXml.bytes('<' + prefix + "calcPr " + FLAG + "=\"1\"/>")));
    }

    private static List<Splice> ofElement(XmlScanner xml) {
        int i = xml.attributeIndex(FLAG);
        if (i < 0) {
            long end = xml.tokenTo() - (xml.selfClosed() ? 2 : 1);
            return List.of(Splice.insert(end, CellXml.bytes(' ' + FLAG + "=\"1\"")));
        }
        return xml.flag(FLAG, false)
                ? List.of()
                : List.of(new Splice(xml.attributeValueFrom(i), xml.attributeValueTo(i), CellXml.bytes("1")));
    }
}
