package io.candor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that finds a JDK for the wrapper and the launcher, among JDKs made up of a release file. */
@DisabledOnOs(OS.WINDOWS)
class FindJdkTest {

    @TempDir
    Path home;

    @Test
    void a_java_home_that_is_new_enough_is_kept() throws Exception {
        Path mine = jdk(home.resolve("mine"), "21.0.4");
        jdk(home.resolve(".jdks/newer"), "99.0.1");
        assertThat(found(mine)).isEqualTo(mine.toString());
    }

    @Test
    void a_java_home_that_is_too_old_gives_way_to_the_newest_there_is() throws Exception {
        Path old = jdk(home.resolve("old"), "17.0.15");
        jdk(home.resolve(".jdks/older"), "98.0.1");
        Path newest = jdk(home.resolve(".jdks/newest"), "99.0.1");
        assertThat(found(old)).isEqualTo(newest.toString());
    }

    private String found(Path javaHome) throws Exception {
        ProcessBuilder shell = new ProcessBuilder("sh", "-euf", "-c", ". .mvn/find-jdk.sh; printf %s \"$JAVA_HOME\"");
        shell.environment().putAll(Map.of("JAVA_HOME", javaHome.toString(), "HOME", home.toString(),
                "PATH", jdk(home.resolve("default"), "17.0.1").resolve("bin") + ":/usr/bin:/bin"));
        Process found = shell.redirectErrorStream(true).start();
        String said = new String(found.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(found.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static Path jdk(Path folder, String version) throws IOException {
        Path javac = Files.createDirectories(folder.resolve("bin")).resolve("javac");
        Files.writeString(javac, "#!/bin/sh\n");
        javac.toFile().setExecutable(true);
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return folder;
    }
}
