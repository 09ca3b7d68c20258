package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.function.Consumer;

/**
 * One work item of the simulated Control Room. A bot that was given it ends its work by {@link #complete} or {@link #fail}. Safe
 * for use by several threads. After the item is gone every method but {@link #id} throws {@link IllegalArgumentException}.
 */
public final class ControlRoomWorkItem {
    private final ControlRoomState state;
    private final WorkItemWork work;
    private final String id;

    ControlRoomWorkItem(ControlRoomState state, String id) {
        this.state = state;
        this.work = new WorkItemWork(state);
        this.id = id;
    }

    /** The id. */
    public long id() {
        return Long.parseLong(id);
    }

    /** The item as stored. */
    public String json() {
        synchronized (state) {
            return Json.text(item());
        }
    }

    /** What it has under an attribute of its model; empty if it has nothing there. */
    public String value(String attribute) {
        synchronized (state) {
            return Json.string(item().getAsJsonObject("json"), attribute);
        }
    }

    /** In the words of version 4. */
    public String status() {
        return text("status");
    }

    /** What came of it; empty if nobody has said. */
    public String result() {
        return text("result");
    }

    /** Why it failed, the last time; empty if it has not. */
    public String error() {
        return text("error");
    }

    /**
     * Ends the work on it: {@code COMPLETED}.
     *
     * @throws IllegalArgumentException if it is in no bot's hands
     */
    public ControlRoomWorkItem complete(String result) {
        return end(item -> work.complete(item, result));
    }

    /**
     * Ends the work on it: {@code FAILED}, or {@code READY_TO_RUN} again as often as the {@code autoRetryLimit} of its queue
     * says.
     *
     * @throws IllegalArgumentException if it is in no bot's hands
     */
    public ControlRoomWorkItem fail(String error) {
        return end(item -> work.fail(item, error));
    }

    private ControlRoomWorkItem end(Consumer<JsonObject> end) {
        synchronized (state) {
            JsonObject item = item();
            if (!WorkItemWork.is(item, "ACTIVE")) {
                throw new IllegalArgumentException("The work item " + id + " is " + Json.string(item, "status")
                        + " and in no bot's hands: let the queue give it to one, queue(\"…\").take()");
            }
            end.accept(item);
        }
        return this;
    }

    private String text(String member) {
        synchronized (state) {
            return Json.string(item(), member);
        }
    }

    private JsonObject item() {
        return state.rows(WorkItemsEndpoint.TYPE)
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("The work item " + id + " is gone"));
    }
}
