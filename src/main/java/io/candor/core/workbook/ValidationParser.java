package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.candor.core.workbook.Validation.Kind;

/** Reads {@code dataValidation} elements, those of the standard and those of Excel 2010's extension (x14). */
final class ValidationParser {

    private final XmlScanner xml;
    private final WantedCells wanted;
    private final Meter meter;
    private final List<ValidationRule> rules;

    /** @param rules takes those that govern wanted cells, in file order */
    ValidationParser(XmlScanner xml, WantedCells wanted, Meter meter, List<ValidationRule> rules) {
        this.xml = xml;
        this.wanted = wanted;
        this.meter = meter;
        this.rules = rules;
    }

    /** At a {@code dataValidations} element. */
    void readAll() {
        while (xml.child()) {
            if (xml.at("dataValidation")) {
                readOne().ifPresent(rules::add);
            } else {
                xml.skip();
            }
        }
    }

    /** At the sheet's {@code extLst}: lists on other sheets are kept there by Excel 2010 and later. */
    void readExtensions() {
        while (xml.child()) {
            while (xml.child()) {
                if (xml.at("dataValidations")) {
                    readAll();
                } else {
                    xml.skip();
                }
            }
        }
    }

    private Optional<ValidationRule> readOne() {
        Kind kind = kind(xml.attribute("type", "none"));
        String operator = xml.attribute("operator", "between");
        boolean enforced = xml.flag("showErrorMessage", false) && xml.attribute("errorStyle", "stop").equals("stop");
        String prompt = prompt(xml.attribute("promptTitle", ""), xml.attribute("prompt", ""));
        String area = xml.attribute("sqref", "");
        String formula1 = "";
        String formula2 = "";
        while (xml.child()) {
            switch (xml.name()) {
                case "formula1" -> formula1 = formula();
                case "formula2" -> formula2 = formula();
                case "sqref" -> area = xml.elementText();
                default -> xml.skip();
            }
        }
        List<CellRange> ranges = ranges(area);
        meter.validation(ranges.size());
        return kind == null || ranges.stream().noneMatch(wanted::any)
                ? Optional.empty()
                : Optional.of(new ValidationRule(ranges, kind, operator, formula1, formula2, enforced, prompt));
    }

    /** The formula is the element's text, or in the extension that of an {@code f} in it. */
    private String formula() {
        return meter.text(xml.allText().strip());
    }

    private String prompt(String title, String text) {
        String both = title.isBlank() || text.isBlank() ? title + text : title + "\n" + text;
        return meter.text(XmlChars.unescape(both).strip());
    }

    private static List<CellRange> ranges(String area) {
        List<CellRange> ranges = new ArrayList<>();
        for (String range : area.strip().split("\\s+")) {
            AreaFormula.parse(range).flatMap(a -> a.from(0, 0)).ifPresent(ranges::add);
        }
        return ranges;
    }

    /** Null for a validation that allows any value and only shows a message. */
    private static Kind kind(String type) {
        return switch (type) {
            case "list" -> Kind.LIST;
            case "textLength" -> Kind.TEXT_LENGTH;
            case "whole" -> Kind.WHOLE;
            case "decimal" -> Kind.DECIMAL;
            case "date" -> Kind.DATE;
            case "time" -> Kind.TIME;
            case "custom" -> Kind.CUSTOM;
            default -> null;
        };
    }
}
