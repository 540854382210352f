package io.candor.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The deal behind a questionnaire, as a CRM tells of it. Candor looks questionnaires up by its reference and ranks gaps by
 * its value; the rest is shown to people.
 *
 * @param reference how the CRM names it, for example its opportunity id
 * @param stage in the CRM's own words
 * @param value what it is worth, in {@code currency}
 * @param currency ISO 4217
 * @param closeDate when it is expected to close
 * @param owner who sells
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Deal(
        @Column(name = "external_reference") @Schema(examples = "0065g00000XyZab") String reference,
        @Column(name = "deal_stage") @Schema(examples = "Security review") String stage,
        @Column(name = "deal_value") @Schema(examples = "120000.00") BigDecimal value,
        @Column(name = "deal_currency", columnDefinition = "char(3)") @JdbcTypeCode(SqlTypes.CHAR) @Schema(examples = "EUR") String currency,
        @Column(name = "deal_close_date") @Schema(examples = "2026-12-18") LocalDate closeDate,
        @Column(name = "deal_owner") @Schema(examples = "Ada Lovelace") String owner) {

    static final Deal NONE = new Deal(null, null, null, null, null, null);
}
