package io.candor.samples;

import java.io.IOException;

/** A questionnaire that can be built again and again, with the same bytes in every part. */
interface SampleQuestionnaire {

    String fileName();

    byte[] bytes() throws IOException;
}
