package io.candor.bank;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the bank. */
@ConfigMapping(prefix = "candor.bank")
public interface BankConfig {

    /** Folder with bank files that each start takes in; empty for none. */
    Optional<Path> folder();

    /** How often a node looks for changes that other nodes made. */
    @WithDefault("5s")
    Duration followEvery();
}
