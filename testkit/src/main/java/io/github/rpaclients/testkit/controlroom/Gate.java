package io.github.rpaclients.testkit.controlroom;

import io.github.rpaclients.testkit.internal.Request;

/** Lets a request in by its token and by the permissions of its user. */
final class Gate {
    private static final String HEADER = "X-Authorization";

    private final ControlRoomState state;
    private final Sessions sessions;

    Gate(ControlRoomState state, Sessions sessions) {
        this.state = state;
        this.sessions = sessions;
    }

    /** The token of the header, good or not; a request with both headers is refused with 400. */
    String token(Request request) {
        String token = request.header(HEADER).orElse("");
        if (!token.isEmpty() && request.header("Authorization").isPresent()) {
            throw ControlRoomError.badRequest("Send X-Authorization or Authorization, not both");
        }
        if (token.isEmpty()) {
            throw new ControlRoomError(401, "UM1117", "Access token expected in the 'X-Authorization' header");
        }
        return token;
    }

    Session session(Request request) {
        return sessions.find(token(request))
                .orElseThrow(() -> ControlRoomError.unauthorized("The token is unknown or has expired"));
    }

    User caller(Request request) {
        return sessions.user(session(request))
                .orElseThrow(() -> ControlRoomError.unauthorized("The user of the token is gone or disabled"));
    }

    User caller(Request request, Permission permission) {
        User caller = caller(request);
        need(caller, permission);
        return caller;
    }

    void need(User caller, Permission permission) {
        if (!state.may(caller, permission)) {
            throw ControlRoomError.forbidden(permission);
        }
    }
}
