package io.candor.bank;

import java.util.List;
import java.util.stream.Collectors;

import org.hibernate.query.NativeQuery;

import io.quarkus.hibernate.orm.panache.Panache;

/** Fetches what an answer is to be held against: said and latest revisions of the collection's other answers. */
final class SimilarAnswers {

    /** More than this many share words with anything; the nearest are among the first. */
    private static final int MOST = 60;

    private static final String REVISIONS = """
            select a.id as a, r.id as r from answer a
            join revision r on r.answer_id = a.id and r.number in (a.current_revision, a.approved_revision)
            where a.collection = :collection and a.state <> 'retired' and a.id <> :self""";

    private SimilarAnswers() {
    }

    static List<ComparedAnswer> of(String collection, ComparedAnswer one) {
        String words = one.content().wordings().stream().map(AnswerContent.FiledWording::text)
                .collect(Collectors.joining(" "));
        return compared(query("with asked as (select cast(string_agg(quote_literal(lexeme), ' | ') as tsquery) as q"
                + " from unnest(to_tsvector('english', :words))) select f.a, f.r from asked, (" + REVISIONS
                + ") f join revision r on r.id = f.r where r.words @@ asked.q"
                + " order by ts_rank(r.words, asked.q, 1) desc, f.r limit " + MOST, collection, one.answerId())
                .setParameter("words", words));
    }

    static List<ComparedAnswer> withPosture(String collection, long except) {
        return compared(query(REVISIONS + " and (r.content -> 'posture') is not null order by r.id", collection,
                except));
    }

    static List<ComparedAnswer> all(String collection) {
        return compared(query(REVISIONS + " order by r.id", collection, 0));
    }

    private static NativeQuery<Object[]> query(String sql, String collection, long except) {
        return Panache.getSession().createNativeQuery(sql, Object[].class).setParameter("collection", collection)
                .setParameter("self", except);
    }

    private static List<ComparedAnswer> compared(NativeQuery<Object[]> query) {
        List<Long> revisions = query.list().stream().map(r -> ((Number) r[1]).longValue()).toList();
        return Panache.getSession()
                .createQuery("select a, r from Revision r join Answer a on a.id = r.answerId where r.id in :ids"
                        + " order by r.id", Object[].class)
                .setParameter("ids", revisions).list().stream()
                .map(row -> ComparedAnswer.of((Answer) row[0], (Revision) row[1])).toList();
    }
}
