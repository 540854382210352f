package io.candor.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.candor.web.Role;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.runtime.StartupEvent;

/**
 * Lets the first person in: an administrator whose password comes from the environment or by a link that works once,
 * and, with the embedded database, a token in the data folder for the command line. Whoever can read that folder can
 * read the database's own password beside it, so the token gives away nothing more.
 */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);
    /** Any number that nothing else locks. */
    private static final long LOCK = 0xCA2D01L;
    private static final String LABEL = "command line on this machine";
    private static final String HEADER = "Authorization: Bearer ";
    private static final Duration VALID = Duration.ofDays(365);
    private static final Duration RENEWED_BEFORE = Duration.ofDays(30);

    @Inject
    AccessConfig config;
    @ConfigProperty(name = "candor.admin.password")
    Optional<String> password;
    @Inject
    Accounts accounts;
    @Inject
    TokenIssuing tokens;
    @Inject
    Clock clock;

    void start(@Observes @Priority(100) StartupEvent event) {
        prepare();
    }

    /** A link by which the administrator chooses a password; empty once there is one. */
    @Transactional
    public Optional<String> invitation() {
        boolean possible = Account.inOrder().stream()
                .anyMatch(a -> a.active && a.person() && a.roleSet().contains(Role.ADMIN));
        return admin().filter(a -> a.active && !possible).map(a -> "/welcome?code=" + accounts.invite(a).text());
    }

    /** A file with a header line for curl's {@code -H @file}; empty where none is kept. */
    public Optional<Path> tokenFile() {
        return config.tokenFile().filter(Files::exists);
    }

    @Transactional
    void prepare() {
        // Nodes that start at once on an empty database take turns: the second finds the account of the first.
        Panache.getEntityManager().createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)", String.class)
                .setParameter(1, LOCK).getSingleResult();
        if (Account.count() == 0) {
            Account admin = accounts.create(config.adminName(), null, null, EnumSet.allOf(Role.class));
            password.ifPresent(p -> accounts.choosePassword(admin.id, p));
            LOG.infof("first start: account %s made", admin.name);
        }
        config.tokenFile().ifPresent(file -> admin().filter(a -> a.active).ifPresent(a -> keep(file, a)));
    }

    private Optional<Account> admin() {
        return Account.byName(config.adminName());
    }

    private void keep(Path file, Account admin) {
        Optional<ApiToken> present = presented(file).flatMap(ApiToken::of);
        if (present.isPresent() && present.get().revokedAt != null) {
            LOG.infof("the token in %s was revoked; delete the file for a new one", file);
            return;
        }
        if (present.filter(t -> t.expiresAt.isAfter(clock.instant().plus(RENEWED_BEFORE))).isPresent()) {
            return;
        }
        tokens.revokeLabelled(admin, LABEL);
        Secret secret = tokens.issue(admin, LABEL, List.of(Scope.EVERYTHING), clock.instant().plus(VALID), admin.name)
                .secret();
        write(file, HEADER + secret.text() + "\n");
    }

    private static Optional<Secret> presented(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file).strip() : "";
            return text.startsWith(HEADER)
                    ? Optional.of(new Secret(text.substring(HEADER.length())))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The token file " + file + " cannot be read", e);
        }
    }

    /** Never readable by others, not even while it is written. */
    private static void write(Path file, String text) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try {
            Path half = Files.createTempFile(file.toAbsolutePath().getParent(), "token", ".new", owner);
            Files.writeString(half, text);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The token file " + file + " cannot be written", e);
        }
    }
}
