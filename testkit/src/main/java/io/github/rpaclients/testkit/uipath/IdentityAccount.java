package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One user or robot account of the directory. Safe for use by several threads. After the account is gone, all methods but
 * {@link #id()} throw {@link IllegalArgumentException}.
 */
public final class IdentityAccount {
    private final Organization organization;
    private final IdentityState state;
    private final String id;

    IdentityAccount(Organization organization, IdentityState state, String id) {
        this.organization = organization;
        this.state = state;
        this.id = id;
    }

    /** The GUID, in lower case. */
    public String id() {
        return id;
    }

    /** The account as stored; the groups are not in it. */
    public String json() {
        synchronized (organization.lock()) {
            return Json.text(state.required(id));
        }
    }

    /** The names of the groups the account belongs to, in the order the groups came. */
    public List<String> groups() {
        synchronized (organization.lock()) {
            state.required(id);
            return state.groupsOf(id).stream()
                    .map(group -> Json.string(state.requiredGroup(group), "name"))
                    .collect(Collectors.toList());
        }
    }

    /**
     * Sets one member, known to the vendor or not, and leaves all others alone.
     *
     * @param jsonText its value, for example {@code false} or {@code 'Ada'}; single quotes will do
     * @throws IllegalArgumentException if the text is no JSON, for {@code id}, and for a name that is no text
     */
    public IdentityAccount set(String member, String jsonText) {
        if (member.equals("id")) {
            throw new IllegalArgumentException("set was asked for id, which cannot change: add another account");
        }
        synchronized (organization.lock()) {
            JsonObject account = state.required(id);
            JsonObject changed = account.deepCopy();
            changed.add(member, SeedObject.valueByHand("value of " + member, jsonText));
            SeedObject.of("account", changed).text(account.has("userName") ? "userName" : "name");
            account.add(member, changed.get(member));
        }
        return this;
    }

    /**
     * The user tried to sign in. {@code success} and {@code adLogin} are a login of his, too.
     *
     * @param result what became of it, in the vendor's words, such as {@code invalidPassword}
     * @throws IllegalArgumentException if the vendor has no such word, and for a robot account
     */
    public IdentityAccount loginAttempt(String result, Instant time) {
        if (!LoginAttempts.RESULTS.contains(result)) {
            throw new IllegalArgumentException(
                    "'" + result + "' is no result of an attempt: take one of " + LoginAttempts.RESULTS);
        }
        synchronized (organization.lock()) {
            state.attempt(id, result, time);
        }
        return this;
    }

    /** The directory forgets the account; what it was allocated stays and is an orphan from now on. */
    public void remove() {
        synchronized (organization.lock()) {
            state.required(id);
            state.removeUser(id);
            state.removeRobotAccount(id);
        }
    }
}
