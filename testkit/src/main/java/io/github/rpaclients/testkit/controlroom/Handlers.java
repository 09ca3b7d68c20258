package io.github.rpaclients.testkit.controlroom;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Scripts;
import java.util.Optional;
import java.util.function.Function;

/** What every request passes on its way to whom it concerns. */
final class Handlers {
    private final ControlRoomState state;
    private final Gate gate;
    private final Scripts scripts;

    Handlers(ControlRoomState state, Gate gate, Scripts scripts) {
        this.state = state;
        this.gate = gate;
        this.scripts = scripts;
    }

    /** Under the state's lock, with what the test says in its place, and refusals as the area writes them. */
    Function<Request, Answer> of(ErrorForm errors, Function<Request, Answer> handler) {
        return request -> {
            synchronized (state) {
                if (state.settings().startingUp) {
                    return Answer.html(503);
                }
                try {
                    return scripted(request).orElseGet(() -> handler.apply(request));
                } catch (ControlRoomError e) {
                    return e.answer(errors, state.settings().errorShape);
                }
            }
        };
    }

    /** What the test says; whoever asks has to be signed in, unless that is what he asks for. */
    private Optional<Answer> scripted(Request request) {
        boolean isSignIn = request.path().matches("/v\\d/authentication(/.*)?");
        if (scripts.has(request) && !isSignIn) {
            gate.session(request);
        }
        return scripts.take(request);
    }
}
