package io.candor.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.bank.QueueView.Tab;
import io.candor.web.Page;

/** How much waits for curators, queue by queue. */
@ApplicationScoped
class CuratorDesk {

    private static final int AHEAD = 30;
    private static final Map<String, String> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put("expired", "Expired");
        REASONS.put("review-overdue", "Review overdue");
        REASONS.put("expiring", "Expires within 30 days");
        REASONS.put("review-due", "Review due within 30 days");
        REASONS.put("no-review-date", "No review date");
    }

    @Inject
    CuratorQueue queue;
    @Inject
    ProposalResource proposals;
    @Inject
    Requesting requesting;

    /** What can be due about an answer, most pressing first. @param chosen null for none */
    List<Tab> reasons(String collection, String chosen) {
        return REASONS.entrySet().stream().map(r -> new Tab(r.getKey(), r.getValue(),
                due(collection, r.getKey(), 0, 1).total(), r.getKey().equals(chosen))).toList();
    }

    /** The queues that can be counted at a glance. */
    List<Tab> queues(String collection, String chosen, List<Tab> reasons) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab("in-review", "To approve", chosen, due(collection, "in-review", 0, 1).total()));
        tabs.add(tab("draft", "Drafts", chosen, due(collection, "draft", 0, 1).total()));
        tabs.add(tab("requests", "Asked for", chosen, requests(collection, 0, 1).total()));
        tabs.add(tab("proposals", "Wordings", chosen, proposals.list("open", null, 0, 1).total()));
        tabs.add(tab("due", "Due", chosen, reasons.stream().mapToLong(Tab::waiting).sum()));
        return tabs;
    }

    Page<DueAnswer> due(String collection, String reason, int page, int size) {
        return queue.due(collection.isEmpty() ? null : collection, reason, AHEAD, page, size);
    }

    Page<RequestView> requests(String collection, int page, int size) {
        return requesting.list("open", collection.isEmpty() ? null : collection, page, size);
    }

    private static Tab tab(String key, String name, String chosen, Long waiting) {
        return new Tab(key, name, waiting, key.equals(chosen));
    }
}
