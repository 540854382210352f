package io.candor.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.candor.core.decision.Quantity.Bound;
import io.candor.core.decision.Quantity.Kind;

/** Finds the numbers with units in a text, each with the direction that the words around it give. */
final class Quantities {

    private static final double WEEK = 7 * 24;
    private static final double MONTH = 365.25 / 12 * 24;
    private static final double YEAR = 365.25 * 24;
    private static final Map<String, Double> HOURS = Map.ofEntries(Map.entry("s", 1 / 3600.0),
            Map.entry("sec", 1 / 3600.0), Map.entry("second", 1 / 3600.0), Map.entry("min", 1 / 60.0),
            Map.entry("minute", 1 / 60.0), Map.entry("h", 1.0), Map.entry("hr", 1.0), Map.entry("hour", 1.0),
            Map.entry("d", 24.0), Map.entry("day", 24.0), Map.entry("week", WEEK), Map.entry("month", MONTH),
            Map.entry("quarter", 3 * MONTH), Map.entry("year", YEAR), Map.entry("yr", YEAR));
    private static final String UNIT = "(?:business |working |calendar )?(second|sec|minute|min|hour|hr|day|week|month|"
            + "quarter|year|yr|s|h|d)s?\\b";
    private static final String NUMBER = "(?<![\\w.-])(" + Numerals.PATTERN + ")";

    /** "TLS 1.2 / 1.3" names two versions. */
    private static final Pattern VERSION_LIST = Pattern
            .compile("\\b(tls|ssl) ?v?(\\d\\.\\d) ?(/|,|and|or|&) ?v?(?=\\d\\.\\d)");

    private static final Map<String, Double> CADENCE_WORDS = Map.ofEntries(Map.entry("continuous", 0.0),
            Map.entry("continuously", 0.0), Map.entry("real-time", 0.0), Map.entry("real time", 0.0),
            Map.entry("hourly", 1.0), Map.entry("daily", 24.0), Map.entry("nightly", 24.0), Map.entry("weekly", WEEK),
            Map.entry("monthly", MONTH), Map.entry("quarterly", 3 * MONTH), Map.entry("semi-annually", 6 * MONTH),
            Map.entry("semi-annual", 6 * MONTH), Map.entry("semiannual", 6 * MONTH),
            Map.entry("semiannually", 6 * MONTH), Map.entry("half-yearly", 6 * MONTH),
            Map.entry("semi annually", 6 * MONTH), Map.entry("semi annual", 6 * MONTH),
            Map.entry("bi-annually", 6 * MONTH), Map.entry("bi-annual", 6 * MONTH),
            Map.entry("biannually", 6 * MONTH), Map.entry("biannual", 6 * MONTH), Map.entry("annual", YEAR),
            Map.entry("annually", YEAR), Map.entry("yearly", YEAR), Map.entry("per annum", YEAR));

    /** A reader takes its matches out of the text, so that "every 90 days" is not a length of time as well. */
    private record Reader(Pattern pattern, Function<MatchResult, Quantity> read) {
    }

