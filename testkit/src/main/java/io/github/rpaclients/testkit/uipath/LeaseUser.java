package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Json;
import java.time.Instant;
import java.util.List;

/** What one user has of the organization's seats. Safe for use by several threads. */
public final class LeaseUser {
    private final Organization organization;
    private final LeaseState state;
    private final String id;

    LeaseUser(Organization organization, LeaseState state, String id) {
        this.organization = organization;
        this.state = state;
        this.id = id;
    }

    /** The GUID, in lower case; identity knows the user by the same one. */
    public String id() {
        return id;
    }

    /** What the user has directly and through groups, and whether a licence from elsewhere is used. */
    public String json() {
        synchronized (organization.lock()) {
            return Json.text(Json.object(
                    "userId", id,
                    "userBundleCodes", state.bundlesOf(id),
                    "useExternalLicense",
                            state.allocation(id).map(a -> a.external).orElse(false),
                    "inheritedBundleCodes", state.inheritedBundlesOf(id)));
        }
    }

    /** The codes the user has directly, sorted; empty also if he is no licensed user at all. */
    public List<String> bundles() {
        synchronized (organization.lock()) {
            return state.bundlesOf(id);
        }
    }

    /** The codes the user holds seats of through groups, sorted. */
    public List<String> inheritedBundles() {
        synchronized (organization.lock()) {
            return state.inheritedBundlesOf(id);
        }
    }

    /**
     * Replaces what the user has directly, as a rival's PUT would; no codes leave him a licensed user without bundles.
     *
     * @throws IllegalStateException if the service would not have done it for want of a seat or of such a bundle
     * @throws IllegalArgumentException if the directory has forgotten the user
     */
    public LeaseUser allocate(String... codes) {
        synchronized (organization.lock()) {
            state.allocate(id, codes);
        }
        return this;
    }

    /** When the user last used what he is licensed for, as the licence service tells it. A session sets it, too. */
    public LeaseUser lastInUse(Instant time) {
        synchronized (organization.lock()) {
            state.sessions().used(id, Organization.written(time));
        }
        return this;
    }

    /**
     * A program of the user begins a session, or goes on with it; it is the moment in which he last used what he is licensed
     * for, if that is anything.
     *
     * @param clientType for example {@code studio} or {@code robot}
     */
    public LeaseUser startSession(String sessionId, String clientType) {
        synchronized (organization.lock()) {
            state.startSession(id, sessionId, clientType);
        }
        return this;
    }

    /** A program of the user ends a session. One that there is not ends as well. */
    public LeaseUser endSession(String sessionId) {
        synchronized (organization.lock()) {
            state.endSession(id, sessionId);
        }
        return this;
    }

    /** The ids of the sessions that are going on, in the order in which they began. */
    public List<String> sessions() {
        synchronized (organization.lock()) {
            return state.sessions().of(id);
        }
    }

    /**
     * The user, a member of the group, signs in and takes a seat through the group's rule.
     *
     * @param group the group's name or GUID
     * @throws IllegalStateException if no seat is free
     * @throws IllegalArgumentException if there is no such group
     */
    public LeaseUser inherit(String group, String code) {
        synchronized (organization.lock()) {
            state.inherit(id, state.groupIdOf(group), code);
        }
        return this;
    }
}
