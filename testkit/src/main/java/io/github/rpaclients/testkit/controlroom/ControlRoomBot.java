package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;

/**
 * What becomes of runs of a bot, said before somebody runs it; a run that a test has moved itself is left alone. Ends with
 * a reset. Safe for use by several threads.
 */
public final class ControlRoomBot {
    private final ControlRoomState state;
    private final String name;

    ControlRoomBot(ControlRoomState state, String name) {
        this.state = state;
        this.name = name;
    }

    /**
     * Runs end well as soon as somebody looks.
     *
     * @param outputs what they give back, as for {@link ControlRoomActivity#completed(String)}
     * @throws IllegalArgumentException if the text is no object
     */
    public ControlRoomBot completes(String outputs) {
        return outcome(Json.object("outputs", BotValues.read(outputs)));
    }

    /** Runs end with this error as soon as somebody looks. */
    public ControlRoomBot fails(String message) {
        return outcome(Json.object("message", message));
    }

    /** Runs go on until the test ends them. */
    public ControlRoomBot keepsRunning() {
        return outcome(new JsonObject());
    }

    private ControlRoomBot outcome(JsonObject outcome) {
        synchronized (state) {
            state.outcomes().put(name, outcome);
        }
        return this;
    }
}
