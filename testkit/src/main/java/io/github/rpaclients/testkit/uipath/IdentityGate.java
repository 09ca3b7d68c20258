package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Request;
import java.util.Optional;

/** Answers of identity name its API versions, and what is changed there is written down. */
final class IdentityGate implements Gate {
    private final IdentityState identity;
    private final Tokens tokens;

    IdentityGate(IdentityState identity, Tokens tokens) {
        this.identity = identity;
        this.tokens = tokens;
    }

    @Override
    public Answer stamped(Answer answer) {
        return answer.header("api-supported-versions", "1.0");
    }

    @Override
    public void done(Request request, Answer answer) {
        if (answer.status() < 300 && IdentityAudit.isChange(request)) {
            Optional<String> person = tokens.person(request);
            identity.records()
                    .audit()
                    .add(request, person.flatMap(identity::findUser).orElse(null), identity.now());
        }
    }
}
