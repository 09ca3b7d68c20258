package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tree of folders, and who and what is assigned to one: its lists {@code $users} and {@code $machines}. */
final class Folders {
    private static final List<String> HEADERS = List.of(
            "X-UIPATH-OrganizationUnitId", "X-UIPATH-FolderKey", "X-UIPATH-FolderPath", "X-UIPATH-FolderPath-Encoded");

    private final OrchestratorState state;
    private final OrchestratorErrors errors;

    Folders(OrchestratorState state, OrchestratorErrors errors) {
        this.state = state;
        this.errors = errors;
    }

    List<JsonObject> all() {
        return state.rows(FoldersEndpoint.TYPE).all();
    }

    JsonObject required(long id) {
        return state.rows(FoldersEndpoint.TYPE).find(id).orElseThrow(() -> errors.notFound("Folder"));
    }

    /** Whether a request has one of the vendor's headers for a folder, even an empty one. */
    static boolean areNamed(Request request) {
        return HEADERS.stream().anyMatch(name -> request.header(name).isPresent());
    }

    /** The folder that a request names in one of the vendor's headers, the first of these where there are several. */
    JsonObject named(Request request) {
        Optional<String> id = request.header("X-UIPATH-OrganizationUnitId");
        Optional<String> key = request.header("X-UIPATH-FolderKey");
        Optional<String> path = request.header("X-UIPATH-FolderPath")
                .or(() -> request.header("X-UIPATH-FolderPath-Encoded").map(this::decoded));
        String text = id.or(() -> key).or(() -> path).orElse("");
        if (text.isEmpty()) {
            throw new Refusal(errors.of(400, 1101, "A folder is required for this action."));
        }
        if (id.isEmpty() && key.isPresent() && state.refusesFolderKeys()) {
            throw noSuchFolder();
        }
        Predicate<JsonObject> isMeant = id.isPresent()
                ? folder -> Json.string(folder, "Id").equals(text)
                : key.isPresent()
                        ? folder -> Json.string(folder, "Key").equalsIgnoreCase(text)
                        : folder -> Json.string(folder, "FullyQualifiedName").equalsIgnoreCase(text);
        return all().stream().filter(isMeant).findFirst().orElseThrow(this::noSuchFolder);
    }

    /** The folder and those above it, upwards. */
    List<JsonObject> upwards(JsonObject folder) {
        List<JsonObject> upwards = new ArrayList<>();
        Optional<JsonObject> next = Optional.of(folder);
        while (next.isPresent()) {
            upwards.add(next.get());
            next = parent(next.get());
        }
        return upwards;
    }

    /** The folder and those below it, downwards. */
    List<JsonObject> downwards(JsonObject folder) {
        return all().stream()
                .filter(below -> upwards(below).stream().anyMatch(at -> isSame(at, folder)))
                .collect(Collectors.toList());
    }

    boolean isBelowPersonal(JsonObject folder) {
        return upwards(folder).stream().skip(1).anyMatch(Folders::isPersonal);
    }

    /** Writes into the folder what follows from its name and its parent. */
    static void place(JsonObject folder, @Nullable JsonObject parent) {
        String name = Json.string(folder, "DisplayName");
        folder.add("ParentId", parent == null ? JsonNull.INSTANCE : parent.get("Id"));
        folder.add("ParentKey", parent == null ? JsonNull.INSTANCE : parent.get("Key"));
        folder.addProperty(
                "FullyQualifiedName", parent == null ? name : Json.string(parent, "FullyQualifiedName") + "/" + name);
    }

    /** Writes the same into those below a folder that is stored already. */
    void placeBelow(JsonObject folder) {
        for (JsonObject below : all()) {
            if (Json.string(folder, "Id").equals(Json.string(below, "ParentId"))) {
                place(below, folder);
                placeBelow(below);
            }
        }
    }

    Optional<JsonObject> parent(JsonObject folder) {
        return Json.isNull(folder, "ParentId")
                ? Optional.empty()
                : state.rows(FoldersEndpoint.TYPE).find(Json.string(folder, "ParentId"));
    }

    /** The machines that work for a folder: its own, and those that a folder above passes on. */
    List<JsonObject> machines(JsonObject folder) {
        return state.rows(MachinesEndpoint.TYPE).all().stream()
                .filter(machine -> {
                    long id = machine.get("Id").getAsLong();
                    return assigned(folder, "$machines", id).isPresent()
                            || upwards(folder).stream()
                                    .flatMap(at -> assigned(at, "$machines", id).stream())
                                    .anyMatch(entry -> Json.flag(entry, "Inherit"));
                })
                .collect(Collectors.toList());
    }

    /** Whether somebody works in a folder, in a role there or further up. */
    boolean isIn(JsonObject folder, long userId) {
        return upwards(folder).stream()
                .anyMatch(at -> assigned(at, "$users", userId).isPresent());
    }

    static List<JsonObject> assigned(JsonObject folder, String list) {
        List<JsonObject> assigned = new ArrayList<>();
        Json.list(folder, list).forEach(entry -> assigned.add(entry.getAsJsonObject()));
        return assigned;
    }

    static Optional<JsonObject> assigned(JsonObject folder, String list, long id) {
        return assigned(folder, list).stream()
                .filter(entry -> entry.get("Id").getAsLong() == id)
                .findFirst();
    }

    /** Adds the entry, or replaces the one with the same {@code Id}. */
    static void assign(JsonObject folder, String list, JsonObject entry) {
        drop(folder, list, entry.get("Id").getAsLong());
        folder.getAsJsonArray(list).add(entry);
    }

    /** Whether there was one. */
    static boolean drop(JsonObject folder, String list, long id) {
        JsonArray left = new JsonArray();
        boolean isDropped = false;
        for (JsonElement entry : Json.list(folder, list)) {
            boolean isMeant = entry.getAsJsonObject().get("Id").getAsLong() == id;
            isDropped |= isMeant;
            if (!isMeant) {
                left.add(entry);
            }
        }
        folder.add(list, left);
        return isDropped;
    }

    /** {@code SimpleFolderDto}. */
    static JsonObject simple(JsonObject folder) {
        return Json.object(
                "DisplayName",
                folder.get("DisplayName"),
                "FullyQualifiedName",
                folder.get("FullyQualifiedName"),
                "Id",
                folder.get("Id"));
    }

    static boolean isPersonal(JsonObject folder) {
        return Json.string(folder, "FolderType").equals("Personal");
    }

    static boolean isSame(JsonObject entity, JsonObject other) {
        return Json.string(entity, "Id").equals(Json.string(other, "Id"));
    }

    private String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_16LE);
        } catch (IllegalArgumentException e) {
            throw noSuchFolder();
        }
    }

    private Refusal noSuchFolder() {
        return new Refusal(
                errors.of(400, 1100, "Folder does not exist or the user does not have access to the folder."));
    }
}
