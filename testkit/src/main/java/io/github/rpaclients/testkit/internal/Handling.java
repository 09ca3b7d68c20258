package io.github.rpaclients.testkit.internal;

import java.util.function.Supplier;

/** Who answers: the simulated service, something in its place, or something after it. */
interface Handling {
    Answer answer(Supplier<Answer> service);
}
