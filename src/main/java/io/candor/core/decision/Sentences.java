package io.candor.core.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sentences and numbered items of a cell that ask something of their own. */
final class Sentences {

    /** (a), (iv), 2), a. or a bullet before an item. */
    private static final Pattern ITEM = Pattern.compile("(?:^|(?<=[\\s:;,]))(?:\\((?:[a-h]|[ivx]{1,4}|\\d{1,2})\\)"
            + "|(?:[a-h]|\\d{1,2})[.)](?=\\s+\\p{Lu})|[\u2022\u25aa\u2023\u2013-](?=\\s+\\p{L}))\\s*");
    private static final Pattern END = Pattern.compile("(?<=[?;])\\s+|\\s*[\\r\\n]+\\s*|(?<=[a-z0-9)]\\.)"
            + "(?<!\\be\\.g\\.)(?<!\\bi\\.e\\.)(?<!\\b(?:Art|art|No|no|vs|incl|approx)\\.)\\s+(?=\\p{Lu})");
    private static final Pattern FOLLOW_UP = Cues.whole("""
            (?:and )?(?:if|where) (?:so|yes|not|no|any|applicable|available|the answer is)\\b.*
            (?:and )?(?:please |kindly |briefly )*\
            (?:explain|describe|elaborate|comment|specify|confirm|comply|justify)\
            (?: (?:briefly|how|why|further|in detail|this|your answer|your response|below|here))*[.?!]?
            (?:please )?(?:provide|give|add|include) (?:(?:an?|some|any|further|more|additional|brief|short|full) )*\
            (?:details?|explanation|description|information|comments?|context)\\b.{0,40}
            list all[.?]?|why(?: not)?[?.]?|how(?: so)?[?.]?|comply[.?]?|agreed?[.?]?
            \\(?(?:yes ?/ ?no|y ?/ ?n).{0,20}
            (?:e\\.g\\.|for example|for instance|such as|i\\.e\\.|note:|note that|hint:).*""");

    private Sentences() {
    }

    static List<String> of(String question) {
        List<String> out = new ArrayList<>();
        for (String item : items(question.strip())) {
            Arrays.stream(END.split(item))
                    .map(String::strip)
                    .filter(s -> !Phrase.of(s).isEmpty() && !FOLLOW_UP.matcher(s.toLowerCase(Locale.ROOT)).matches())
                    .filter(s -> out.isEmpty() || !EvidenceGuard.onlyAsksForDocument(s))
                    .forEach(out::add);
        }
        return out.isEmpty() ? List.of(question) : out;
    }

    /** "Do you (a) log and (b) alert?": each item with the words before the first. */
    private static List<String> items(String text) {
        List<MatchResult> marks = ITEM.matcher(text).results().toList();
        if (marks.size() < 2) {
            return List.of(text);
        }
        String lead = text.substring(0, marks.getFirst().start()).strip().replaceFirst("[:;,]$", "");
        // A sentence that is complete before the list is no lead for its items.
        boolean complete = lead.endsWith("?") || lead.endsWith(".");
        List<String> items = new ArrayList<>();
        if (complete) {
            items.add(lead);
        }
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
            String item = text.substring(marks.get(i).end(), end).strip().replaceFirst("[;,]?( and| or)?$", "");
            if (!item.isEmpty()) {
                items.add(complete || lead.isEmpty() ? item : lead + " " + item);
            }
        }
        return items;
    }
}
