package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A user as the server keeps it, in neither dialect; guarded by the state's lock. */
final class User {
    private final long id;
    private final String username;
    private final Set<Long> roleIds = new LinkedHashSet<>();
    private final JsonObject stamped;
    private JsonObject written = new JsonObject();
    private String password = "";
    private String apiKey = "";
    private int failedLogins;
    private boolean awaitsMail;
    private long version;

    User(long id, String username, JsonObject stamped) {
        this.id = id;
        this.username = username;
        this.stamped = stamped;
    }

    long id() {
        return id;
    }

    String username() {
        return username;
    }

    Set<Long> roleIds() {
        return roleIds;
    }

    /** What the last write said, unknown members included; without name, roles and secrets. */
    JsonObject written() {
        return written;
    }

    /** What the server says about the user on its own account. */
    JsonObject stamped() {
        return stamped;
    }

    long version() {
        return version;
    }

    String password() {
        return password;
    }

    String apiKey() {
        return apiKey;
    }

    void apiKey(String key) {
        apiKey = key;
    }

    /** Far away where nothing was said about it. */
    Instant apiKeyExpires() {
        String expires = Json.string(stamped, "apiKeyExpirationTime");
        return expires.isEmpty() ? Instant.MAX : Instant.parse(expires);
    }

    int failedLogins() {
        return failedLogins;
    }

    void failedLogins(int count) {
        failedLogins = count;
    }

    boolean disabled() {
        return Json.flag(written, "disabled");
    }

    /** Whether the user has still to follow the link in a mail, until somebody sets {@code emailVerified}. */
    boolean awaitsMail() {
        return awaitsMail && !Json.flag(stamped, "emailVerified");
    }

    void awaitMail() {
        awaitsMail = true;
    }

    boolean multipleLoginAllowed() {
        return Json.flag(written, "multipleLoginAllowed");
    }

    List<String> features() {
        List<String> features = new ArrayList<>();
        Json.list(written, "licenseFeatures").forEach(f -> features.add(f.getAsString()));
        return features;
    }

    /** Takes what a write said in place of everything said before; only the password stays where none came. */
    void replace(UserWrite write) {
        boolean wasDisabled = disabled();
        written = write.members();
        roleIds.clear();
        roleIds.addAll(write.roleIds());
        if (!write.password().isEmpty()) {
            password = write.password();
        }
        if (wasDisabled && !disabled()) {
            failedLogins = 0;
        }
    }

    void version(long number) {
        version = number;
    }

    void nextVersion() {
        version++;
    }

    void loginSucceeded() {
        failedLogins = 0;
    }

    void loginFailed(int untilDisabled) {
        failedLogins++;
        if (failedLogins >= untilDisabled) {
            written.addProperty("disabled", true);
        }
    }
}
