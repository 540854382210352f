package io.candor.bank;

import java.util.List;

/** An action that the state of an answer does not allow. */
class TransitionRefused extends RuntimeException {

    private final transient AnswerState stage;
    private final transient AnswerAction action;
    private final transient List<AnswerAction> allowed;

    TransitionRefused(Answer answer, AnswerAction action) {
        super("An answer that is " + answer.stage().slug() + " cannot be put through \"" + action.slug()
                + "\"; possible now: " + String.join(", ", answer.allowed().stream().map(AnswerAction::slug).toList())
                + ".");
        this.stage = answer.stage();
        this.action = action;
        this.allowed = answer.allowed();
    }

    AnswerState stage() {
        return stage;
    }

    AnswerAction action() {
        return action;
    }

    List<AnswerAction> allowed() {
        return allowed;
    }
}
