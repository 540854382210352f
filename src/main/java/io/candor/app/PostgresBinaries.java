package io.candor.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the class path once per data folder. */
final class PostgresBinaries {

    /** Names the folder, so that another version is unpacked beside and not over this one. */
    private static final String VERSION = "18.6.0";

    private final Path bin;
    private final List<String> prefix;

    private PostgresBinaries(Path bin, List<String> prefix) {
        this.bin = bin;
        this.prefix = prefix;
    }

    static PostgresBinaries unpackedIn(Path folder) throws IOException {
        Path target = folder.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(target)) {
            Path half = folder.resolve("postgresql.new");
            deleteTree(half);
            unpack(half);
            Files.move(half, target);
        }
        return new PostgresBinaries(target.resolve("bin"), unprivileged());
    }

    /**
     * Runs one of the programs and waits for it.
     *
     * @throws EmbeddedPostgresException with the program's own words if it fails
     */
    void run(String program, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("candor-" + program, ".log");
            try {
                // To a file, not a pipe: the server that pg_ctl starts would keep a pipe open for ever.
                Process process = new ProcessBuilder(command).redirectErrorStream(true)
                        .redirectOutput(output.toFile()).start();
                if (!process.waitFor(120, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new EmbeddedPostgresException(program + " did not end within two minutes.", null);
                }
                if (process.exitValue() != 0) {
                    throw new EmbeddedPostgresException(program + " failed: " + Files.readString(output).strip(), null);
                }
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("interrupted while " + program + " ran", e);
        }
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own the process is nobody to itself while the files
     * stay root's; that needs no second account.
     */
    private static List<String> unprivileged() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        List<String> unshare = List.of("unshare", "-U");
        try {
            Process probe = new ProcessBuilder("unshare", "-U", "true").redirectErrorStream(true).start();
            if (probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0) {
                return unshare;
            }
        } catch (IOException e) {
            // No such program: told below.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new EmbeddedPostgresException(
                "The embedded PostgreSQL cannot run as root here. Run Candor as another user, "
                        + "or set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL of yours.",
                null);
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream packed = open();
                TarArchiveInputStream tar = new TarArchiveInputStream(
                        new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("archive entry outside of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(path.getParent());
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(tar, path);
                    if ((entry.getMode() & 0100) != 0 && Files.getFileStore(path).supportsFileAttributeView("posix")) {
                        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
                        permissions.add(PosixFilePermission.OWNER_EXECUTE);
                        Files.setPosixFilePermissions(path, permissions);
                    }
                }
            }
        }
    }

    private static InputStream open() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch");
        boolean arm = arch.equals("aarch64");
        String name = "postgres-" + (os.contains("mac") ? "darwin" : os.contains("win") ? "windows" : "linux") + "-"
                + (arm ? "arm_64" : "x86_64") + ".txz";
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new EmbeddedPostgresException("This build holds no PostgreSQL for " + os + " on " + arch
                    + ". Build Candor on this machine, or set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL of yours.",
                    null);
        }
        return in;
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
