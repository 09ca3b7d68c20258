package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import io.github.rpaclients.testkit.internal.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rows of one set of the simulated Control Room, to be seeded, looked at and changed behind the back of the API. Safe
 * for use by several threads.
 */
public final class ControlRoomEntities {
    private static final List<String> NAMES =
            List.of("id", "name", "hostName", "path", "automationName", "deploymentId", "activityName");

    private final ControlRoomState state;
    private final RoomType type;

    ControlRoomEntities(ControlRoomState state, RoomType type) {
        this.state = state;
        this.type = type;
    }

    /**
     * Adds a row; what the server gives a new one, it gets here, too.
     *
     * @param json whatever is to be otherwise than in a new one; single quotes will do
     * @throws IllegalArgumentException if the text is no object, or its id is taken
     */
    public ControlRoomEntities add(String json) {
        SeedObject said = SeedObject.byHand(type.name, json);
        synchronized (state) {
            String id = Json.string(said.json(), "id");
            if (state.rows(type).find(id).isPresent()) {
                throw said.refusal("id", id + " is taken: give every row of a set an id of its own");
            }
            type.seed(said.json(), state);
        }
        return this;
    }

    /** All of them as stored, secrets included, in the order in which they came; what starts with {@code $} is the simulator's own. */
    public List<String> all() {
        synchronized (state) {
            return state.rows(type).all().stream().map(Json::text).collect(Collectors.toList());
        }
    }

    /**
     * The first row with this {@code id} or name, as stored: its ids are texts, whatever an answer makes of them.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String json(String name) {
        synchronized (state) {
            return Json.text(required(name));
        }
    }

    /**
     * The {@code id} of the first row with this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String id(String name) {
        synchronized (state) {
            return Json.string(required(name), "id");
        }
    }

    /**
     * Sets one member, known to the vendor or not, and leaves all others alone.
     *
     * @param name the {@code id} or name of a row
     * @param jsonText the value of the member, for example {@code true}; single quotes will do
     * @throws IllegalArgumentException if there is no such row, the text is no JSON, for {@code id}, and for what is the
     *     simulator's own
     */
    public ControlRoomEntities set(String name, String member, String jsonText) {
        if (member.equals("id") || member.startsWith("$")) {
            throw new IllegalArgumentException(
                    "set was asked for " + member + ", which cannot be set: add another row");
        }
        synchronized (state) {
            JsonObject row = required(name);
            row.add(member, SeedObject.valueByHand("value of " + member, jsonText));
            type.canonize(row);
        }
        return this;
    }

    /**
     * Takes the first row with this {@code id} or name away.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ControlRoomEntities remove(String name) {
        synchronized (state) {
            state.rows(type).remove(required(name));
        }
        return this;
    }

    private JsonObject required(String name) {
        return NAMES.stream()
                .map(member -> find(member, name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> Unknown.named(
                        "The Control Room",
                        "row of " + type.name,
                        name,
                        state.rows(type).all().stream()
                                .map(row -> Json.string(row, "id"))
                                .collect(Collectors.toList())));
    }

    private Optional<JsonObject> find(String member, String name) {
        return state.rows(type).all().stream()
                .filter(row -> !Json.isNull(row, member)
                        && row.get(member).isJsonPrimitive()
                        && Json.string(row, member).equalsIgnoreCase(name))
                .findFirst();
    }
}
