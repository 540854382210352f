package io.candor.bank;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import io.candor.web.Problems;

/** An uploaded zip of bank files, unpacked into a folder of its own that goes when it is closed. */
final class BankZip implements Closeable {

    /** Against zip bombs: the shipped banks together have 40 files and less than a megabyte. */
    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 50L << 20;
    /** Against names that climb out of the folder: two plain names are all that is taken. */
    private static final Pattern FILE = Pattern
            .compile("(?:.*/)?([a-z0-9]+(?:-[a-z0-9]+)*)/([a-z0-9]+(?:-[a-z0-9]+)*\\.ya?ml)");

    private final Path folder;

    private BankZip(Path folder) {
        this.folder = folder;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 4xx for what is no such zip */
    static BankZip unpacked(byte[] zip) {
        try {
            BankZip unpacked = new BankZip(Files.createTempDirectory("bank-files"));
            try {
                unpacked.unpack(zip);
                return unpacked;
            } catch (ZipException | IllegalArgumentException e) {
                unpacked.close();
                throw notAZip();
            } catch (RuntimeException e) {
                unpacked.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BankReading read() {
        return BankFiles.read(folder);
    }

    private void unpack(byte[] bytes) throws IOException {
        int files = 0;
        long room = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Matcher name = FILE.matcher(entry.getName());
                if (entry.isDirectory() || !name.matches()) {
                    continue;
                }
                byte[] content = zip.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE));
                room -= content.length;
                if (++files > MOST_FILES || room < 0) {
                    throw Problems.problem(413, "bank-files-too-large", "Too much",
                            "A zip of bank files may hold " + MOST_FILES + " files and " + (MOST_BYTES >> 20)
                                    + " MiB unpacked.")
                            .build();
                }
                Path collection = Files.createDirectories(folder.resolve(name.group(1)));
                Files.write(collection.resolve(name.group(2)), content);
            }
        }
        if (files == 0) {
            throw notAZip();
        }
    }

    private static RuntimeException notAZip() {
        return Problems.problem(422, "no-bank-files", "There are no bank files in it",
                "Send a zip with one folder a collection and YAML files in it.").build();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
