package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.stream.Collectors;

/** Files and folders as a caller meets them: what he does not see is not there. */
final class Repository {
    final RoomSets sets;
    final RepositoryTree tree;
    final FolderRights rights;
    final RepositoryShapes shapes;

    Repository(RoomSets sets) {
        this.sets = sets;
        this.tree = new RepositoryTree(sets.state);
        this.rights = new FolderRights(tree);
        this.shapes = new RepositoryShapes(sets.of(RepositoryEndpoint.TYPE), tree, rights);
    }

    User caller(Request request) {
        return sets.gate.caller(request);
    }

    /** All that he sees, in whatever workspace. */
    List<JsonObject> seen(User caller) {
        return tree.all().stream().filter(row -> rights.sees(caller, row)).collect(Collectors.toList());
    }

    /** The file with this id: 404 if there is none. */
    JsonObject file(String id, User caller) {
        return row(id, false, caller);
    }

    /** The folder with this id: 404 if there is none. */
    JsonObject folder(String id, User caller) {
        return row(id, true, caller);
    }

    private JsonObject row(String id, boolean isFolder, User caller) {
        return tree.find(Long.toString(Ids.parse(id, "The id")))
                .filter(row -> RepositoryTree.isFolder(row) == isFolder)
                .filter(row -> rights.sees(caller, row))
                .orElseThrow(() -> ControlRoomError.notFound((isFolder ? "Folder " : "File ") + id));
    }
}
