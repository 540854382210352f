package io.candor.questionnaire;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The customer's file, byte for byte, in a table of its own so that no list loads it. */
@Entity
@Table(name = "questionnaire_file")
public class QuestionnaireFile extends PanacheEntityBase {

    @Id
    @Column(name = "questionnaire_id")
    public UUID questionnaireId;
    public byte[] bytes;

    public static byte[] of(UUID questionnaire) {
        QuestionnaireFile file = findById(questionnaire);
        return file.bytes;
    }
}
