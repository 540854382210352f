package io.candor.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

    /** RFC 6238, appendix B, of which apps show the last six digits. */
    private static final String SECRET = new Base32()
            .encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
            "20000000000, 353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(OneTimeCodes.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
        assertThat(OneTimeCodes.step(SECRET, code, Instant.ofEpochSecond(second), 0)).hasValue(second / 30);
    }

    @Test
    void a_clock_may_be_half_a_minute_off_and_no_code_counts_twice() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        String code = OneTimeCodes.at(SECRET, now);
        assertThat(OneTimeCodes.step(SECRET, code, now.plusSeconds(30), 0)).isPresent();
        assertThat(OneTimeCodes.step(SECRET, code, now.minusSeconds(30), 0)).isPresent();
        assertThat(OneTimeCodes.step(SECRET, code, now.plusSeconds(61), 0)).isEmpty();
        assertThat(OneTimeCodes.step(SECRET, code, now, now.getEpochSecond() / 30)).isEmpty();
        assertThat(OneTimeCodes.step(SECRET, "000000", now, 0)).isEmpty();
        assertThat(OneTimeCodes.step(SECRET, "", now, 0)).isEmpty();
    }

    @Test
    void secrets_are_random_and_long() {
        assertThat(OneTimeCodes.newSecret()).hasSize(32).isNotEqualTo(OneTimeCodes.newSecret()).matches("[A-Z2-7]+");
    }
}
