package io.candor.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.agroal.api.AgroalDataSource;
import io.candor.web.Audited;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Writes down what features tell, in their own transaction: it is in the trail exactly if it happened. */
@ApplicationScoped
class AuditTrail {

    private static final String SERVICE = "candor";

    @Inject
    AgroalDataSource database;
    @Inject
    EntityManager entities;
    @Inject
    CurrentVertxRequest request;
    @Inject
    CurrentIdentityAssociation identity;
    @Inject
    ObjectMapper json;
    @Inject
    Clock clock;

    private record Origin(String actor, String via, String address) {
    }

    @Transactional
    void append(@Observes Audited event) {
        // What this transaction changed goes to the database first: whoever waits for its rows must not hold the trail.
        entities.flush();
        Origin origin = origin();
        String actor = event.actor() == null ? origin.actor() : event.actor();
        String before = text(event.before());
        String after = text(event.after());
        try (Connection connection = database.getConnection()) {
            AuditLog.append(connection, e -> new AuditEntry(e.seq(), AuditLog.stored(clock.instant()), actor,
                    origin.via(), origin.address(), event.action(), event.subject(), before, after, e.previous(),
                    null));
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be written", e);
        }
    }

    private Origin origin() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return new Origin(SERVICE, "system", null);
        }
        String address = Address.of(request.getCurrent().request());
        SecurityIdentity who = identity.getIdentity();
        if (who.isAnonymous()) {
            return new Origin("anonymous", "sign-in", address);
        }
        Holder holder = Holder.of(who);
        return new Origin(who.getPrincipal().getName(),
                holder == null || holder.bySession() ? "session" : "token " + holder.token(), address);
    }

    private String text(Object facts) {
        try {
            return facts == null ? null : json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("audited facts are plain values", e);
        }
    }
}
