package io.github.rpaclients.testkit.internal;

import java.time.Instant;

/** A change to an answer that somebody else gave. */
interface Edit {
    Answer edit(Answer answer, Instant now);

    default Edit then(Edit next) {
        return (answer, now) -> next.edit(edit(answer, now), now);
    }
}
