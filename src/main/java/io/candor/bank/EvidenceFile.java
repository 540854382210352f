package io.candor.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A document behind an answer, such as a certificate; its bytes lie apart. */
@Entity
@Table(name = "evidence_file")
public class EvidenceFile extends PanacheEntityBase {

    @Id
    public UUID id;
    @Column(name = "answer_id")
    public long answerId;
    public String name;
    public String title;
    @Column(name = "media_type")
    public String mediaType;
    public long size;
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String digest;
    public String visibility;
    @Column(name = "valid_until")
    public LocalDate validUntil;
    @Column(name = "uploaded_by")
    public String uploadedBy;
    @Column(name = "uploaded_at")
    public Instant uploadedAt;

    static List<EvidenceFile> of(Answer answer) {
        return list("answerId = ?1 order by uploadedAt, id", answer.id);
    }

    static Optional<EvidenceFile> of(Answer answer, UUID id) {
        return find("answerId = ?1 and id = ?2", answer.id, id).firstResultOptional();
    }

    /** The day on which the first of an answer's files runs out. */
    static Optional<LocalDate> firstEnd(long answer) {
        return find("select min(validUntil) from EvidenceFile where answerId = ?1", answer).project(LocalDate.class)
                .firstResultOptional();
    }
}
