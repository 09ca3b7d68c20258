package io.github.rpaclients.testkit.controlroom;

import io.github.rpaclients.testkit.internal.Answer;

/**
 * Ends the handling of a request with the vendor's error shape.
 *
 * <p>Known from the vendor are the code {@code UM1117} and {@code generic.server.exception}; every other code is ours.
 */
final class ControlRoomError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    ControlRoomError(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static ControlRoomError badRequest(String message) {
        return new ControlRoomError(400, "bad.request", message);
    }

    /** What the Control Room says to many a plain mistake: nothing about the cause. */
    static ControlRoomError unexpected(int status) {
        return new ControlRoomError(status, "generic.server.exception", "An unexpected problem occurred");
    }

    static ControlRoomError unauthorized(String message) {
        return new ControlRoomError(401, "unauthorized", message);
    }

    static ControlRoomError forbidden(Permission permission) {
        return new ControlRoomError(403, "forbidden", "The role of the caller lacks the permission " + permission);
    }

    static ControlRoomError notFound(String what) {
        return new ControlRoomError(404, "not.found", what + " does not exist");
    }

    /** The server is not in a state that allows it: a name in use, a version that is not the latest. */
    static ControlRoomError conflict(String message) {
        return new ControlRoomError(409, "conflict", message);
    }

    /** Something else has to be so before. */
    static ControlRoomError preconditionFailed(String message) {
        return new ControlRoomError(412, "precondition.failed", message);
    }

    /** As the area writes it, unless all areas are set to write it otherwise. */
    Answer answer(ErrorForm form, ErrorShape shape) {
        return shape.answer(status, form.body(status, code, String.valueOf(getMessage())));
    }
}
