package io.candor.bank;

/**
 * What somebody does with an answer, as its history keeps it.
 *
 * @param reason null for none
 */
record Act(AnswerAction action, String who, String reason) {
}
