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
    /** Tab names in order: another customer may have renamed them. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> sheets;
    @JdbcTypeCode(SqlTypes.JSON)
    public LayoutOverride correction;
    @Column(name = "corrected_by")
    public String correctedBy;
    @Column(name = "corrected_at")
    public Instant correctedAt;

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
        List<SheetOverride> translated = new ArrayList<>();
        for (SheetOverride sheet : correction.sheets()) {
            int place = sheets.indexOf(sheet.sheet());
            boolean renamed = !tabs.contains(sheet.sheet()) && tabs.size() == sheets.size() && place >= 0
                    && !sheets.contains(tabs.get(place));
            translated.add(renamed ? new SheetOverride(tabs.get(place), sheet.use(), sheet.tables()) : sheet);
        }
        return new LayoutOverride(translated.stream().filter(s -> tabs.contains(s.sheet())).toList());
    }
}
