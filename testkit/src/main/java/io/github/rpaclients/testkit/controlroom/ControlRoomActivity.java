package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Unknown;
import java.util.List;

/**
 * One execution of a bot, to be looked at and moved along as a device would. What a test has moved, nothing but a test or a
 * call of the API moves on. Safe for use by several threads.
 */
public final class ControlRoomActivity {
    private final ControlRoomState state;
    private final Runs runs;
    private final String id;

    ControlRoomActivity(ControlRoomState state, String id) {
        this.state = state;
        this.runs = new Runs(state);
        this.id = id;
    }

    /** The id of the execution. */
    public String id() {
        return id;
    }

    /** The id of the deployment it came of. */
    public String deploymentId() {
        return member("deploymentId");
    }

    /** The vendor's word, for example {@code RUN_PAUSED}. */
    public String status() {
        return member("status");
    }

    /** What the bot was given, as the caller wrote it; an empty object if nothing. */
    public String input() {
        synchronized (state) {
            return Json.isNull(run(), "$input") ? "{}" : Json.text(run().get("$input"));
        }
    }

    /** The row as stored; what starts with {@code $} is the simulator's own. */
    public String json() {
        synchronized (state) {
            return Json.text(run());
        }
    }

    /** The bot is at work, until the test says otherwise. */
    public ControlRoomActivity running() {
        return move("RUNNING");
    }

    /** The bot waits to be resumed. */
    public ControlRoomActivity paused() {
        return move("RUN_PAUSED");
    }

    /** The bot has ended well and gives back nothing. */
    public ControlRoomActivity completed() {
        return completed("{}");
    }

    /**
     * The bot has ended well.
     *
     * @param outputs what it gives back by name: a text, a number or a flag, or an object as the vendor writes values, for
     *     example {@code {'total':12.5,'day':{'type':'DATETIME','string':'2025-01-02T08:00:00Z'}}}; single quotes will do
     * @throws IllegalArgumentException if the text is no object
     */
    public ControlRoomActivity completed(String outputs) {
        JsonObject values = BotValues.read(outputs);
        synchronized (state) {
            runs.complete(held(), values);
        }
        return this;
    }

    /** The bot has ended with this error. */
    public ControlRoomActivity failed(String message) {
        synchronized (state) {
            runs.fail(held(), message);
        }
        return this;
    }

    /**
     * Any other status.
     *
     * @param word of the vendor, for example {@code RUN_TIMED_OUT}, or one that nobody knows yet
     */
    public ControlRoomActivity status(String word) {
        return move(word);
    }

    private ControlRoomActivity move(String status) {
        synchronized (state) {
            runs.move(held(), status, null);
        }
        return this;
    }

    /** It is in lists from now on, too. */
    private JsonObject held() {
        JsonObject run = run();
        run.addProperty("$held", true);
        run.remove("$absent");
        run.remove("$absentUntil");
        return run;
    }

    private JsonObject run() {
        return state.rows(ActivitiesEndpoint.TYPE)
                .find(id)
                .orElseThrow(() -> Unknown.named("The Control Room", "activity", id, List.of()));
    }

    private String member(String name) {
        synchronized (state) {
            return Json.string(run(), name);
        }
    }
}
