package io.candor.core.matching;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which answers may be candidates at all: a filter of the index query, not a step after it.
 *
 * @param collections allowed collections; where two answer equally well the earlier one is preferred
 * @param visible allowed visibilities, never {@link Visibility#INTERNAL}
 * @param asOf the day on which the answers will be said; what is approved later or no longer valid is left out
 */
public record SearchScope(List<String> collections, Set<Visibility> visible, LocalDate asOf) {

    public SearchScope {
        collections = List.copyOf(collections);
        visible = Set.copyOf(visible);
        if (visible.contains(Visibility.INTERNAL)) {
            throw new IllegalArgumentException("internal answers never leave the house");
        }
    }

    /** For a questionnaire of a customer: public and customer answers, and those under NDA where one is on record. */
    public static SearchScope forCustomer(List<String> collections, boolean ndaOnRecord, LocalDate asOf) {
        Set<Visibility> visible = EnumSet.of(Visibility.PUBLIC, Visibility.CUSTOMER);
        if (ndaOnRecord) {
            visible.add(Visibility.NDA);
        }
        return new SearchScope(collections, visible, asOf);
    }
}
