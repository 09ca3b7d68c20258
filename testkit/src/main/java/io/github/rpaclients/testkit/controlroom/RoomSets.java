package io.github.rpaclients.testkit.controlroom;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Router;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the sets of the Control Room come from, and what they share. */
final class RoomSets {
    final ControlRoomState state;
    final Gate gate;
    private final Router router;
    private final Handlers handlers;

    RoomSets(Router router, ControlRoomState state, Gate gate, Handlers handlers) {
        this.router = router;
        this.state = state;
        this.gate = gate;
        this.handlers = handlers;
    }

    RoomSet of(RoomType type) {
        return new RoomSet(this, type);
    }

    /** The only route to a handler, for one who has the permission; for everybody who is signed in where it is none. */
    void on(
            String verb,
            String path,
            boolean reads,
            @Nullable Permission permission,
            ErrorForm errors,
            Function<Request, Answer> handler) {
        Function<Request, Answer> guarded = handlers.of(errors, request -> {
            User caller = gate.caller(request);
            if (permission != null) {
                gate.need(caller, permission);
            }
            return handler.apply(request);
        });
        if (reads) {
            router.onRead(verb, path, guarded);
        } else {
            router.on(verb, path, guarded);
        }
    }
}
