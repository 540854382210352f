package io.candor.integration;

import java.time.Instant;

/** Whether a request under a key may run. */
sealed interface Admission {

    /** It is the first, or the first one was lost: run it. @param lease names this run when its reply is stored */
    record Run(Instant lease) implements Admission {
    }

    /** It ran before: say the same again. */
    record Replay(StoredReply reply) implements Admission {
    }

    /** The first one is still running. */
    record Running() implements Admission {
    }

    /** The key belongs to another request. */
    record OtherRequest() implements Admission {
    }
}
