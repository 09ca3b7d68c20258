package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Answer;

/** Identity names its API version in every answer. */
final class IdentityGate implements Gate {
    @Override
    public Answer stamped(Answer answer) {
        return answer.header("api-supported-versions", "1.0");
    }
}
