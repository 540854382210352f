package io.candor.access;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of who may come in. */
@ConfigMapping(prefix = "candor.access")
interface AccessConfig {

    /** Name of the first administrator, made when there is no account at all. */
    @WithDefault("admin")
    String adminName();

    /** Where each start keeps an administrator's token ready for the command line; set for the embedded database. */
    Optional<Path> tokenFile();

    /** What the sign-in page calls the company's own account; empty where no identity provider is configured. */
    Optional<String> company();

    /** What the identity provider's roles claim calls our roles, by role; the same word where nothing is said. */
    Map<String, String> companyRoles();

    /** A session that nobody used for so long ends. */
    @WithDefault("PT8H")
    Duration sessionIdle();

    /** A session ends after this time even if it is used. */
    @WithDefault("P7D")
    Duration sessionLongest();

    /** How long a link to choose a password works. */
    @WithDefault("P3D")
    Duration invitation();

    /** A token may not be asked for longer than this. */
    @WithDefault("P366D")
    Duration tokenLongest();

    /** Requests a minute of one person, or of one token. */
    @WithDefault("6000")
    int requests();

    /** Uploads a minute of one person, or of one token. */
    @WithDefault("120")
    int uploads();

    /** Requests a minute of one address, whoever is behind it; an office may be. */
    @WithDefault("12000")
    int requestsOfAddress();

    /** A request whose body takes longer is ended. */
    @WithDefault("PT5M")
    Duration longestUpload();
}
