package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFDataValidation;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;

import io.candor.core.workbook.Validation.Kind;

/** The validations of an XLS sheet, in the words of the newer format. */
final class XlsValidations {

    private XlsValidations() {
    }

    static List<ValidationRule> of(HSSFSheet sheet) {
        List<ValidationRule> rules = new ArrayList<>();
        try {
            for (HSSFDataValidation validation : sheet.getDataValidations()) {
                DataValidationConstraint constraint = validation.getValidationConstraint();
                List<CellRange> ranges = Arrays.stream(validation.getRegions().getCellRangeAddresses())
                        .map(XlsSheet::range).toList();
                Kind kind = kind(constraint.getValidationType());
                if (kind != null && !ranges.isEmpty()) {
                    boolean enforced = validation.getShowErrorBox() && validation.getErrorStyle() == ErrorStyle.STOP;
                    rules.add(new ValidationRule(ranges, kind, operator(constraint.getOperator()), formula1(constraint),
                            text(constraint.getFormula2()), enforced, prompt(validation)));
                }
            }
        } catch (RuntimeException e) {
            // POI cannot print every formula; what it could read before that still counts
            return rules;
        }
        return rules;
    }

    private static String formula1(DataValidationConstraint constraint) {
        String[] choices = constraint.getExplicitListValues();
        return choices == null ? text(constraint.getFormula1()) : '"' + String.join(",", choices) + '"';
    }

    private static String prompt(HSSFDataValidation validation) {
        return (text(validation.getPromptBoxTitle()) + '\n' + text(validation.getPromptBoxText())).strip();
    }

    private static String text(String s) {
        return s == null ? "" : s;
    }

    private static String operator(int operator) {
        return switch (operator) {
            case OperatorType.BETWEEN -> "between";
            case OperatorType.EQUAL -> "equal";
            case OperatorType.LESS_THAN -> "lessThan";
            case OperatorType.LESS_OR_EQUAL -> "lessThanOrEqual";
            default -> "other";
        };
    }

    /** Null for a validation that allows any value. */
    private static Kind kind(int type) {
        return switch (type) {
            case ValidationType.LIST -> Kind.LIST;
            case ValidationType.TEXT_LENGTH -> Kind.TEXT_LENGTH;
            case ValidationType.INTEGER -> Kind.WHOLE;
            case ValidationType.DECIMAL -> Kind.DECIMAL;
            case ValidationType.DATE -> Kind.DATE;
            case ValidationType.TIME -> Kind.TIME;
            case ValidationType.FORMULA -> Kind.CUSTOM;
            default -> null;
        };
    }
}
