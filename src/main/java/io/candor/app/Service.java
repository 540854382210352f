package io.candor.app;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** The running service; says at start where to look and what to type. */
public class Service implements QuarkusApplication {

    @Inject
    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Override
    public int run(String... arguments) {
        String base = "http://127.0.0.1:" + port;
        System.out.printf("""

                Candor is ready.
                  API and try-out   %1$s/api
                  Health            %1$s/health/ready
                Fill a sample:
                  curl -sS -H 'Prefer: wait=60' -F file=@questionnaires/sig-shaped.xlsx -F collections=datanostro \\
                       %1$s/api/v1/questionnaires
                then export it as the README shows. Stop with Ctrl-C.
                """, base);
        Quarkus.waitForExit();
        return 0;
    }
}
