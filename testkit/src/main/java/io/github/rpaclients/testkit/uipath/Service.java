package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Router;
import io.github.rpaclients.testkit.internal.Scripts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One service of the cloud: its base paths, and what every call to it has to pass before the operation runs. */
final class Service {
    private static final Logger LOGGER = Logger.getLogger(Service.class.getName());

    private final Router router;
    private final List<String> bases;
    private final Tokens tokens;
    private final Organization organization;
    private final ErrorBodies errors;
    private final Gate gate;
    private final Scripts scripts;

    Service(
            Router router,
            List<String> bases,
            Tokens tokens,
            Organization organization,
            ErrorBodies errors,
            Gate gate,
            Scripts scripts) {
        this.router = router;
        this.bases = bases;
        this.tokens = tokens;
        this.organization = organization;
        this.errors = errors;
        this.gate = gate;
        this.scripts = scripts;
    }

    /**
     * {@code scope} is the narrowest one that will do, for example {@code OR.Users.Read}; {@code OR.Users} does too. What
     * takes no more than a scope to read changes nothing, even if it is a POST.
     */
    Service on(String method, String template, String scope, Function<Request, Answer> operation) {
        List<String> accepted = accepted(scope);
        Function<Request, Answer> handler = request -> gated(request, accepted, operation);
        for (String base : bases) {
            if (scope.endsWith(".Read")) {
                router.onRead(method, base + template, handler);
            } else {
                router.on(method, base + template, handler);
            }
        }
        return this;
    }

    /** Any token will do, whatever it may. */
    Service onAny(String method, String template, Function<Request, Answer> operation) {
        bases.forEach(base -> router.on(method, base + template, request -> gated(request, List.of(), operation)));
        return this;
    }

    /** Any token will do, and nothing is changed, even by a POST. */
    Service onAnyRead(String method, String template, Function<Request, Answer> operation) {
        bases.forEach(base -> router.onRead(method, base + template, request -> gated(request, List.of(), operation)));
        return this;
    }

    static List<String> accepted(String scope) {
        return List.of(scope.substring(0, scope.lastIndexOf('.')), scope);
    }

    /** The operation, or what a test has said in its place, if the token has one of the scopes; with none, any token. */
    Answer gated(Request request, List<String> accepted, Function<Request, Answer> operation) {
        return gate.stamped(answer(request, accepted, operation));
    }

    /** The answer with what the service adds to every one. */
    Answer stamped(Answer answer) {
        return gate.stamped(answer);
    }

    private Answer answer(Request request, List<String> accepted, Function<Request, Answer> operation) {
        Optional<Answer> refused = gate.refusal(request);
        if (refused.isPresent()) {
            return refused.get();
        }
        synchronized (organization.lock()) {
            Optional<List<String>> scopes = tokens.scopes(request, gate.afterRevocation());
            if (scopes.isEmpty()) {
                return errors.unauthenticated();
            }
            if (!accepted.isEmpty() && scopes.get().stream().noneMatch(accepted::contains)) {
                // the vendor does not say 403 to a personal access token that may too little
                return tokens.isPersonal(request)
                        ? errors.unauthenticated()
                        : errors.unauthorized(scopes.get(), accepted);
            }
            try {
                return scripts.take(request).orElseGet(() -> done(request, operation.apply(request)));
            } catch (Refusal refusal) {
                return refusal.answer();
            } catch (RuntimeException e) {
                // the vendor answers 500 as well, and to merely missing members at that
                LOGGER.log(Level.WARNING, "The simulator failed at " + request.method() + " " + request.path(), e);
                return errors.failure();
            }
        }
    }

    private Answer done(Request request, Answer answer) {
        gate.done(request, answer);
        return answer;
    }
}
