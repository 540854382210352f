package io.candor.bank;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A set of answers for one vendor, product or region. */
@Entity
@Table(name = "collection")
public class AnswerCollection extends PanacheEntityBase {

    @Id
    public String key;
    public String name;
    public String description;
    public String vendor;
    public LocalDate effective;
    public String version;
    public String source;
    public String contact;
    /** Not the vendor's version: counts the changes here, for whoever edits. */
    @Version
    @Column(name = "lock_version")
    public long lockVersion;

    /** Digest of the head that bank files stated last; null if none did. */
    @Column(name = "filed_head", columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String filedHead;

    static List<AnswerCollection> inOrder() {
        return list("order by key");
    }

    /** Those of the keys that name no collection. */
    public static List<String> unknown(List<String> keys) {
        List<String> known = find("select key from AnswerCollection").project(String.class).list();
        return keys.stream().filter(k -> !known.contains(k)).toList();
    }

    public static List<String> keys() {
        return find("select key from AnswerCollection order by key").project(String.class).list();
    }

    /** A file that says what it said before does not undo what people changed here. */
    void file(FiledCollection filed) {
        String head = filed.headDigest().hex();
        if (!head.equals(filedHead)) {
            update(filed);
            filedHead = head;
        }
    }

    void update(FiledCollection filed) {
        name = filed.name();
        description = filed.description();
        vendor = filed.vendor();
        effective = filed.effective();
        version = filed.version();
        source = filed.source();
        contact = filed.contact();
    }
}
