package io.candor.app;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL server of our own in a data folder: started when it is not running, joined when a killed process left it
 * running. It listens on the loopback address at a free port, asks for a password that lies in the folder (readable by
 * its owner alone), and keeps fsync and page checksums on: what people approved here must survive a power cut.
 */
public final class EmbeddedPostgres implements Closeable {

    private static final String USER = "candor";
    private static final int MOST_RESTARTS = 5;

    private final PostgresBinaries binaries;
    private final Path home;
    private final Path cluster;
    private final String password;
    private final int port;
    private final RandomAccessFile lock;
    private volatile boolean closed;

    private EmbeddedPostgres(PostgresBinaries binaries, Path home, Path cluster, String password, int port,
            RandomAccessFile lock) {
        this.binaries = binaries;
        this.home = home;
        this.cluster = cluster;
        this.password = password;
        this.port = port;
        this.lock = lock;
    }

    /**
     * @param folder the data folder, made if it is missing
     * @throws EmbeddedPostgresException if another process uses the folder, or the server cannot be started
     */
    public static EmbeddedPostgres start(Path folder) {
        try {
            Files.createDirectories(folder);
            Path home = folder.toRealPath();
            RandomAccessFile lock = lock(home);
            PostgresBinaries binaries = PostgresBinaries.unpackedIn(home);
            Path cluster = home.resolve("db");
            String password = password(home);
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                initialise(binaries, home, cluster);
            }
            int port = runningPort(cluster, password).orElseGet(() -> launch(binaries, home, cluster, freePort()));
            return new EmbeddedPostgres(binaries, home, cluster, password, port, lock);
        } catch (IOException e) {
            throw new EmbeddedPostgresException("The data folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    /**
     * A connection to the server of a folder that a service runs on already.
     *
     * @throws EmbeddedPostgresException if none runs there
     */
    static Connection joined(Path folder, String database) throws SQLException {
        try {
            Path cluster = folder.resolve("db");
            String password = Files.exists(folder.resolve("password")) ? password(folder) : "";
            int port = runningPort(cluster, password).orElseThrow(() -> new EmbeddedPostgresException(
                    "no database runs on " + folder.toAbsolutePath() + ". Start the service first, or name a database "
                            + "with QUARKUS_DATASOURCE_JDBC_URL.",
                    null));
            return DriverManager.getConnection(url(port, database), USER, password);
        } catch (IOException e) {
            throw new EmbeddedPostgresException("the data folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** JDBC URL of a database of this server, which is created if it is missing. */
    public String url(String database) {
        try (Connection c = connect(port, password); var statement = c.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
                if (!found.next()) {
                    statement.execute("create database " + database);
                }
            }
        } catch (SQLException e) {
            throw new EmbeddedPostgresException("The embedded database did not answer: " + e.getMessage(), e);
        }
        return url(port, database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** What the supervisor does when the server cannot be brought back. */
    @FunctionalInterface
    interface GivenUp {
        void because(String what);
    }

    /**
     * Watches the server from now on: where it dies, it is started again on the same port, so that the service's
     * connections find it. Tries further apart each time; after the last one {@code givenUp} is told.
     */
    void supervise(GivenUp givenUp) {
        Thread.ofPlatform().daemon().name("supervise-postgres").start(() -> {
            int failures = 0;
            try {
                while (!closed) {
                    Thread.sleep(Duration.ofMillis(500L << failures));
                    if (closed || alive()) {
                        failures = 0;
                        continue;
                    }
                    try {
                        System.err.println("The embedded PostgreSQL ended unexpectedly; starting it again ...");
                        launch(binaries, home, cluster, port);
                        System.err.println("The embedded PostgreSQL runs again.");
                    } catch (EmbeddedPostgresException | UncheckedIOException e) {
                        if (!closed && ++failures > MOST_RESTARTS) {
                            givenUp.because(e.getMessage());
                            return;
                        }
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private boolean alive() {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return !lines.isEmpty()
                    && ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive)
                            .isPresent();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    /** Stops the server; open transactions are rolled back. */
    @Override
    public void close() {
        closed = true;
        binaries.run("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "30");
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RandomAccessFile lock(Path home) throws IOException {
        RandomAccessFile file = new RandomAccessFile(home.resolve("candor.lock").toFile(), "rw");
        try {
            if (file.getChannel().tryLock() == null) {
                file.close();
                throw new EmbeddedPostgresException("Another Candor is running on the data folder " + home
                        + ". Stop it, or name another folder with CANDOR_DATA.", null);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very JVM: a live reload in development mode.
        }
        return file;
    }

    private static String password(Path home) throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    private static void initialise(PostgresBinaries binaries, Path home, Path cluster) throws IOException {
        PostgresBinaries.deleteTree(cluster);
        // Made beside and moved: a process killed in the middle leaves no half cluster behind.
        Path half = home.resolve("db.new");
        PostgresBinaries.deleteTree(half);
        binaries.run("initdb", "-D", half.toString(), "-U", USER, "--pwfile=" + home.resolve("password"),
                "-A", "scram-sha-256", "-E", "UTF8", "--locale=C", "--data-checksums");
        Files.move(half, cluster);
    }

    private static int launch(PostgresBinaries binaries, Path home, Path cluster, int port) {
        List<String> options = List.of("-p " + port, "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=", "-c max_connections=60");
        binaries.run("pg_ctl", "start", "-D", cluster.toString(), "-l", home.resolve("postgres.log").toString(),
                "-w", "-t", "60", "-o", String.join(" ", options));
        return port;
    }

    /** The port of a server that already runs on this cluster: line 4 of postmaster.pid. */
    private static Optional<Integer> runningPort(Path cluster, String password) throws IOException {
        Path pid = cluster.resolve("postmaster.pid");
        if (!Files.exists(pid)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pid);
        if (lines.size() < 4 || !lines.get(3).strip().matches("[0-9]+")) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(3).strip());
        try (Connection c = connect(port, password)) {
            return c.isValid(5) ? Optional.of(port) : Optional.empty();
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static Connection connect(int port, String password) throws SQLException {
        return DriverManager.getConnection(url(port, "postgres"), USER, password);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
