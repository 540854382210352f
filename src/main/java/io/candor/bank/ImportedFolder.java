package io.candor.bank;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.candor.core.Sha256;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Bank folders that starts imported whole, by the digest of their files: the same files need not be read again. */
@Entity
@Table(name = "imported_folder")
public class ImportedFolder extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String digest;
    public Instant at;

    /** Whether these very files were the last to be imported. */
    public static boolean isLatest(Sha256 digest) {
        return QuarkusTransaction.requiringNew().call(() -> ImportedFolder.<ImportedFolder>find("order by id desc")
                .firstResultOptional().filter(f -> f.digest.equals(digest.hex())).isPresent());
    }

    /** To be called once all of the files are in the database. */
    public static void record(Sha256 digest, Instant at) {
        QuarkusTransaction.requiringNew().run(() -> {
            ImportedFolder folder = new ImportedFolder();
            folder.digest = digest.hex();
            folder.at = at;
            folder.persist();
        });
    }
}
