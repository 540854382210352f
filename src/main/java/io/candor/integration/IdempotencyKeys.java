package io.candor.integration;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The keys in the database, so that every node knows them. Each step is a transaction of its own: what the request itself
 * does may be rolled back, and the key must say so.
 */
@ApplicationScoped
class IdempotencyKeys {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {
    };

    @Inject
    Session database;
    @Inject
    ObjectMapper json;
    @Inject
    IdempotencyConfig config;
    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    Admission admit(KeyedRequest request) {
        // Microseconds are what the database keeps; the lease is compared with what it gives back.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant lease = now.plus(config.lease());
        // Taken if it is new, forgotten, or its first run was lost; the row is locked either way, so that two requests
        // at the same time take turns here.
        int taken = database.createNativeMutationQuery("""
                insert into idempotency_key as k (caller, key, request, begun_at, lease_end)
                values (:caller, :key, :request, :now, :lease)
                on conflict (caller, key) do update set request = :request, begun_at = :now, lease_end = :lease,
                    status = null, headers = null, body = null, kept = true
                where k.begun_at < :forgotten or k.status is null and k.lease_end < :now and k.request = :request""")
                .setParameter("caller", request.caller()).setParameter("key", request.key())
                .setParameter("request", request.digest().hex()).setParameter("now", now)
                .setParameter("lease", lease).setParameter("forgotten", now.minus(config.keep())).executeUpdate();
        return taken == 1 ? new Admission.Run(lease) : known(request);
    }

    private Admission known(KeyedRequest request) {
        Object[] row = database.createNativeQuery("""
                select request, status, cast(headers as text), body, kept from idempotency_key
                where caller = :caller and key = :key""", Object[].class)
                .setParameter("caller", request.caller()).setParameter("key", request.key()).getSingleResultOrNull();
        if (row == null) {
            // Released between the two statements: whoever asks again finds it free.
            return new Admission.Running();
        }
        if (!row[0].equals(request.digest().hex())) {
            return new Admission.OtherRequest();
        }
        return row[1] == null
                ? new Admission.Running()
                : new Admission.Replay(new StoredReply((Integer) row[1], headers((String) row[2]), (byte[]) row[3],
                        (Boolean) row[4]));
    }

    /** Only the run that holds the lease may say what the reply was; one that lost it was overtaken. */
    @Transactional(TxType.REQUIRES_NEW)
    void complete(KeyedRequest request, Instant lease, StoredReply reply) {
        database.createNativeMutationQuery(
                """
                        update idempotency_key set status = :status, headers = cast(:headers as jsonb), body = :body, kept = :kept
                        where caller = :caller and key = :key and lease_end = :lease and status is null""")
                .setParameter("status", reply.status()).setParameter("headers", text(reply.headers()))
                .setParameter("body", reply.body(), byte[].class).setParameter("kept", reply.kept())
                .setParameter("caller", request.caller()).setParameter("key", request.key())
                .setParameter("lease", lease).executeUpdate();
    }

    /** Nothing came of it: the next one under the key runs. */
    @Transactional(TxType.REQUIRES_NEW)
    void release(KeyedRequest request, Instant lease) {
        database.createNativeMutationQuery(
                "delete from idempotency_key where caller = :caller and key = :key and lease_end = :lease and status is null")
                .setParameter("caller", request.caller()).setParameter("key", request.key())
                .setParameter("lease", lease).executeUpdate();
    }

    /** @return how many were forgotten */
    @Transactional(TxType.REQUIRES_NEW)
    int sweep() {
        return database.createNativeMutationQuery("delete from idempotency_key where begun_at < :forgotten")
                .setParameter("forgotten", clock.instant().minus(config.keep())).executeUpdate();
    }

    private String text(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
