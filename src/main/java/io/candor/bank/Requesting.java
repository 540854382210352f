package io.candor.bank;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.web.Page;
import io.candor.web.Problems;
import io.quarkus.hibernate.orm.panache.PanacheQuery;

/** What people ask for and the bank does not have: asked, answered, or declined with a reason. */
@ApplicationScoped
public class Requesting {

    @Inject
    Clock clock;

    /** Oldest first. */
    @Transactional
    public Page<RequestView> list(String state, String collection, int page, int size) {
        Page.check(page, size);
        PanacheQuery<AnswerRequest> query = collection == null
                ? AnswerRequest.find("state = ?1 order by id", state)
                : AnswerRequest.find("state = ?1 and collection = ?2 order by id", state, collection);
        List<AnswerRequest> found = query.page(page, size).list();
        return new Page<>(found.stream().map(RequestView::of).toList(), page, size, query.count());
    }

    /** Asked twice is asked once. @param note null for none */
    @Transactional
    RequestView ask(String collection, String question, String note, String who) {
        if (AnswerCollection.findById(collection) == null) {
            throw Problems.notFound("collection " + collection);
        }
        return RequestView.of(AnswerRequest.open(collection, question.strip()).orElseGet(() -> {
            AnswerRequest request = new AnswerRequest();
            request.collection = collection;
            request.question = question.strip();
            request.note = note;
            request.askedBy = who;
            request.askedAt = clock.instant();
            request.state = "open";
            request.persistAndFlush();
            return request;
        }));
    }

    @Transactional
    RequestView answered(long id, String answer, String who) {
        AnswerRequest request = AnswerRequest.open(id);
        request.settle("answered", AnswerKey.parse(answer).find().fullKey(), null, who, clock.instant());
        return RequestView.of(request);
    }

    @Transactional
    RequestView declined(long id, String reason, String who) {
        AnswerRequest request = AnswerRequest.open(id);
        request.settle("declined", null, reason, who, clock.instant());
        return RequestView.of(request);
    }
}
