package io.candor.access;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.candor.web.Role;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A person who may come in, or a program of its own name. Never deleted: histories name it. */
@Entity
class Account extends PanacheEntityBase {

    @Id
    public UUID id;
    public String name;
    @Column(name = "name_key")
    public String nameKey;
    @Column(name = "display_name")
    public String displayName;
    public String email;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    public List<String> roles;
    public String password;
    public String subject;
    @Column(name = "totp_secret")
    public String totpSecret;
    @Column(name = "totp_confirmed")
    public boolean totpConfirmed;
    @Column(name = "totp_step")
    public long totpStep;
    public boolean active = true;
    @Column(name = "created_at")
    public Instant createdAt;
    @Version
    public long version;

    static Optional<Account> byId(UUID id) {
        return findByIdOptional(id);
    }

    static Optional<Account> byName(String name) {
        return find("nameKey", key(name)).firstResultOptional();
    }

    /** For what must not happen twice at once, such as taking a one-time code. */
    static Account locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static Optional<Account> bySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    static List<Account> inOrder() {
        return list("order by nameKey");
    }

    static long activeAdministrators() {
        return inOrder().stream().filter(a -> a.active && a.roleSet().contains(Role.ADMIN)).count();
    }

    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    Set<Role> roleSet() {
        Set<Role> set = EnumSet.noneOf(Role.class);
        roles.forEach(r -> Role.bySlug(r).ifPresent(set::add));
        return set;
    }

    void grant(Collection<Role> wanted) {
        roles = wanted.stream().distinct().sorted().map(Role::slug).toList();
    }

    /** Whether somebody signs in to it; a program's account has tokens only. */
    boolean person() {
        return password != null || subject != null;
    }

    boolean wantsCode() {
        return totpConfirmed;
    }
}
