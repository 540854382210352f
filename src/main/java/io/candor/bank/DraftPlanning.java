package io.candor.bank;

import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;

import io.candor.bank.DraftPlan.Near;
import io.candor.bank.DraftPlan.Outcome;
import io.candor.core.matching.AlikeTexts;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.MatchQuery;
import io.candor.core.matching.SearchScope;
import io.candor.core.matching.Stance;

/** Holds proposals against the bank: what is new, what it knows already, and what comes near an existing answer. */
@ApplicationScoped
class DraftPlanning {

    /** Measured on rewordings: above it a wording nearly always asks the same, below it often only something alike. */
    private static final double NEAR = 0.86;
    private static final int CANDIDATES = 3;

    @Inject
    BankIndex bank;
    @Inject
    AlikeTexts alikeTexts;
    @Inject
    Session database;
    @Inject
    Clock clock;

    /** What to do with a row that comes near an existing answer. */
    enum NearRows {
        WORDING, DRAFT, SKIP
    }

    List<DraftPlan.Row> plan(String collection, List<DraftProposal> proposals, NearRows nearRows) {
        Map<String, String> known = knownWordings(collection);
        Map<String, String> places = new HashMap<>();
        List<Near> near = near(collection, proposals);
        List<DraftPlan.Row> rows = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            rows.add(row(proposals.get(i), near.get(i), known, places, nearRows));
        }
        return rows;
    }

    private static DraftPlan.Row row(DraftProposal p, Near near, Map<String, String> known, Map<String, String> places,
            NearRows nearRows) {
        DraftPlan.Row row = new DraftPlan.Row(p.place(), Outcome.DRAFT, null, p.content(), near, p.problems());
        if (p.content() == null) {
            return row.as(Outcome.LEFT_OUT, null, null);
        }
        String question = plain(p.content().wordings().getFirst().text());
        if (known.containsKey(question)) {
            return row.as(Outcome.KNOWN, known.get(question), null);
        }
        String first = places.putIfAbsent(question, p.place());
        if (first != null) {
            return row.as(Outcome.LEFT_OUT, null, "the same question stands at " + first + " already");
        }
        if (near == null || nearRows == NearRows.DRAFT) {
            return row;
        }
        if (nearRows == NearRows.SKIP) {
            return row.as(Outcome.LEFT_OUT, null, "comes near " + near.answer());
        }
        return near.opposed()
                ? row.as(Outcome.DRAFT, null,
                        near.answer() + " says " + near.verdict() + " to nearly the same question")
                : row.as(Outcome.WORDING, near.answer(), null);
    }

    /** Of each proposal, the approved answer that replies to nearly the same question; null for none. */
    private List<Near> near(String collection, List<DraftProposal> proposals) {
        List<MatchQuery> queries = proposals.stream()
                .map(p -> MatchQuery.of(p.content() == null ? "" : p.content().wordings().getFirst().text())).toList();
        SearchScope scope = SearchScope.forCustomer(List.of(collection), true,
                clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
        List<List<Candidate>> candidates = bank.whole().searchAll(queries, scope, CANDIDATES);
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            near.add(proposals.get(i).content() == null
                    ? null
                    : nearest(proposals.get(i).content(), candidates.get(i)).orElse(null));
        }
        return near;
    }

    private Optional<Near> nearest(AnswerContent content, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>(List.of(content.wordings().getFirst().text()));
        candidates.forEach(c -> texts.add(c.wording().text()));
        AlikeTexts.Texts alike = alikeTexts.of(texts);
        int best = alike.nearest(0, 1, texts.size(), NEAR);
        if (best < 0) {
            return Optional.empty();
        }
        Candidate c = candidates.get(best - 1);
        String verdict = c.wording().stance() == Stance.INVERTED
                ? c.answer().verdict().inverted().slug()
                : c.answer().verdict().slug();
        boolean opposed = !verdict.equals(content.verdict()) && !verdict.equals("none")
                && !content.verdict().equals("none");
        return Optional.of(new Near(c.answer().id(), c.answer().title(), c.wording().text(),
                Math.min(1, alike.between(0, best)), verdict, opposed));
    }

    /** Wordings of every answer that is not retired, drafts included: the same file twice must not make two drafts. */
    private Map<String, String> knownWordings(String collection) {
        Map<String, String> known = new HashMap<>();
        database.createNativeQuery("""
                select w.value ->> 'text', a.key from answer a
                    join revision r on r.answer_id = a.id and r.number in (a.latest_revision, a.approved_revision)
                    cross join lateral jsonb_array_elements(r.content -> 'wordings') as w(value)
                where a.collection = :collection and a.state <> 'retired'""", Object[].class)
                .setParameter("collection", collection).getResultList()
                .forEach(row -> known.put(plain((String) row[0]), collection + "/" + row[1]));
        return known;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
