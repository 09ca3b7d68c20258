package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * One group of the directory. Safe for use by several threads. After the group is gone, all methods but {@link #id()}
 * throw {@link IllegalArgumentException}.
 */
public final class IdentityGroup {
    private final Organization organization;
    private final IdentityState state;
    private final String id;

    IdentityGroup(Organization organization, IdentityState state, String id) {
        this.organization = organization;
        this.state = state;
        this.id = id;
    }

    /** The GUID, in lower case. */
    public String id() {
        return id;
    }

    /** The group as stored; the members are not in it. */
    public String json() {
        synchronized (organization.lock()) {
            return Json.text(state.requiredGroup(id));
        }
    }

    /** The user names of users and the names of robot accounts, in the order they joined. */
    public List<String> members() {
        synchronized (organization.lock()) {
            state.requiredGroup(id);
            List<String> names = new ArrayList<>();
            for (String member : state.membersOf(id)) {
                if (state.knows(member)) {
                    JsonObject account = state.required(member);
                    names.add(Json.string(account, account.has("userName") ? "userName" : "name"));
                }
            }
            return names;
        }
    }

    /**
     * Lets a user or robot account into the group.
     *
     * @param name the name or GUID, as {@link IdentityState#user(String)} takes it
     * @throws IllegalArgumentException if there is none
     */
    public IdentityGroup add(String name) {
        synchronized (organization.lock()) {
            state.requiredGroup(id);
            state.join(id, state.accountId(name));
        }
        return this;
    }

    /**
     * Puts a user or robot account out of the group; seats it holds through the group's rule stay, unless {@link
     * LeaseState#seatsFollowMembers} says otherwise.
     *
     * @throws IllegalArgumentException if there is none
     */
    public IdentityGroup drop(String name) {
        synchronized (organization.lock()) {
            state.requiredGroup(id);
            state.leave(id, state.accountId(name));
        }
        return this;
    }

    /** Removes the group, built-in or not. */
    public void remove() {
        synchronized (organization.lock()) {
            state.requiredGroup(id);
            state.removeGroup(id);
        }
    }
}
