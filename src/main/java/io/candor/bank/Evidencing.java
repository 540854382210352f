package io.candor.bank;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.core.Sha256;
import io.candor.web.Problems;
import io.quarkus.hibernate.orm.panache.Panache;

/** Keeps documents behind answers. One that runs out takes its answer along. */
@ApplicationScoped
class Evidencing {

    @Inject
    AnswerChange change;
    @Inject
    BankConfig config;

    /** @param validUntil null for no end */
    record Upload(String name, String title, byte[] bytes, String visibility, LocalDate validUntil) {
    }

    EvidenceFile attach(AnswerKey key, Upload upload, String who) {
        long limit = config.maxEvidence().asLongValue();
        if (upload.bytes().length > limit) {
            throw Problems.problem(413, "evidence-too-large", "The file is too large",
                    "It has " + upload.bytes().length + " bytes; " + limit + " are allowed.").build();
        }
        if (upload.bytes().length == 0) {
            throw Problems.problem(400, "empty-file", "The file is empty", "There is nothing in it.").build();
        }
        String mediaType = MediaTypes.of(upload.bytes()).orElseThrow(() -> Problems.problem(415, "evidence-type",
                "This kind of file is not taken in",
                "Evidence is a PDF, a PNG or JPEG picture, an office document without macros, or plain text.").build());
        EvidenceFile file = new EvidenceFile();
        change.additive(key, "attach", who, upload.title(), (answer, now) -> {
            file.id = UUID.randomUUID();
            file.answerId = answer.id;
            file.name = upload.name();
            file.title = upload.title();
            file.mediaType = mediaType;
            file.size = upload.bytes().length;
            file.digest = Sha256.of(upload.bytes()).hex();
            file.visibility = upload.visibility();
            file.validUntil = upload.validUntil();
            file.uploadedBy = who;
            file.uploadedAt = now;
            file.persistAndFlush();
            EvidenceBytes.keep(file.id, upload.bytes());
            answer.evidenceChanged(now);
        });
        return file;
    }

    void remove(AnswerKey key, UUID id, String who) {
        change.additive(key, "detach", who, null, (answer, now) -> {
            EvidenceFile file = EvidenceFile.of(answer, id).orElseThrow(() -> Problems.notFound("evidence " + id));
            file.delete();
            Panache.flush();
            answer.evidenceChanged(now);
        });
    }
}
