package io.candor.core.workbook;

import static io.candor.core.workbook.Reading.problem;
import static io.candor.core.workbook.Reading.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives as writers make them, and as attackers do. */
class ZipPartsTest {

    private static final String TEXT = "<sheetData><row><c t=\"str\"><v>here</v></c></row></sheetData>";

    private static Package form() {
        return Package.sheet(TEXT);
    }

    private static void assertReadable(byte[] file) {
        assertThat(view(file).sheets().getFirst().text(0, 0)).isEqualTo("here");
    }

    @Test
    void entries_may_be_stored_streamed_in_zip64_or_commented() {
        ZipBuilder zip = new ZipBuilder().comment("PK\u0005\u0006 is not the end record").zip64End();
        Package form = form();
        zip.add("docProps/unused.xml", "0123456789").stored().comment("kept");
        zip.add("xl/unused.bin", "0123456789").after("junk".getBytes());
        for (String part : new String[]{"[Content_Types].xml", "_rels/.rels"}) {
            zip.add(part, form.text(part)).withDescriptor();
        }
        for (String part : new String[]{"xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
            zip.add(part, form.text(part)).zip64();
        }
        zip.add("xl/worksheets/", new byte[0]).stored();
        zip.add("xl\\worksheets\\sheet1.xml", form.text("xl/worksheets/sheet1.xml"));
        assertReadable(zip.build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "xl/../../evil.xml", "/etc/passwd", "C:\\Windows\\evil.dll", "C:evil",
            "..\\evil",
            "xl/a\u0000b.xml", ""})
    void names_that_leave_the_folder_are_refused(String name) {
        ZipBuilder zip = form().zip();
        zip.add(name, "x");
        assertThat(problem(zip.build())).isEqualTo(WorkbookProblem.UNSAFE_ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "XL/Workbook.xml", "xl\\workbook.xml"})
    void the_same_name_twice_is_refused_whatever_its_case(String name) {
        ZipBuilder zip = form().zip();
        zip.add(name, form().text("xl/workbook.xml"));
        assertThat(problem(zip.build())).isEqualTo(WorkbookProblem.UNSAFE_ARCHIVE);
    }

    @Test
    void a_header_that_names_another_file_is_refused() {
        ZipBuilder zip = form().zip();
        zip.add("xl/a.xml", "x").localName("xl/b.xml");
        assertThat(problem(zip.build())).isEqualTo(WorkbookProblem.UNSAFE_ARCHIVE);
    }

    @Test
    void overlapping_entries_are_refused() {
        byte[] file = form().zip().build();
        ZipDirectory directory = ZipDirectory.read(file, Reading.LIMITS);
        // the second record points at the first entry's bytes under the second's name: names must differ, so shorten
        byte[] longer = file.clone();
        int packed = directory.parts().getFirst().central() + 20;
        longer[packed + 1] += 8;
        assertThat(problem(longer)).isIn(WorkbookProblem.UNSAFE_ARCHIVE, WorkbookProblem.DAMAGED);
    }

    @Test
    void an_encrypted_entry_asks_for_a_password() {
        ZipBuilder zip = form().zip();
        zip.add("xl/secret.xml", "x").encrypted();
        assertThat(problem(zip.build())).isEqualTo(WorkbookProblem.ENCRYPTED);
    }

    @Test
    void a_part_that_cannot_be_unpacked_only_matters_where_it_is_needed() {
        ZipBuilder unused = form().zip();
        unused.add("xl/media/image1.png", "x").method(12);
        assertReadable(unused.build());
        Package form = form().without("xl/worksheets/sheet1.xml");
        ZipBuilder needed = form.zip();
        needed.add("xl/worksheets/sheet1.xml", "x").method(12);
        assertThat(problem(needed.build())).isEqualTo(WorkbookProblem.DAMAGED);
    }

    @Test
    void a_part_that_holds_more_than_it_claims_is_damaged() {
        Package form = form();
        String sheet = form.text("xl/worksheets/sheet1.xml");
        ZipBuilder zip = form.without("xl/worksheets/sheet1.xml").zip();
        zip.add("xl/worksheets/sheet1.xml", sheet).claimingSize(10);
        assertThat(problem(zip.build())).isEqualTo(WorkbookProblem.DAMAGED);
    }

    @Test
    void what_archives_claim_to_unpack_to_is_limited() {
        ZipBuilder zip = form().zip();
        zip.add("xl/media/bomb.bin", "x").claimingSize(400L << 20);
        assertThat(problem(zip.build())).isEqualTo(WorkbookProblem.TOO_MANY_INFLATED_BYTES);
        ZipBuilder endless = form().zip();
        endless.add("xl/media/bomb.bin", "x").zip64().claimingSize(-2);
        assertThat(problem(endless.build())).isEqualTo(WorkbookProblem.TOO_MANY_INFLATED_BYTES);
    }

    @Test
    void parts_are_counted() {
        ZipBuilder zip = form().zip();
        for (int i = 0; i < 20; i++) {
            zip.add("xl/media/image" + i + ".png", "x");
        }
        WorkbookLimits few = new WorkbookLimits(1 << 20, 1 << 20, 20, 100, 10, 10, Duration.ofSeconds(60));
        assertThat(problem(zip.build(), few)).isEqualTo(WorkbookProblem.TOO_MANY_PARTS);
    }

    @Test
    void a_truncated_archive_is_damaged() {
        byte[] file = form().bytes();
        for (int length = 5; length < file.length; length += 7) {
            assertThat(problem(Arrays.copyOf(file, length))).isEqualTo(WorkbookProblem.DAMAGED);
        }
    }

    @Test
    void other_kinds_of_files_are_told_apart() {
        ZipBuilder ods = new ZipBuilder();
        ods.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet").stored();
        assertThat(problem(ods.build())).isEqualTo(WorkbookProblem.UNSUPPORTED_FORMAT);
        ZipBuilder odt = new ZipBuilder();
        odt.add("mimetype", "application/vnd.oasis.opendocument.text").stored();
        assertThat(problem(odt.build())).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        ZipBuilder plain = new ZipBuilder();
        plain.add("readme.txt", "x");
        assertThat(problem(plain.build())).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        assertThat(problem(form().renamed("xl/workbook.xml", "word/document.xml")
                .edit("_rels/.rels", xml -> xml.replace("xl/workbook.xml", "word/document.xml"))
                .edit("[Content_Types].xml", xml -> xml.replace("/xl/workbook.xml", "/word/document.xml")
                        .replace("spreadsheetml.sheet.main", "wordprocessingml.document.main"))
                .bytes())).isEqualTo(WorkbookProblem.NOT_A_WORKBOOK);
        assertThat(problem(form().renamed("xl/workbook.xml", "xl/workbook.bin")
                .edit("_rels/.rels", xml -> xml.replace("workbook.xml", "workbook.bin")).bytes()))
                .isEqualTo(WorkbookProblem.UNSUPPORTED_FORMAT);
        assertThat(problem(new byte[0])).isEqualTo(WorkbookProblem.EMPTY_FILE);
    }
}
