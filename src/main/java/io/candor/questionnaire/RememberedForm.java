package io.candor.questionnaire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import io.candor.core.Sha256;
import io.candor.core.layout.LayoutFingerprint;
import io.candor.core.layout.LayoutOverride;
import io.candor.core.layout.SheetOverride;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A form that a person corrected once. Holds no customer's name and no answers. */
@Entity
@Table(name = "layout_memory")
public class RememberedForm extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String digest;
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    public String shape;
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Integer> sketch;
    @JdbcTypeCode(SqlTypes.JSON)
    public Tabs sheets;
    @JdbcTypeCode(SqlTypes.JSON)
    public LayoutOverride correction;
    @Column(name = "corrected_by")
    public String correctedBy;
    @Column(name = "corrected_at")
    public Instant correctedAt;

    /**
     * Tab names in order: another customer may have renamed them. A type of its own, as Hibernate stores one Java type in
     * one way only, and lists of texts elsewhere are arrays.
     */
    record Tabs(@JsonValue List<String> names) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Tabs {
            names = List.copyOf(names);
        }
    }

    static Optional<RememberedForm> of(LayoutFingerprint form, LayoutShape shape) {
        return find("digest = ?1 and shape = ?2", form.digest().hex(), shape.digest().hex()).firstResultOptional();
    }

    static List<RememberedForm> newest() {
        return list("order by correctedAt desc, id desc");
    }

    LayoutFingerprint fingerprint() {
        return new LayoutFingerprint(new Sha256(digest), sketch);
    }

    boolean stands(LayoutShape other) {
        return shape.equals(other.digest().hex());
    }

    /** The correction in the tab names of another workbook: where a name is missing, the tab in its place is meant. */
    LayoutOverride correctionFor(List<String> tabs) {
        List<String> known = sheets.names();
        List<SheetOverride> translated = new ArrayList<>();
        for (SheetOverride sheet : correction.sheets()) {
            int place = known.indexOf(sheet.sheet());
            boolean renamed = !tabs.contains(sheet.sheet()) && tabs.size() == known.size() && place >= 0
                    && !known.contains(tabs.get(place));
            translated.add(renamed ? new SheetOverride(tabs.get(place), sheet.use(), sheet.tables()) : sheet);
        }
        return new LayoutOverride(translated.stream().filter(s -> tabs.contains(s.sheet())).toList());
    }
}
