package io.candor.bank;

import java.util.List;

import io.candor.web.Page;
import io.candor.web.Pager;

/**
 * One queue of the curators. Of the lists only the one of the chosen tab is there.
 *
 * @param collection empty for all
 * @param reasons what can be due about an answer, on the tab for that
 */
public record QueueView(String tab, String collection, List<String> collections, List<Tab> tabs, List<Tab> reasons,
        Page<DueAnswer> due, Page<ProposalView> proposals, Page<RequestView> requests, List<Finding> findings,
        Pager pager) {

    /** @param waiting how many wait there; null where counting would be the work itself */
    public record Tab(String key, String name, Long waiting, boolean chosen) {
    }

    QueueView(String tab, String collection, List<Tab> tabs) {
        this(tab, collection, Collections.known("collection", List.of()), tabs, List.of(), null, null, null, null,
                null);
    }

    QueueView due(Page<DueAnswer> waiting, List<Tab> why, Pager at) {
        return new QueueView(tab, collection, collections, tabs, why, waiting, null, null, null, at);
    }

    QueueView proposals(Page<ProposalView> waiting, Pager at) {
        return new QueueView(tab, collection, collections, tabs, reasons, null, waiting, null, null, at);
    }

    QueueView requests(Page<RequestView> waiting, Pager at) {
        return new QueueView(tab, collection, collections, tabs, reasons, null, null, waiting, null, at);
    }

    QueueView findings(List<Finding> found) {
        return new QueueView(tab, collection, collections, tabs, reasons, null, null, null, found, null);
    }

    public boolean all() {
        return collection.isEmpty();
    }
}
