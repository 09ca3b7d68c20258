package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bots that can be run: those in the repository. Without a repository, whatever has a number. */
final class Bots {
    /** What a run says of its bot. */
    static final class Bot {
        final String name;
        final String path;

        Bot(String name, String path) {
            this.name = name;
            this.path = path;
        }
    }

    private final ControlRoomState state;

    Bots(ControlRoomState state) {
        this.state = state;
    }

    Bot required(String id) {
        List<JsonObject> files = files();
        if (files.isEmpty()) {
            return new Bot("Bot " + id, "");
        }
        return files.stream()
                .filter(file -> Json.string(file, "id").equals(id) && !Json.flag(file, "folder"))
                .findFirst()
                .map(file -> new Bot(Json.string(file, "name"), Json.string(file, "path")))
                .orElseThrow(() -> ControlRoomError.notFound("Bot " + id));
    }

    private List<JsonObject> files() {
        Optional<RoomType> repository = SimulatedArea.types().stream()
                .filter(type -> type.name.equals("repository"))
                .findFirst();
        return repository.map(type -> state.rows(type).all()).orElse(List.of()).stream()
                .filter(file -> !Json.flag(file, "folder"))
                .collect(Collectors.toList());
    }
}
