package io.candor.integration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.candor.bank.AnswerListResource;
import io.candor.bank.AskResource;
import io.candor.bank.RankedAnswer;
import io.candor.questionnaire.Deal;
import io.candor.questionnaire.QuestionnaireResource;
import io.candor.questionnaire.QuestionnaireView;
import io.candor.questionnaire.Visible;
import io.candor.web.ToolGate;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolArg;
import io.quarkiverse.mcp.server.ToolCallException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;

/**
 * What assistants may do over the Model Context Protocol: read. They get what the REST resources give to the same token,
 * from the very same methods, and of the bank only approved text, so that what they quote is what may be said.
 */
@Blocking
public class AssistantTools {

    private static final String COLLECTIONS = "Collections to look in, in order of preference; all if left out";
    private static final String NDA = "Whether an NDA with the customer is on record; answers that need one are left out otherwise";

    @Inject
    AskResource ask;
    @Inject
    AnswerListResource answers;
    @Inject
    QuestionnaireResource questionnaires;
    @Inject
    Visible visible;
    @Inject
    ToolGate gate;

    /** @param text to be quoted as it stands */
    public record Quote(String answer, String title, String verdict, String text, double confidence, String approvedBy,
            LocalDate approvedOn, LocalDate validUntil) {

        static Quote of(RankedAnswer a) {
            return new Quote(a.answer(), a.title(), a.verdict(), a.text(), a.confidence(), a.approvedBy(),
                    a.approvedOn(),
                    a.validUntil());
        }
    }

    public record Quotes(List<Quote> answers) {
    }

    /** @param decision fill (may be said as it is), suggest (a person decides) or open (the bank has no answer) */
    public record Reply(String decision, String reason, String verdict, String text, List<String> sources,
            List<Quote> candidates) {
    }

    public record Status(UUID questionnaire, String fileName, String customer, Deal deal, LocalDate dueDate,
            String state,
            Map<String, Long> items, String finishedAt, String next) {

        static Status of(QuestionnaireView q) {
            return new Status(q.id(), q.fileName(), q.customer(), q.deal(), q.dueDate(), q.state().slug(), q.items(),
                    q.finishedAt() == null ? null : q.finishedAt().toString(), q.next());
        }
    }

    public record Statuses(List<Status> questionnaires) {
    }

    @Tool(name = "ask", structuredContent = true, annotations = @Tool.Annotations(title = "Ask the answer bank", readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false), description = "Answers a customer's security question from approved answers, or says that the bank has none. Quote the text as it stands and never add to it; say nothing where the decision is open.")
    public Reply ask(@ToolArg(description = "The customer's question") String question,
            @ToolArg(description = COLLECTIONS, required = false) List<String> collections,
            @ToolArg(description = NDA, required = false, defaultValue = "false") boolean nda) {
        return told("ask", () -> {
            if (question.isBlank() || question.length() > 4000) {
                throw new ToolCallException("Ask a question of at most 4000 characters.");
            }
            AskResource.Asked asked = ask.ask(new AskResource.Ask(question, null, collections, nda));
            return new Reply(asked.decision(), asked.reason(), asked.reply() == null ? null : asked.reply().verdict(),
                    asked.reply() == null ? null : asked.reply().text(),
                    asked.reply() == null ? List.of() : asked.reply().sources(),
                    asked.candidates().stream().limit(5).map(Quote::of).toList());
        });
    }

    @Tool(name = "search_answers", structuredContent = true, annotations = @Tool.Annotations(title = "Search approved answers", readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false), description = "Finds approved answers by words and meaning, best first.")
    public Quotes search(@ToolArg(description = "What to look for") String query,
            @ToolArg(description = COLLECTIONS, required = false) List<String> collections,
            @ToolArg(description = NDA, required = false, defaultValue = "false") boolean nda,
            @ToolArg(description = "At most 50", required = false, defaultValue = "10") int limit) {
        return told("search_answers",
                () -> new Quotes(answers.search(query, collections == null ? List.of() : collections, nda, limit)
                        .stream().map(Quote::of).toList()));
    }

    @Tool(name = "questionnaire_status", structuredContent = true, annotations = @Tool.Annotations(title = "How far a questionnaire is", readOnlyHint = true, destructiveHint = false, idempotentHint = true, openWorldHint = false), description = "Tells how far questionnaires are: one by its id, or those of a deal by the CRM's reference.")
    public Statuses status(@ToolArg(description = "Id of a questionnaire", required = false) String questionnaire,
            @ToolArg(description = "The CRM's reference of the deal", required = false) String reference) {
        return told("questionnaire_status", () -> {
            if ((questionnaire == null) == (reference == null)) {
                throw new ToolCallException("Name a questionnaire or a reference.");
            }
            if (reference != null) {
                return new Statuses(questionnaires.list(null, reference, null, 50).items().stream().map(Status::of)
                        .toList());
            }
            UUID id = id(questionnaire);
            QuarkusTransaction.requiringNew().run(() -> visible.check(id));
            return new Statuses(List.of(Status.of((QuestionnaireView) questionnaires.get(id, null).getEntity())));
        });
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ToolCallException("There is no questionnaire " + text + ".");
        }
    }

    /** What REST says as a problem, an assistant is told in its words. */
    private <T> T told(String tool, Supplier<T> work) {
        try {
            gate.check(tool);
            return work.get();
        } catch (HttpProblem e) {
            throw new ToolCallException(e.getDetail() == null ? e.getTitle() : e.getDetail());
        }
    }
}
