package io.candor.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Nobody without a name comes further than to what is open to everybody; before a byte of a body is read. */
@ApplicationScoped
class FrontDoor implements HttpSecurityPolicy {

    @Inject
    Permissions permissions;

    @Override
    public Uni<CheckResult> checkPermission(RoutingContext request, Uni<SecurityIdentity> identity,
            AuthorizationRequestContext context) {
        if (permissions.open(request.normalizedPath())) {
            return CheckResult.permit();
        }
        return identity.map(i -> i.isAnonymous() ? CheckResult.DENY : CheckResult.PERMIT);
    }
}
