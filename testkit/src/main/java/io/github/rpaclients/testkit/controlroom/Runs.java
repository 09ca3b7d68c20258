package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Rows;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The life of executions: on a device one after the other, and over when somebody looks, unless a test wants it otherwise.
 * The state's lock guards the calls.
 */
final class Runs {
    private static final Set<String> OVER =
            Set.of("COMPLETED", "RUN_FAILED", "RUN_ABORTED", "RUN_TIMED_OUT", "DEPLOY_FAILED");

    private static final String QUEUED = "QUEUED";
    private static final String DEPLOYED = "DEPLOYED";

    private final ControlRoomState state;

    Runs(ControlRoomState state) {
        this.state = state;
    }

    static boolean isOver(JsonObject run) {
        return OVER.contains(status(run));
    }

    static String status(JsonObject run) {
        return Json.string(run, "status");
    }

    /** Whether something is on this device that is neither over nor still to come. */
    boolean isBusy(String deviceId) {
        return !deviceId.isEmpty()
                && rows().all().stream()
                        .filter(run -> Json.string(run, "deviceId").equals(deviceId))
                        .anyMatch(run -> !isOver(run) && !status(run).equals(QUEUED));
    }

    /** Puts a run in line for its device, if it has one, and at once on the device if that is free. */
    void begin(JsonObject run) {
        Settings settings = state.settings();
        run.addProperty("status", isBusy(Json.string(run, "deviceId")) ? QUEUED : DEPLOYED);
        run.addProperty("createdOn", state.now());
        run.addProperty("modifiedOn", state.now());
        run.addProperty("startDateTime", state.now());
        run.addProperty("$absent", settings.activityGrace);
        run.addProperty(
                "$absentUntil",
                settings.clock.instant().plus(settings.activityGraceTime).toString());
        ActivitiesEndpoint.TYPE.settle(run, rows());
    }

    /** Whether lists have the run already. */
    boolean isListed(JsonObject run) {
        boolean isEarly = !Json.isNull(run, "$absentUntil")
                && state.settings().clock.instant().isBefore(Instant.parse(Json.string(run, "$absentUntil")));
        return !isEarly && (Json.isNull(run, "$absent") || run.get("$absent").getAsInt() == 0);
    }

    /** After a list that did not have the new ones. */
    void countList() {
        for (JsonObject run : rows().all()) {
            if (!Json.isNull(run, "$absent")) {
                run.addProperty("$absent", Math.max(0, run.get("$absent").getAsInt() - 1));
            }
        }
    }

    /** Somebody looks: what nobody holds is over. */
    void look(JsonObject run) {
        if (Json.flag(run, "$held") || !Set.of(DEPLOYED, "RUNNING").contains(status(run))) {
            return;
        }
        JsonObject outcome = outcome(run);
        if (outcome.has("message")) {
            fail(run, Json.string(outcome, "message"));
        } else if (outcome.has("outputs")) {
            complete(run, outcome.getAsJsonObject("outputs"));
        }
    }

    /** What the test has said of the automation, or else of the bot; nothing if the run goes on. */
    private JsonObject outcome(JsonObject run) {
        return Stream.of("automationName", "fileName", "fileId")
                .map(member -> state.outcomes().get(Json.string(run, member)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> state.settings().runsEndByThemselves
                        ? Json.object("outputs", new JsonObject())
                        : new JsonObject());
    }

    void complete(JsonObject run, JsonObject outputs) {
        run.add("botOutVariables", Json.object("values", outputs.deepCopy()));
        run.addProperty("progress", 100);
        move(run, "COMPLETED", null);
    }

    void fail(JsonObject run, String message) {
        move(run, "RUN_FAILED", message);
    }

    /** Puts a run into a status; what waits for its device comes next if it is over. */
    void move(JsonObject run, String status, @Nullable String message) {
        run.addProperty("status", status);
        run.addProperty("modifiedOn", state.now());
        run.addProperty("message", message == null ? "" : message);
        run.add("error", message == null ? Json.value(null) : error(message));
        run.add("endDateTime", isOver(run) ? Json.value(state.now()) : Json.value(null));
        if (isOver(run)) {
            rows().all().stream()
                    .filter(next -> status(next).equals(QUEUED))
                    .filter(next -> !isBusy(Json.string(next, "deviceId")))
                    .findFirst()
                    .ifPresent(next -> move(next, DEPLOYED, null));
        }
    }

    private static JsonElement error(String message) {
        return Json.object(
                "message",
                message,
                "details",
                "",
                "correctiveAction",
                "",
                "code",
                "bot.failed",
                "messageValues",
                Json.array(Set.of()),
                "detailsValues",
                Json.array(Set.of()),
                "correctiveActionValues",
                Json.array(Set.of()));
    }

    private Rows rows() {
        return state.rows(ActivitiesEndpoint.TYPE);
    }
}
