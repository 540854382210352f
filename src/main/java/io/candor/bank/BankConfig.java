package io.candor.bank;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
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

    /** When the nightly sweep runs, in UTC. */
    @WithDefault("00:10")
    LocalTime sweepAt();

    /** Largest evidence file. */
    @WithDefault("10M")
    MemorySize maxEvidence();

    /** Whether a person may approve what they wrote, as a team of one has to; it is recorded as self-approved. */
    @WithDefault("false")
    boolean selfApproval();

    /** After this time an answer is looked at again, unless it says otherwise itself. */
    @WithDefault("P12M")
    Period reviewCycle();

    /** Other cycles, by {@code domain}, {@code collection} or {@code collection/domain}. */
    Map<String, Period> reviewCycles();
}
