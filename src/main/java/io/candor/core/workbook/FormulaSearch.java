package io.candor.core.workbook;

import static io.candor.core.workbook.WorkbookProblem.DAMAGED;

import java.io.IOException;
import java.io.InputStream;

/** A quick look for formulas in the bytes of a sheet part: most sheets have none, and need no closer look then. */
final class FormulaSearch {

    private static final int BUFFER = 16 << 10;

    private FormulaSearch() {
    }

    /** Whether a tag of a local name that starts with {@code f} could be in it; false is certain. */
    static boolean mayHold(ZipParts parts, ZipPart part) {
        try (InputStream utf8 = XmlEncoding.toUtf8(parts.open(part))) {
            byte[] buffer = new byte[BUFFER];
            byte before = 0;
            int n;
            while ((n = utf8.read(buffer)) > 0) {
                for (int i = 0; i < n; i++) {
                    byte b = buffer[i];
                    // <f, or behind a prefix <x:f
                    if (b == 'f' && (before == '<' || before == ':')) {
                        return true;
                    }
                    before = b;
                }
            }
            return false;
        } catch (IOException e) {
            throw new WorkbookRejectedException(DAMAGED, "A part of the workbook cannot be read.", e);
        }
    }
}
