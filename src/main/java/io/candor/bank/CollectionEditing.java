package io.candor.bank;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.candor.web.ETags;
import io.candor.web.Problems;
import io.quarkus.hibernate.orm.panache.Panache;

/** Makes collections and edits their heads. */
@ApplicationScoped
class CollectionEditing {

    /** All of a head but its key. */
    record Head(String name, String description, String vendor, LocalDate effective, String version, String source,
            String contact) {

        private FiledCollection filed(String key) {
            return new FiledCollection(key, name, description, vendor, effective, version, source, contact,
                    List.of());
        }
    }

    @Transactional
    AnswerCollection create(String key, Head head) {
        BankChange.lockWrites();
        if (AnswerCollection.findById(key) != null) {
            throw Problems.conflict("key-taken", "There is one already", "There is a collection " + key + " already.");
        }
        AnswerCollection collection = new AnswerCollection();
        collection.key = key;
        collection.update(head.filed(key));
        collection.persistAndFlush();
        return collection;
    }

    @Transactional
    AnswerCollection edit(String key, String ifMatch, Head head) {
        BankChange.lockWrites();
        AnswerCollection collection = find(key);
        ETags.check(ifMatch, collection.lockVersion, () -> CollectionResource.CollectionView.of(collection));
        collection.update(head.filed(key));
        Panache.flush();
        return collection;
    }

    /** Only an empty one: answers have a history that must not go with it. */
    @Transactional
    void delete(String key, String ifMatch) {
        BankChange.lockWrites();
        AnswerCollection collection = find(key);
        ETags.check(ifMatch, collection.lockVersion, () -> CollectionResource.CollectionView.of(collection));
        long answers = Answer.count("collection", key);
        if (answers > 0) {
            throw Problems.conflict("collection-not-empty", "There are answers in it",
                    "Collection " + key + " holds " + answers + " answers. Retire them; their history has to stay.");
        }
        collection.delete();
    }

    static AnswerCollection find(String key) {
        return AnswerCollection.<AnswerCollection>findByIdOptional(key)
                .orElseThrow(() -> Problems.notFound("collection " + key));
    }
}
