package io.candor.bank;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The bytes of an evidence file. */
@Entity
@Table(name = "evidence_bytes")
class EvidenceBytes extends PanacheEntityBase {

    @Id
    @Column(name = "evidence_id")
    UUID evidenceId;
    byte[] bytes;

    static void keep(UUID id, byte[] bytes) {
        EvidenceBytes row = new EvidenceBytes();
        row.evidenceId = id;
        row.bytes = bytes;
        row.persist();
    }
}
