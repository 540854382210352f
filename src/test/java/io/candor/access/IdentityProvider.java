package io.candor.access;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.Route;

/** An OpenID Connect server with discovery, keys, code and PKCE; whoever signs in there types what is claimed of them. */
public final class IdentityProvider implements QuarkusTestResourceLifecycleManager {

    private MockOAuth2Server server;

    @Override
    public Map<String, String> start() {
        server = new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\": true}"), new Route[0]);
        server.start();
        return Map.of("quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url",
                server.issuerUrl("company").toString(), "quarkus.oidc.client-id", "candor",
                "quarkus.oidc.credentials.secret", "a secret of at least thirty-two characters",
                "quarkus.oidc.roles.role-claim-path", "groups", "candor.access.company", "Example Corp",
                "candor.access.company-roles.curator", "security-team");
    }

    @Override
    public void stop() {
        server.shutdown();
    }
}
