package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import io.github.rpaclients.testkit.internal.Unknown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The entities of one set of the simulated Orchestrator, to be seeded, looked at and changed behind the back of the API.
 * Safe for use by several threads.
 */
public final class OrchestratorEntities {
    private static final List<String> NAMES =
            List.of("Id", "Name", "Title", "FullyQualifiedName", "HostMachineName", "Key");

    private final OrchestratorState state;
    private final EntityType type;

    OrchestratorEntities(OrchestratorState state, EntityType type) {
        this.state = state;
        this.type = type;
    }

    /**
     * Adds an entity that belongs to no folder; what the server gives a new one, it gets here, too.
     *
     * @param json whatever is to be otherwise than in a new one; single quotes will do
     * @throws IllegalArgumentException if the text is no object, or the entities of this set are in folders
     */
    public OrchestratorEntities add(String json) {
        if (type.isInFolders()) {
            throw new IllegalArgumentException(type.set + " are in folders: write add(\"Finance\", \"{…}\")");
        }
        state.seed(type, "", SeedObject.byHand(type.set, json).json());
        return this;
    }

    /**
     * Adds an entity to a folder; what the server gives a new one, it gets here, too.
     *
     * @param folder the path of a folder that is there
     * @param json whatever is to be otherwise than in a new one; single quotes will do
     * @throws IllegalArgumentException if there is no such folder, the text is no object, or the entities of this set are
     *     in no folder
     */
    public OrchestratorEntities add(String folder, String json) {
        if (!type.isInFolders()) {
            throw new IllegalArgumentException(type.set + " are in no folder: write add(\"{…}\")");
        }
        state.seed(type, folder, SeedObject.byHand(type.set, json).json());
        return this;
    }

    /** All of them as stored, secrets included, in the order in which they came; what starts with {@code $} is the simulator's own. */
    public List<String> all() {
        synchronized (state.organization().lock()) {
            return state.rows(type).all().stream().map(Json::text).collect(Collectors.toList());
        }
    }

    /**
     * The first entity with this {@code Id}, {@code Key} or name, as stored.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String json(String name) {
        synchronized (state.organization().lock()) {
            return Json.text(required(name));
        }
    }

    /**
     * The {@code Id} of the first entity with this {@code Key} or name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String id(String name) {
        synchronized (state.organization().lock()) {
            return Json.string(required(name), "Id");
        }
    }

    /**
     * Sets one member, known to the vendor or not, and leaves all others alone.
     *
     * @param name the {@code Id}, {@code Key} or name of an entity
     * @param jsonText the value of the member, for example {@code true}; single quotes will do
     * @throws IllegalArgumentException if there is no such entity, the text is no JSON, for {@code Id}, and for what is the
     *     simulator's own
     */
    public OrchestratorEntities set(String name, String member, String jsonText) {
        if (member.equals("Id") || member.startsWith("$")) {
            throw new IllegalArgumentException(
                    "set was asked for " + member + ", which cannot be set: add another entity");
        }
        synchronized (state.organization().lock()) {
            required(name).add(member, SeedObject.valueByHand("value of " + member, jsonText));
        }
        return this;
    }

    private JsonObject required(String name) {
        return NAMES.stream()
                .map(member -> find(member, name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> Unknown.named(
                        "Orchestrator",
                        type.set + " entity",
                        name,
                        state.rows(type).all().stream()
                                .map(row -> Json.string(row, "Id"))
                                .collect(Collectors.toList())));
    }

    private Optional<JsonObject> find(String member, String name) {
        return state.rows(type).all().stream()
                .filter(row ->
                        !Json.isNull(row, member) && Json.string(row, member).equalsIgnoreCase(name))
                .findFirst();
    }
}
