package io.candor.trust;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Whether a collection has a public page.
 *
 * @param page where it is, once it is published
 * @param changedBy who switched it last; null if nobody did
 */
@Schema(name = "TrustPage")
public record TrustPageView(String collection, boolean published, String page, String changedBy, Instant changedAt,
        @JsonIgnore long edition) {

    static TrustPageView of(String collection, Optional<TrustPage> page) {
        return new TrustPageView(collection, page.map(p -> p.published).orElse(false), "/trust/" + collection,
                page.map(p -> p.changedBy).orElse(null), page.map(p -> p.changedAt).orElse(null),
                page.map(TrustPage::edition).orElse(0L));
    }
}
