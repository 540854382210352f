package io.candor.trust;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.bank.AnswerCollection;
import io.candor.bank.PublicAnswers;
import io.candor.web.Audited;
import io.candor.web.ETags;
import io.candor.web.Problems;
import io.quarkus.hibernate.orm.panache.Panache;

/** Switches trust pages on and off, and makes what stands on them. */
@ApplicationScoped
class Publishing {

    @Inject
    Clock clock;
    @Inject
    Event<Audited> audit;

    @Transactional
    TrustPageView settings(String collection) {
        return TrustPageView.of(known(collection).key, TrustPage.of(collection));
    }

    /** Every collection, whether it has a page or not. */
    @Transactional
    List<TrustPageView> all() {
        return AnswerCollection.keys().stream().map(c -> TrustPageView.of(c, TrustPage.of(c))).toList();
    }

    @Transactional
    TrustPageView publish(String collection, boolean published, String ifMatch, String who) {
        TrustPageView now = settings(collection);
        ETags.check(ifMatch, now.edition(), () -> now);
        TrustPage page = TrustPage.of(collection).orElseGet(TrustPage::new);
        boolean isNew = page.collection == null;
        page.collection = collection;
        page.published = published;
        page.changedBy = who;
        page.changedAt = clock.instant();
        if (isNew) {
            page.persist();
        }
        Panache.flush();
        audit.fire(Audited.of("trust.publish", collection, Map.of("published", now.published()),
                Map.of("published", published)));
        return TrustPageView.of(collection, TrustPage.of(collection));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem alike whether it is switched off or does not exist */
    @Transactional
    TrustStatement published(String collection) {
        if (!TrustPage.isPublished(collection)) {
            throw Problems.notFound("trust page of that name");
        }
        return preview(collection);
    }

    /** What the page says, or would say once it is switched on. */
    @Transactional
    TrustStatement preview(String collection) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return TrustStatement.of(known(collection), PublicAnswers.of(collection, today));
    }

    private static AnswerCollection known(String collection) {
        return AnswerCollection.<AnswerCollection>findByIdOptional(collection)
                .orElseThrow(() -> Problems.notFound("collection " + collection));
    }
}
