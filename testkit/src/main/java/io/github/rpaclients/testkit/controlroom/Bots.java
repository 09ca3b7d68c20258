package io.github.rpaclients.testkit.controlroom;

import io.github.rpaclients.testkit.internal.Json;

/** The bots that can be run: those in the repository. */
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
        return state.rows(RepositoryEndpoint.TYPE)
                .find(id)
                .filter(file -> !Json.flag(file, "folder"))
                .map(file -> new Bot(Json.string(file, "name"), Json.string(file, "path")))
                .orElseThrow(() -> ControlRoomError.notFound("Bot " + id));
    }
}
