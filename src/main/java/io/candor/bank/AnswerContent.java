package io.candor.bank;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.candor.core.Sha256;

/**
 * All that an approval vouches for. Two contents are the same exactly if their {@linkplain #digest digests} are.
 *
 * @param title short noun phrase, names the one thing the answer is about
 * @param domain domain id, for example {@code access-control}
 * @param verdict slug of a {@link io.candor.core.matching.Verdict}
 * @param shortText one line that stands alone, for narrow cells; null for none
 * @param text the full text
 * @param posture standing with a standard; null where the answer is about none
 * @param subProcessors third parties that it names as handling customers' data; empty where it is not about them
 * @param wordings the questions it replies to
 * @param visibility slug of a {@link io.candor.core.matching.Visibility}
 * @param owner role that keeps it current
 * @param reviewBy day by which it is to be looked at again; null for none
 * @param validUntil last day on which it may be said; null for no end
 * @param source where it was taken from
 * @param evidence documents behind it
 * @param controls control references
 * @param tags free tags
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"title", "domain", "verdict", "shortText", "text", "posture", "subProcessors", "wordings",
        "visibility", "owner",
        "reviewBy", "validUntil", "source", "evidence", "controls", "tags"})
public record AnswerContent(String title, String domain, String verdict, String shortText, String text,
        FiledPosture posture, List<SubProcessor> subProcessors, List<FiledWording> wordings, String visibility,
        String owner, LocalDate reviewBy,
        LocalDate validUntil, Source source, List<Evidence> evidence, List<String> controls, List<String> tags) {

    /** Own settings, not the service's: a digest must not change with how the API writes dates. */
    private static final JsonMapper CANONICAL = JsonMapper.builder().addModule(new JavaTimeModule())
            .addModule(new Jdk8Module()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    public AnswerContent {
        subProcessors = subProcessors == null ? List.of() : List.copyOf(subProcessors);
        wordings = wordings == null ? List.of() : List.copyOf(wordings);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        controls = controls == null ? List.of() : List.copyOf(controls);
        tags = tags == null ? List.of() : List.copyOf(tags);
    }

    /** Digest of the canonical JSON: fields in declared order, empty ones left out. */
    public Sha256 digest() {
        try {
            return Sha256.of(CANONICAL.writeValueAsString(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of texts and dates can always be written", e);
        }
    }

    AnswerContent withReviewBy(LocalDate day) {
        return new AnswerContent(title, domain, verdict, shortText, text, posture, subProcessors, wordings, visibility,
                owner, day,
                validUntil, source, evidence, controls, tags);
    }

    AnswerContent withWordings(List<FiledWording> others) {
        return new AnswerContent(title, domain, verdict, shortText, text, posture, subProcessors, others, visibility,
                owner, reviewBy,
                validUntil, source, evidence, controls, tags);
    }

    AnswerContent withReferences(List<String> otherControls, List<String> otherTags) {
        return new AnswerContent(title, domain, verdict, shortText, text, posture, subProcessors, wordings, visibility,
                owner,
                reviewBy,
                validUntil, source, evidence, otherControls, otherTags);
    }

    /** @param stance slug of a {@link io.candor.core.matching.Stance}; null means direct */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"text", "stance"})
    public record FiledWording(String text, String stance) {
    }

    /** @param state slug of a {@link io.candor.core.matching.Posture.State} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"standard", "state", "target"})
    public record FiledPosture(String standard, String state, LocalDate target) {
    }

    /**
     * A third party that handles customers' data.
     *
     * @param purpose what it does
     * @param location where; null where that is not stated
     * @param safeguard what binds it beyond the contract, for example standard contractual clauses; null for none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"name", "purpose", "location", "safeguard"})
    public record SubProcessor(String name, String purpose, String location, String safeguard) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"document", "section"})
    public record Source(String document, String section) {
        @Override
        public String toString() {
            return section == null ? document : document + ", " + section;
        }
    }

    /** @param validUntil its own expiry, which takes the answer along; null for none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"title", "url", "validUntil"})
    public record Evidence(String title, String url, LocalDate validUntil) {
    }
}
