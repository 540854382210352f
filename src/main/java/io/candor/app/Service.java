package io.candor.app;

import java.nio.file.Path;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.candor.access.FirstStart;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** The running service; says at start where to look and what to type. */
public class Service implements QuarkusApplication {

    private static final String SAMPLE = "questionnaires/sig-shaped.xlsx";

    @Inject
    @ConfigProperty(name = "quarkus.http.port")
    int port;
    @Inject
    FirstStart firstStart;

    @Override
    public int run(String... arguments) {
        String base = "http://127.0.0.1:" + port;
        String token = firstStart.tokenFile().map(Service::shown).map(f -> "-H @" + f)
                .orElse("-H 'Authorization: Bearer YOUR_TOKEN'");
        System.out.printf("""

                Candor is ready.
                  Pages             %1$s/
                  API and try-out   %1$s/api
                  Health            %1$s/health/ready
                Fill a sample:
                  curl -sS %2$s -H 'Prefer: wait=60' \\
                       -F file=@%3$s -F collections=datanostro \\
                       %1$s/api/v1/questionnaires
                then export it as the README shows. Stop with Ctrl-C.
                """, base, token, shown(Path.of(System.getProperty("candor.home", "")).resolve(SAMPLE)));
        firstStart.invitation().ifPresent(path -> System.out.printf("""
                Nobody can sign in yet. Choose the administrator's password; this link works once:
                  %s%s
                """, base, path));
        Quarkus.waitForExit();
        return 0;
    }

    /** As it is typed where the service was started, if that is shorter. */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
    }
}
