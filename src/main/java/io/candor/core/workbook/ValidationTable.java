package io.candor.core.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

import io.candor.core.workbook.Validation.Kind;

/** The validations of one sheet, found by cell. */
final class ValidationTable {

    private final List<Validation> all = new ArrayList<>();
    /** Per validation; null where its list is the same for all of its cells. */
    private final List<MovingList> moving = new ArrayList<>();
    private final List<Integer> byRange = new ArrayList<>();
    private final RangeIndex index;

    /** A list given by a relative reference: it moves along with the cell. */
    private record MovingList(CellRef origin, BiFunction<Integer, Integer, List<String>> choices) {
    }

    ValidationTable(SheetContent sheet, ChoiceResolver resolver) {
        List<CellRange> ranges = new ArrayList<>();
        for (ValidationRule rule : sheet.rules()) {
            for (CellRange range : rule.ranges()) {
                ranges.add(range);
                byRange.add(all.size());
            }
            add(rule, sheet, resolver);
        }
        index = new RangeIndex(ranges);
    }

    private void add(ValidationRule rule, SheetContent sheet, ChoiceResolver resolver) {
        List<String> choices = List.of();
        MovingList moves = null;
        if (rule.kind() == Kind.LIST) {
            Optional<AreaFormula> area = resolver.area(rule.formula1(), sheet.position());
            choices = area.map(a -> resolver.texts(a, sheet))
                    .orElseGet(() -> ChoiceResolver.inline(rule.formula1()));
            if (area.isPresent() && !area.get().fixed()) {
                moves = new MovingList(rule.origin(),
                        (down, right) -> resolver.textsFrom(area.get(), sheet, down, right));
            }
        }
        all.add(new Validation(rule.ranges(), rule.kind(), choices, maxLength(rule), rule.enforced(), rule.prompt()));
        moving.add(moves);
    }

    private static OptionalInt maxLength(ValidationRule rule) {
        if (rule.kind() != Kind.TEXT_LENGTH) {
            return OptionalInt.empty();
        }
        double bound = switch (rule.operator()) {
            case "between" -> Numbers.parse(rule.formula2(), -1);
            case "lessThanOrEqual", "equal" -> Numbers.parse(rule.formula1(), -1);
            case "lessThan" -> Numbers.parse(rule.formula1(), 0) - 1;
            default -> -1;
        };
        return bound < 0 || bound > Meter.MAX_TEXT ? OptionalInt.empty() : OptionalInt.of((int) bound);
    }

    List<Validation> all() {
        return List.copyOf(all);
    }

    Optional<Validation> at(CellRef cell) {
        int range = index.find(cell.row(), cell.column());
        if (range < 0) {
            return Optional.empty();
        }
        int i = byRange.get(range);
        Validation validation = all.get(i);
        MovingList moves = moving.get(i);
        return Optional.of(moves == null ? validation : moved(validation, moves, cell));
    }

    private static Validation moved(Validation v, MovingList moves, CellRef cell) {
        List<String> choices = moves.choices().apply(cell.row() - moves.origin().row(),
                cell.column() - moves.origin().column());
        return new Validation(v.ranges(), v.kind(), choices, v.maxLength(), v.enforced(), v.prompt());
    }
}
