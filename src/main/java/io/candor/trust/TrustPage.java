package io.candor.trust;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Whether a collection's page is public. No row, no page. */
@Entity
@Table(name = "trust_page")
class TrustPage extends PanacheEntityBase {

    @Id
    String collection;
    boolean published;
    @Column(name = "changed_by")
    String changedBy;
    @Column(name = "changed_at")
    Instant changedAt;
    @Version
    long version;

    static Optional<TrustPage> of(String collection) {
        return findByIdOptional(collection);
    }

    static boolean isPublished(String collection) {
        return of(collection).map(p -> p.published).orElse(false);
    }

    /** Counts from 1, so that a page that was never switched is edition 0. */
    long edition() {
        return version + 1;
    }
}
