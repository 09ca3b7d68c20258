package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.ArrayList;
import java.util.List;

/** That a file of the repository needs another one. */
final class Need {
    final JsonObject by;
    final JsonObject file;

    /** The vendor's word for how it is known. */
    final String how;

    private Need(JsonObject by, JsonObject file, String how) {
        this.by = by;
        this.file = file;
        this.how = how;
    }

    /** What a file needs itself and is there. */
    static List<Need> of(JsonObject by, RepositoryTree tree) {
        List<Need> needs = new ArrayList<>();
        for (JsonElement element : Json.list(by, "$needs")) {
            JsonObject need = element.getAsJsonObject();
            tree.find(Json.string(need, "id"))
                    .ifPresent(file -> needs.add(new Need(by, file, Json.string(need, "how"))));
        }
        return needs;
    }

    /** Makes a file need another one, if it does not. */
    static void add(JsonObject by, JsonObject file, String how) {
        for (JsonElement need : Json.list(by, "$needs")) {
            if (Json.string(need.getAsJsonObject(), "id").equals(RepositoryTree.id(file))) {
                return;
            }
        }
        Json.list(by, "$needs").add(Json.object("id", RepositoryTree.id(file), "how", how));
    }
}
