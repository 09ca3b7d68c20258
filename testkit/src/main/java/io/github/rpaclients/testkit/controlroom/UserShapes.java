package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Set;

/** How one dialect writes a user and names the roles of one. */
interface UserShapes {
    /** The answer to create, get and update. */
    JsonObject single(User user);

    /** The single answer with the id in it, whether or not this Control Room would send it there. */
    JsonObject complete(User user);

    /** The user in the login answer. */
    JsonObject loggedIn(User user);

    /** The user in a list. */
    JsonObject item(User user);

    /** The role ids of a request; refuses with 400 what this dialect does not take for one. */
    Set<Long> roleIds(JsonObject body);

    /** What an answer never shows, and a PUT therefore does not clear. */
    Set<String> hidden();

    JsonElement permissions(User user);
}
