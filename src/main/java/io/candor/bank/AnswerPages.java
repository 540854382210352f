package io.candor.bank;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.candor.web.Caller;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** An answer with all that is known of it, and two answers side by side before they become one. */
@Path("/bank/answers/{collection}/{key}")
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {

    @Inject
    BankComparison comparison;
    @Inject
    Caller caller;
    @Inject
    @All
    List<AnswerBlock> blocks;

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        static native TemplateInstance answer(AnswerView view, List<RawString> blocks, List<String> visibilities);

        static native TemplateInstance merge(AnswerDetail gone, AnswerDetail kept, List<Finding> findings);
    }

    @GET
    @Blocking
    public TemplateInstance answer(String collection, String key) {
        AnswerKey id = new AnswerKey(collection, key);
        AnswerView view = QuarkusTransaction.requiringNew().call(() -> {
            Answer answer = id.find();
            return AnswerView.of(answer,
                    answer.state == AnswerState.RETIRED ? List.of() : comparison.around(answer), caller.curates());
        });
        return Templates.answer(view,
                blocks.stream().map(b -> new RawString(b.block(id.toString()).render())).toList(),
                AnswerFile.VISIBILITIES);
    }

    /** @param into the answer that would stay */
    @GET
    @Path("merge")
    @Blocking
    public TemplateInstance merge(String collection, String key, @QueryParam("into") String into) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Answer gone = new AnswerKey(collection, key).find();
            AnswerDetail kept = into == null || into.isBlank()
                    ? null
                    : AnswerDetail.of(new AnswerKey(collection, into.substring(into.indexOf('/') + 1)).find());
            return Templates.merge(AnswerDetail.of(gone), kept, comparison.around(gone));
        });
    }
}
