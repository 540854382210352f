package io.candor.bank;

import java.util.List;
import java.util.Set;

/**
 * An answer that came from elsewhere and may become a draft.
 *
 * @param place where it stood in the file, for people
 * @param content null where it cannot become an answer; then {@code problems} say why
 * @param problems what was left out or has to be looked at
 */
public record DraftProposal(String place, AnswerContent content, List<String> problems) {

    public DraftProposal {
        problems = List.copyOf(problems);
    }

    /** A key for it that none of the taken ones is, added to them. */
    public String key(Set<String> taken) {
        return DraftTitle.key(content.title(), taken);
    }

    static DraftProposal unfit(String place, String problem) {
        return new DraftProposal(place, null, List.of(problem));
    }
}
