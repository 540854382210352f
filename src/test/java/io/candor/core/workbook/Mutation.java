package io.candor.core.workbook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A way to damage a workbook, the same for the same seed. */
public enum Mutation {
    TRUNCATED {
        @Override
        byte[] of(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    BIT_FLIPPED {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] copy = file.clone();
            for (int i = random.nextInt(20); i >= 0; i--) {
                copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return copy;
        }
    },
    SHIFTED {
        @Override
        byte[] of(byte[] file, Random random) {
            int from = random.nextInt(file.length);
            int length = Math.min(file.length - from, 1 + random.nextInt(200));
            byte[] copy = new byte[file.length + (random.nextBoolean() ? length : -length)];
            System.arraycopy(file, 0, copy, 0, Math.min(from, copy.length));
            int rest = Math.min(file.length - from, copy.length - from);
            System.arraycopy(file, file.length - Math.max(rest, 0), copy, copy.length - Math.max(rest, 0),
                    Math.max(rest, 0));
            return copy;
        }
    },
    ZIPPED_ANEW {
        @Override
        byte[] of(byte[] file, Random random) {
            ZipBuilder zip = new ZipBuilder();
            List<ZipPart> parts = parts(file);
            Collections.shuffle(parts, random);
            for (ZipPart part : parts) {
                byte[] content = Patching.bytes(file, part.name());
                int way = random.nextInt(24);
                if (way == 0) {
                    continue;
                }
                ZipBuilder.Entry entry = zip.add(switch (way) {
                    case 1 -> part.name().toUpperCase(java.util.Locale.ROOT);
                    case 2 -> part.name().replace('/', '\\');
                    case 3 -> "../" + part.name();
                    case 4 -> "./" + part.name();
                    default -> part.name();
                }, content);
                switch (way) {
                    case 5 -> zip.add(part.name(), content);
                    case 6, 7, 8 -> entry.stored();
                    case 9, 10 -> entry.withDescriptor();
                    case 11, 12 -> entry.zip64();
                    case 13 -> entry.claimingSize(random.nextInt());
                    case 14 -> entry.method(random.nextInt(100));
                    case 15 -> entry.after(new byte[random.nextInt(50)]);
                    case 16 -> entry.localName("x/" + part.name());
                    default -> entry.comment("");
                }
            }
            return random.nextBoolean() ? zip.zip64End().build() : zip.build();
        }
    },
    XML_FUZZED {
        @Override
        byte[] of(byte[] file, Random random) {
            ZipBuilder zip = new ZipBuilder();
            List<ZipPart> parts = parts(file);
            int victim = random.nextInt(parts.size());
            for (int i = 0; i < parts.size(); i++) {
                byte[] content = Patching.bytes(file, parts.get(i).name());
                zip.add(parts.get(i).name(), i == victim ? fuzzed(content, random) : content);
            }
            return zip.build();
        }
    };

    private static final List<byte[]> ORIGINALS = originals();

    private static final List<String> ODD = List.of("", "-1", "0", "65536", "2147483648", "99999999999999999999",
            "NaN", "1e999", "A0",
            "ZZZ1", "XFD1048577", "A1:A", "$", "'", "../../x", "rId1", "true", "&#0;", "&x;",
            "<!DOCTYPE a [<!ENTITY x 'y'>]>", "<a>",
            "</sheetData>", "<![CDATA[", "]]>", "\u0000", "\uFFFF", "é", "_xD800_", "t=\"s\"", "r=\"A1\"",
            "=INDIRECT(A1)",
            "'a'!A1:'b'!B2", "[>9]0;[<", "\"\"\"", " ");

    abstract byte[] of(byte[] file, Random random);

    /** A damaged workbook; each seed takes another original and damages it in another way. */
    public byte[] mutant(int seed) {
        List<byte[]> fitting = ORIGINALS.stream().filter(this::fits).toList();
        return of(fitting.get(seed % fitting.size()), new Random(seed));
    }

    /** The last two take a package apart. */
    private boolean fits(byte[] file) {
        return this != ZIPPED_ANEW && this != XML_FUZZED || FileKind.of(file) == FileKind.ZIP;
    }

    private static List<byte[]> originals() {
        List<byte[]> files = new ArrayList<>(
                List.of(Workbooks.form(), Workbooks.oddlyPacked(), Workbooks.xls(), Workbooks.csv()));
        Path shared = Path.of(System.getProperty("candor.shared", "../shared"), "corpus", "workbooks");
        if (Files.isDirectory(shared)) {
            // the smaller ones: what is mutated is the format, not the size
            SharedFiles.below("corpus/workbooks").stream().map(SharedFiles::bytes).filter(b -> b.length < 30_000)
                    .forEach(files::add);
        }
        return files;
    }

    static List<ZipPart> parts(byte[] file) {
        return new ArrayList<>(ZipParts.open(file, new Meter(Reading.LIMITS)).all());
    }

    /** Puts something odd between two places, at best a whole value. */
    private static byte[] fuzzed(byte[] content, Random random) {
        String xml = new String(content, StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0 && xml.length() > 4; i--) {
            char[] ends = {'"', '<', '>', ' '};
            int from = xml.indexOf(ends[random.nextInt(4)], random.nextInt(xml.length())) + 1;
            int to = xml.indexOf(ends[random.nextInt(4)], from);
            String odd = ODD.get(random.nextInt(ODD.size()));
            odd = random.nextInt(10) == 0 ? odd.repeat(1 + random.nextInt(2_000)) : odd;
            xml = xml.substring(0, from) + odd + xml.substring(to < 0 || random.nextInt(5) == 0 ? from : to);
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
