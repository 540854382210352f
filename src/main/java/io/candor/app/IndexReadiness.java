package io.candor.app;

import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import io.candor.bank.BankIndex;

/** Ready once the index holds the bank: before that every question would look unanswerable. */
@Readiness
class IndexReadiness implements HealthCheck {

    @Inject
    BankIndex index;

    @Override
    public HealthCheckResponse call() {
        boolean ready = index.ready();
        return HealthCheckResponse.named("answer-index").status(ready).withData("answers", ready ? index.size() : 0)
                .build();
    }
}
