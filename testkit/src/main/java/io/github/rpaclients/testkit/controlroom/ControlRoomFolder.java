package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One folder of the public workspace, to be looked at and changed behind the back of the API. Safe for use by several
 * threads. After the folder is gone every method but {@link #id} throws {@link IllegalArgumentException}.
 */
public final class ControlRoomFolder {
    private final ControlRoomState state;
    private final String id;

    ControlRoomFolder(ControlRoomState state, String id) {
        this.state = state;
        this.id = id;
    }

    /** What it is found by in the API. */
    public long id() {
        return Long.parseLong(id);
    }

    /** With backslashes. */
    public String path() {
        synchronized (state) {
            return RepositoryTree.path(folder());
        }
    }

    /** The folder as stored; what starts with {@code $} is the simulator's own. */
    public String json() {
        synchronized (state) {
            return Json.text(folder());
        }
    }

    /**
     * What a role may do with the files of the folder.
     *
     * @throws IllegalArgumentException if there is no such role
     */
    public List<String> rights(String role) {
        synchronized (state) {
            return List.copyOf(FolderRights.of(state.role(role).id(), folder()));
        }
    }

    /**
     * Lets a role do exactly this with the files of the folder, and leaves the folders in it as they are.
     *
     * @param rights some of {@code clone}, {@code update}, {@code download}, {@code delete}, {@code run}, {@code viewcontent}
     * @throws IllegalArgumentException if there is no such role or right, and for AAE_Admin, which may do everything
     */
    public ControlRoomFolder rights(String role, String... rights) {
        Set<String> all = new LinkedHashSet<>(List.of(rights));
        if (!FolderRights.ALL.containsAll(all)) {
            throw new IllegalArgumentException(
                    "Not all of " + all + " are rights: write some of " + String.join(", ", FolderRights.ALL));
        }
        synchronized (state) {
            long number = state.role(role).id();
            if (number == DefaultCompany.ADMIN_ROLE) {
                throw new IllegalArgumentException(role + " may do everything: give rights to another role");
            }
            FolderRights.set(folder(), number, all);
        }
        return this;
    }

    private JsonObject folder() {
        return state.rows(RepositoryEndpoint.TYPE)
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("The folder " + id + " is gone: add another one"));
    }
}