    private static final List<Reader> READERS = List.of(
            new Reader(Pattern.compile("\\b(24 ?[x/] ?7(?: ?[x/] ?365)?|a?round the clock|24 hours a day)"),
                    m -> new Quantity(Kind.COVERAGE, "", 168, Bound.EXACT, m.group())),
            new Reader(Pattern.compile("\\b(8 ?[x/] ?5|(business|office|working) hours)\\b"),
                    m -> new Quantity(Kind.COVERAGE, "", 40, Bound.EXACT, m.group())),
            new Reader(Pattern.compile("\\b(?:every|each) (?:(" + Numerals.PATTERN + "|other) ?)?" + UNIT),
                    m -> cadence(m, hours(m.group(2)) * (m.group(1) == null
                            ? 1
                            : m.group(1).equals("other") ? 2 : Numerals.parse(m.group(1))))),
            new Reader(Pattern.compile("\\b(once|twice|(" + Numerals.PATTERN + ") times) (?:an?|per|each|every|in a) "
                    + UNIT),
                    m -> cadence(m, hours(m.group(3)) / (m.group(1).equals("once")
                            ? 1
                            : m.group(1).equals("twice") ? 2 : Numerals.parse(m.group(2))))),
            new Reader(Pattern.compile("\\bper (year|month|week|day|quarter)\\b"), m -> cadence(m, hours(m.group(1)))),
            new Reader(Pattern.compile("\\b(" + String.join("|", CADENCE_WORDS.keySet())
                    + ")\\b(?! (?:improvement|integration|delivery|deployment|report|contract|fee|turnover|revenue))"),
                    m -> cadence(m, CADENCE_WORDS.get(m.group(1)))),
            new Reader(Pattern.compile("\\b(tls|ssl|saml|oauth|ipv|snmp|smb|wpa|http)[ /-]?v?(\\d(?:\\.\\d)?)"),
                    m -> new Quantity(Kind.VERSION, m.group(1), Double.parseDouble(m.group(2)), Bound.EXACT,
                            m.group())),
            new Reader(Pattern.compile("\\bsha-?(\\d{3})\\b"),
                    m -> new Quantity(Kind.VERSION, "sha", Double.parseDouble(m.group(1)), Bound.EXACT, m.group())),
            new Reader(Pattern.compile("\\b(?:aes|rsa|ecc|ecdsa)[ -]?(\\d{3,4})\\b|\\b(\\d{3,4})[ -]?bits?\\b"),
                    m -> new Quantity(Kind.BITS, "", Double.parseDouble(m.group(1) == null ? m.group(2) : m.group(1)),
                            Bound.EXACT, m.group())),
            new Reader(Pattern.compile("(?<![\\w.])(\\d+(?:\\.\\d+)?) ?(?:%|percent\\b|per cent\\b)"),
                    m -> new Quantity(Kind.PERCENT, "", Double.parseDouble(m.group(1)), Bound.EXACT, m.group())),
            new Reader(Pattern.compile("(?:[$€£]|\\b(?:usd|eur|gbp|pln|czk|chf)) ?(\\d[\\d,.]*)"
                    + "( ?(?:k|m|million|bn|billion)\\b)?"),
                    m -> new Quantity(Kind.MONEY, "", money(m), Bound.EXACT, m.group())),
            new Reader(Pattern.compile(NUMBER + "(?: ?\\((\\d+)\\))?[ -]?" + UNIT),
                    m -> new Quantity(Kind.DURATION, "", Numerals.parse(m.group(1)) * hours(m.group(3)), Bound.EXACT,
                            m.group())),
            new Reader(Pattern.compile("\\b(?:an?|one) (?:full |whole )?(hour|day|week|month|quarter|year)\\b"),
                    m -> new Quantity(Kind.DURATION, "", hours(m.group(1)), Bound.EXACT, m.group())),
            new Reader(Pattern.compile(NUMBER + " (characters|copies|persons|people|regions|data cent(?:re|er)s"
                    + "|approvers|reviewers|attempts|factors|providers)\\b"),
                    m -> new Quantity(Kind.COUNT, Stem.of(m.group(2)), Numerals.parse(m.group(1)), Bound.EXACT,
                            m.group())));

    private Quantities() {
    }

    static List<Quantity> in(Phrase phrase) {
        String whole = VERSION_LIST.matcher(phrase.text()).replaceAll("$1 $2 $3 $1 ");
        StringBuilder text = new StringBuilder(whole);
        List<Quantity> out = new ArrayList<>();
        for (Reader reader : READERS) {
            for (MatchResult m : reader.pattern().matcher(text.toString()).results().toList()) {
                if (!PastWindow.surrounds(whole, m.start(), m.end())) {
                    out.add(directed(reader.read().apply(m), whole, m.start(), m.end()));
                }
                // The same length, so that places stay where they are.
                text.replace(m.start(), m.end(), "\u0000".repeat(m.end() - m.start()));
            }
        }
        return List.copyOf(out);
    }

    private static Quantity directed(Quantity q, String text, int start, int end) {
        return new Quantity(q.kind(), q.subject(), q.amount(), BoundWords.around(text, start, end), q.spelling());
    }

    private static Quantity cadence(MatchResult m, double hours) {
        return new Quantity(Kind.CADENCE, "", hours, Bound.EXACT, m.group());
    }

    private static double hours(String unit) {
        return HOURS.get(unit);
    }

    private static double money(MatchResult m) {
        String figures = m.group(1).replaceAll("[.,](?=\\d{3}\\b)", "").replaceAll("[.,]$", "").replace(',', '.');
        String scale = m.group(2) == null ? "" : m.group(2).strip();
        return Double.parseDouble(figures) * switch (scale) {
            case "k" -> 1e3;
            case "m", "million" -> 1e6;
            case "bn", "billion" -> 1e9;
            default -> 1;
        };
    }
}
