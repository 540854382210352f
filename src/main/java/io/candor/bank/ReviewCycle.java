package io.candor.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** When an answer without a date of its own is to be looked at again. */
@ApplicationScoped
class ReviewCycle {

    @Inject
    BankConfig config;
    @Inject
    Clock clock;

    /** The most particular cycle that is configured: of the collection's domain, the domain, the collection, or all. */
    LocalDate next(String collection, String domain) {
        Map<String, Period> cycles = config.reviewCycles();
        Period cycle = Stream.of(collection + "/" + domain, domain, collection).map(cycles::get)
                .filter(c -> c != null).findFirst().orElse(config.reviewCycle());
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plus(cycle);
    }
}
