package io.candor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.questionnaire.ItemFilter;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.web.Problems;

/** Asks a person to look at items: single ones, a section or a sheet. */
@ApplicationScoped
class Assigning {

    @Inject
    Deciding deciding;

    /**
     * @param person null to ask nobody any more
     * @param items numbers; empty for all that sheet and section say
     * @return the numbers of the items whose assignment changed
     */
    @Transactional
    List<Integer> assign(UUID questionnaire, String person, List<Integer> items, String sheet, String section,
            UUID batch, String who) {
        Reviewable.open(questionnaire);
        List<Integer> changed = new ArrayList<>();
        for (QuestionnaireItem item : chosen(questionnaire, items, sheet, section)) {
            if (!Objects.equals(item.assignee, person)) {
                ReviewEvent event = ReviewEvent.assigning(item, ReviewEvent.ASSIGN, person, who, deciding.now());
                event.batch = batch;
                event.persist();
                changed.add(item.number);
            }
        }
        return changed;
    }

    private static List<QuestionnaireItem> chosen(UUID questionnaire, List<Integer> items, String sheet,
            String section) {
        if (!items.isEmpty()) {
            return items.stream().distinct().sorted().map(n -> Reviewable.item(questionnaire, n)).toList();
        }
        if (sheet == null && section == null) {
            throw Problems.invalid("items", "Say which items, which sheet or which section.");
        }
        ItemFilter filter = new ItemFilter();
        filter.sheet = sheet;
        filter.section = section;
        List<QuestionnaireItem> found = filter.all(questionnaire);
        if (found.isEmpty()) {
            throw Problems.invalid(section == null ? "sheet" : "section", "No item stands there.");
        }
        return found;
    }
}
