package io.candor.core.decision;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import io.candor.core.decision.Quantity.Kind;

/** The kinds of detail a question may insist on, and how to tell whether a text gives it. */
enum AskedDetail {
    FREQUENCY("a frequency", """
            (?<!(?:defined|regular|planned|fixed|set|scheduled|periodic|appropriate) )(?:frequency|cadence|intervals?)
            at (?:what|which) (?:intervals?|frequency)
            how (?:often|frequently|regularly)""", Kind.CADENCE, Kind.DURATION), LENGTH_OF_TIME("a length of time", """
            how (?:long|quickly|soon|fast|far in advance)
            how much (?:prior |advance )?notice
            how many (?:minutes|hours|days|weeks|months|years)
            (?:what|which) (?:is the )?(?:time limit|period|deadline|retention period|maximum delay|response times?)
            within (?:what|which)|after how many|by when
            time ?frames?|maximum delay|response time
            \\(?in (?:minutes|hours|days|months|years)(?=\\)|$)\\)?
            retention (?:period|time)s?
            time to (?:apply|fix|patch|remediate|respond|resolve)""", Kind.DURATION, Kind.CADENCE), NUMBER("a number",
            """
                    how many|number of|head ?count
                    how much(?! notice| data| prior| advance)
                    (?:what|which) (?:percentage|proportion|share)|completion rate
                    sum insured|policy limit|coverage (?:amount|limit)|turnover|revenue
                    minimum (?:password )?length""", Cues.of("""
                    .*\\d.*
                    one|two|three|four|five|six|seven|eight|nine|ten|twelve|none|zero""")), DATE("a date", """
                    (?:on|by|as of) (?:what|which) date|dates? of|target date|expiry date
                    since when|(?:what|which) year|valid until
                    when (?:was|were|did|will|is|are) (?:your|the|you|it|this)""", Cues.of("""
                    (?:19|20)\\d\\d|q[1-4]
                    january|february|march|april|june|july|august|september|october|november|december
                    last (?:week|month|quarter|year)
                    \\d{1,2}[./]\\d{1,2}[./]\\d{2,4}""")), ALGORITHM("an algorithm",
                    """
                            (?:which|what|name|state|specify)(?: type of| kind of| the)?(?: encryption| hashing| hash| cryptographic)? \
                            ?(?:algorithms?|ciphers?|cipher suites?)
                            (?:algorithm|cipher)s? (?:and|or|used|with)
                            key (?:length|size|strength)s?|work factor|cipher suites?""",
                    Cues.of("""
                            aes(?:[- ]?\\d+)?|rsa(?:[- ]?\\d+)?|ecc|ecdsa|ecdh|sha[- ]?\\d*|3des|blowfish|twofish|chacha20
                            pbkdf2|bcrypt|scrypt|argon2(?:id?)?|hmac|fernet|tls|gpg|pgp|ed25519
                            \\d{3,4}[ -]bits?""")), ADDRESS(
                            "an address or link",
                            """
                                    e-?mail address(?:es)?|urls?|web address|phone number|telephone number|hot ?line number
                                    provide (?:a|the) link
                                    where can (?:we|i|customers|one|the [a-z]+) (?:find|see|read|view|download)""",
                            Cues.of("""
                                    \\S+@\\S+|https?:.*|www\\..*|/[a-z][\\w-]*|\\+\\d{2}[ \\d]{6,}
                                    [a-z0-9-]+\\.(?:com|org|net|io|eu|cz|pl|de|fr|uk|dev|cloud|app)
                                    trust (?:cent(?:re|er)|page)|status page|website|privacy policy"""));

    private final String text;
    private final Pattern asked;
    private final List<Kind> kinds;
    private final Pattern given;

    AskedDetail(String text, String asked, Kind... kinds) {
        this(text, asked, Arrays.asList(kinds), null);
    }

    AskedDetail(String text, String asked, Pattern given) {
        this(text, asked, List.of(), given);
    }

    AskedDetail(String text, String asked, List<Kind> kinds, Pattern given) {
        this.text = text;
        this.asked = Cues.of(asked);
        this.kinds = kinds;
        this.given = given;
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
        return given != null ? p.has(given) : p.quantities().stream().anyMatch(q -> kinds.contains(q.kind()));
    }
}
