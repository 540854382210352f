package io.candor.questionnaire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A questionnaire in a list of many: everything comes from one query.
 *
 * @param state slug; {@code finished} once its review is
 * @param items numbers of items by what is still to be done about them
 */
public record QuestionnaireSummary(UUID id, String fileName, String customer, List<String> collections,
        LocalDate dueDate, Instant createdAt, String state, int done, int total, Tally items) {

    /**
     * @param approved accepted or edited by a person
     * @param filled by Candor, not yet looked at
     */
    public record Tally(long approved, long filled, long suggested, long open, long declined) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        public long total() {
            return approved + filled + suggested + open + declined;
        }

        public long undecided() {
            return suggested + open;
        }
    }

    /** Where a person goes on with it. */
    public String path() {
        return "/questionnaires/" + id;
    }

    public String title() {
        return customer == null ? fileName : customer;
    }

    public boolean drafted() {
        return state.equals("drafted") || state.equals("finished");
    }

    public boolean underWay() {
        return state.equals("received") || state.equals("drafting");
    }
}
