package io.candor.core.reading;

/**
 * What the reader makes of a question and a passage, as probabilities of 0 to 1. The first three add up to 1, and so do
 * the last five. They are not calibrated: they are evidence for a decision, not one.
 *
 * @param wholly the passage, sent as it is, answers the whole question
 * @param partly it is about the matter, but a careful person would not send it alone
 * @param not it does not answer
 * @param yes the verdict <em>for the question</em>, where the passage answers it wholly
 * @param none the question asks for no verdict
 */
public record ReaderOpinion(float wholly, float partly, float not, float yes, float no, float partial,
        float notApplicable, float none) {

    static ReaderOpinion of(float[] answers, float[] verdicts) {
        softmax(answers);
        softmax(verdicts);
        return new ReaderOpinion(answers[0], answers[1], answers[2], verdicts[0], verdicts[1], verdicts[2], verdicts[3],
                verdicts[4]);
    }

    private static void softmax(float[] logits) {
        float most = Float.NEGATIVE_INFINITY;
        for (float logit : logits) {
            most = Math.max(most, logit);
        }
        double sum = 0;
        for (int i = 0; i < logits.length; i++) {
            logits[i] = (float) Math.exp(logits[i] - most);
            sum += logits[i];
        }
        for (int i = 0; i < logits.length; i++) {
            logits[i] = (float) (logits[i] / sum);
        }
    }
}
