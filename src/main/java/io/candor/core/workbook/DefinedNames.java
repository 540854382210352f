package io.candor.core.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Named ranges of a workbook; a name of one sheet hides the workbook's of the same name there. */
final class DefinedNames {

    /** Scope of a name that all sheets see. */
    static final int WORKBOOK = -1;
    /** Names that can mean something in a validation; a file with more is not made by people. */
    private static final int MAX = 100_000;

    private final Map<Key, String> formulas = new HashMap<>();

    private record Key(int sheet, String name) {
    }

    void put(String name, int sheet, String formula) {
        if (formulas.size() < MAX) {
            formulas.put(new Key(sheet, name.toLowerCase(Locale.ROOT)), formula);
        }
    }

    /** @param sheet position of the sheet that uses the name, among all tabs */
    Optional<String> formula(String name, int sheet) {
        String folded = name.toLowerCase(Locale.ROOT);
        String local = formulas.get(new Key(sheet, folded));
        return Optional.ofNullable(local != null ? local : formulas.get(new Key(WORKBOOK, folded)));
    }
}
