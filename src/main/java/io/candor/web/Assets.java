package io.candor.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import jakarta.inject.Singleton;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.util.ClassPathUtils;

/**
 * Styles and scripts of the pages, and libraries from the build, under one address that names their content: browsers keep
 * them for good, and modules that import one another by relative address stay in one version.
 */
@Startup
@Singleton
class Assets {

    private static final String FOLDER = "web-assets";
    private static final String WEBJARS = "META-INF/resources/webjars/";
    /** File to serve: webjar and the file in it. */
    private static final Map<String, String[]> LIBRARIES = Map.of("htmx.js",
            new String[]{"htmx.org", "dist/htmx.min.js"}, "chart.js",
            new String[]{"chart.js", "dist/chart.umd.js"});

    private volatile Map<String, byte[]> files;
    private volatile String version;

    Assets() {
        load();
    }

    String base() {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            load();
        }
        return "/assets/" + version;
    }

    String version() {
        return version;
    }

    /** Null if there is no such file. */
    byte[] file(String name) {
        return files.get(name);
    }

    private void load() {
        Map<String, byte[]> found = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(Assets.class.getClassLoader(), FOLDER, folder -> own(folder, found));
            for (Map.Entry<String, String[]> library : LIBRARIES.entrySet()) {
                found.put(library.getKey(), webjar(library.getValue()[0], library.getValue()[1]));
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, byte[]> file : found.entrySet()) {
                digest.update(file.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(file.getValue());
            }
            version = HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
        files = Map.copyOf(found);
    }

    private static void own(Path folder, Map<String, byte[]> found) {
        try (var paths = Files.list(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                found.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] webjar(String name, String file) throws IOException {
        Properties maven = new Properties();
        try (InputStream in = open("META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
            maven.load(in);
        }
        try (InputStream in = open(WEBJARS + name + "/" + maven.getProperty("version") + "/" + file)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String resource) {
        InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("The build lacks " + resource);
        }
        return in;
    }
}
