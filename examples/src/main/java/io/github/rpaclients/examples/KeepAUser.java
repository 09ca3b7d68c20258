package io.github.rpaclients.examples;

import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How do I put a model into a file, a column or a message, and get it back? */
public final class KeepAUser {
    private KeepAUser() {}

    /** With all that the server said. */
    public static void keep(User user, Path file) throws IOException {
        Files.writeString(file, user.toJson());
    }

    public static User kept(Path file) throws IOException {
        return JsonModel.fromJson(User.class, Files.readString(file));
    }
}
