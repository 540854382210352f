package io.candor.core.decision;

import java.util.Set;
import java.util.regex.Pattern;

import io.candor.core.decision.Quantity.Kind;

/** The kinds of detail a question may insist on, and how to tell whether a text gives it. */
enum AskedDetail {
    FREQUENCY("a frequency", "how (often|frequently|regularly)|at (what|which) (intervals?|frequency)|frequency|intervals?"
            + "(?! (of|for) (ip|addresses))|cadence", Kind.CADENCE, Kind.DURATION),
    LENGTH_OF_TIME("a length of time", "how (long|quickly|soon|fast|much (prior )?notice|far in advance|many (minutes|hours|days|weeks|months|years))"
            + "|(what|which) (is the )?(time ?frame|time limit|period|deadline|retention period|maximum delay|response times?)"
            + "|within (what|which)|after how many|time ?frames?|\\(in (minutes|hours|days|months|years)\\)|in (minutes|hours|days|months|years)\\b(?=\\)|$)"
            + "|maximum delay|retention (period|time)s?|time to (apply|fix|patch|remediate|respond|resolve)|by when|response time",
            Kind.DURATION, Kind.CADENCE),
    NUMBER("a number", "how many|number of|what (percentage|proportion|share)|completion rate|sum insured|policy limit|coverage (amount|limit)|"
            + "how much\\b(?! notice| data)|minimum (password )?length|head ?count|turnover|revenue") {
        @Override
        boolean in(Phrase p) {
            return p.text().matches(".*\\d.*") || p.words().stream().anyMatch(NUMBER_WORDS::contains);
        }
    },
    DATE("a date", "(on|by|as of) (what|which) date|dates? of|since when|(what|which) year|target date|expiry date|valid until|"
            + "when (was|were|did|will|is|are) (your|the|you|it|this)|date \\(|, expiry$") {
        @Override
        boolean in(Phrase p) {
            return DATE_LIKE.matcher(p.text()).find();
        }
    },
    ALGORITHM("an algorithm", "(which|what|name|state|specify)( type of| kind of| the)?( encryption| hashing| hash| cryptographic)? "
            + "?(algorithms?|ciphers?|cipher suites?|protocols?|work factor)|(algorithm|cipher)s? (and|or|used|with)|key (length|size|strength)s?|"
            + "work factor|cipher suites?|algorithm and") {
        @Override
        boolean in(Phrase p) {
            return ALGORITHM_NAME.matcher(p.text()).find();
        }
    },
    ADDRESS("an address or link", "e-?mail address(es)?|\\burls?\\b|web address|phone number|telephone number|hot ?line number|"
            + "provide (a|the) link|where can (we|i|customers|one|the [a-z]+) (find|see|read|view|download)") {
        @Override
        boolean in(Phrase p) {
            return ADDRESS_LIKE.matcher(p.text()).find();
        }
    };

    private static final Set<String> NUMBER_WORDS = Set.of("one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "twelve", "none", "zero");
    private static final Pattern DATE_LIKE = Pattern.compile("\\b((19|20)\\d\\d|january|february|march|april|june|july|august|"
            + "september|october|november|december|q[1-4]|last (week|month|quarter|year)|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b");
    private static final Pattern ALGORITHM_NAME = Pattern.compile("\\b(aes|rsa|ecc|ecdsa|ecdh|sha|pbkdf2|bcrypt|scrypt|argon2(id?)?|"
            + "chacha20|fernet|tls|3des|blowfish|twofish|gpg|pgp|ed25519|hmac|\\d{3,4}[ -]bit)");
    private static final Pattern ADDRESS_LIKE = Pattern.compile("@|https?:|www\\.|(?<![\\w/])/[a-z][\\w-]*|\\+\\d{2}[ \\d]{6,}|\\[email|"
            + "\\b[a-z0-9-]+\\.(com|org|net|io|eu|cz|pl|de|fr|uk|dev|cloud|app)\\b|trust (centre|center|page)|status page|website|privacy policy");

    private final String text;
    private final Pattern asked;
    private final Set<Kind> kinds;

    AskedDetail(String text, String asked, Kind... kinds) {
        this.text = text;
        this.asked = Pattern.compile("(?<![\\p{L}-])(" + asked + ")");
        this.kinds = Set.of(kinds);
    }

    /** What asks for it. */
    Pattern asked() {
        return asked;
    }

    String text() {
        return text;
    }

    /** Whether a text gives it. */
    boolean in(Phrase p) {
        return Quantities.in(p).stream().anyMatch(q -> kinds.contains(q.kind()));
    }
}
