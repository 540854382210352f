package io.candor.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What tests do with patches. */
final class Patching {

    private Patching() {
    }

    static CellEdit edit(String cell, String before, String after) {
        return edit("Form", cell, before, after);
    }

    static CellEdit edit(String sheet, String cell, String before, String after) {
        return new CellEdit(sheet, CellRef.parse(cell), before, after);
    }

    static PatchResult patch(byte[] file, CellEdit... edits) {
        PatchResult result = new WorkbookPatcher(Reading.LIMITS).patch(file, List.of(edits));
        assertReceiptHolds(file, result);
        return result;
    }

    /** Everything the receipt claims is in the file, and nothing else changed. */
    static void assertReceiptHolds(byte[] before, PatchResult result) {
        WorkbookView old = Reading.view(before);
        WorkbookView made = Reading.view(result.bytes());
        for (CellEdit edit : result.applied()) {
            assertThat(made.sheet(edit.sheet()).orElseThrow().cell(edit.cell()).text())
                    .as("%s!%s", edit.sheet(), edit.cell())
                    .isEqualTo(edit.after());
        }
        for (SheetView sheet : made.sheets()) {
            SheetView was = old.sheet(sheet.name()).orElseThrow();
            for (int row : sheet.rows()) {
                for (CellView cell : sheet.cells(row)) {
                    boolean edited = result.applied().stream()
                            .anyMatch(e -> e.sheet().equals(sheet.name()) && e.cell().equals(cell.ref()));
                    if (!edited) {
                        assertThat(cell).isEqualTo(was.cell(cell.ref()));
                    }
                }
            }
        }
    }

    /** The sheet part of a patched file, which must be the only part that changed. */
    static String patchedSheet(Package file, CellEdit... edits) {
        byte[] before = file.bytes();
        PatchResult result = patch(before, edits);
        assertThat(result.refused()).isEmpty();
        assertThat(changedParts(before, result.bytes())).containsExactly("xl/worksheets/sheet1.xml");
        return part(result.bytes(), "xl/worksheets/sheet1.xml");
    }

    static String part(byte[] file, String name) {
        return new String(bytes(file, name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(byte[] file, String name) {
        ZipParts parts = ZipParts.open(file, new Meter(Reading.LIMITS));
        return parts.bytes(parts.require(name));
    }

    /** Names of parts whose bytes differ; order, packed bytes and headers of all others must be the same. */
    static List<String> changedParts(byte[] before, byte[] after) {
        ZipParts old = ZipParts.open(before, new Meter(Reading.LIMITS));
        ZipParts made = ZipParts.open(after, new Meter(Reading.LIMITS));
        assertThat(made.all()).extracting(ZipPart::name).isEqualTo(old.all().stream().map(ZipPart::name).toList());
        return made.all().stream().filter(part -> {
            ZipPart was = old.find(part.name()).orElseThrow();
            byte[] wasHeld = Arrays.copyOfRange(before, was.local(), was.dataEnd());
            byte[] held = Arrays.copyOfRange(after, part.local(), part.dataEnd());
            return !Arrays.equals(wasHeld, held);
        }).map(ZipPart::name).toList();
    }
}
