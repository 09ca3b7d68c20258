package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.Map;
import java.util.Set;

/** A file or folder as answers have it, of which there are four forms. */
final class RepositoryShapes {
    /** Filters of lists know it, and rows do not show it. */
    static final String CREATED_ON = "$createdOn";

    private static final Map<String, String> LABELS = Map.of(
            "application/vnd.aa.taskbot", "Task Bot",
            "application/vnd.aa.headlessbot", "API Task",
            "application/vnd.aa.form", "Form",
            "application/vnd.aa.directory", "Folder");

    private final RoomSet set;
    private final RepositoryTree tree;
    private final FolderRights rights;

    RepositoryShapes(RoomSet set, RepositoryTree tree, FolderRights rights) {
        this.set = set;
        this.tree = tree;
        this.rights = rights;
    }

    /** In lists. */
    JsonObject file(JsonObject row, User caller) {
        JsonObject shown = set.shown(row);
        boolean isFolder = RepositoryTree.isFolder(row);
        String version = isFolder ? "" : Integer.toString(RepositoryTree.latest(row));
        String type = isFolder ? "application/vnd.aa.directory" : Json.string(row, "type");
        shown.remove("description");
        shown.remove("createdOn");
        shown.add(CREATED_ON, row.get("createdOn"));
        shown.remove("fileLastModified");
        shown.addProperty("type", type);
        shown.addProperty("typeLabel", LABELS.getOrDefault(type, "File"));
        shown.addProperty("folderCount", Long.toString(folders(row)));
        shown.addProperty("size", Integer.toString(size(row)));
        shown.addProperty("latestVersion", version);
        shown.addProperty("version", version);
        shown.addProperty("versionNumber", version);
        shown.addProperty("botVersionLabel", label(row));
        shown.addProperty("workspaceType", RepositoryTree.isPublic(row) ? "PUBLIC" : "PRIVATE");
        shown.addProperty("botStatus", status(row));
        String lockedBy = tree.lockedBy(row);
        shown.addProperty("lockedBy", lockedBy);
        shown.addProperty("locked", !lockedBy.equals("0"));
        shown.add("permission", permission(row, caller, lockedBy));
        return shown;
    }

    /** In searches. */
    JsonObject found(JsonObject row, User caller) {
        JsonObject found = bot(row, caller);
        found.add(CREATED_ON, row.get("createdOn"));
        return found;
    }

    /** What writes answer. */
    JsonObject bot(JsonObject row, User caller) {
        JsonObject file = file(row, caller);
        JsonObject bot = new JsonObject();
        for (String member : new String[] {
            "id", "parentId", "name", "path", "size", "lastModified", "lastModifiedBy", "locked", "lockedBy"
        }) {
            bot.add(member, file.get(member));
        }
        bot.add("directory", file.get("folder"));
        bot.add("productionVersion", file.get("productionVersion"));
        bot.add("latestVersion", file.get("latestVersion"));
        bot.add("fileLastModified", row.get("fileLastModified"));
        JsonObject permission = new JsonObject();
        for (String member : new String[] {"delete", "download", "upload", "run"}) {
            permission.add(member, file.getAsJsonObject("permission").get(member));
        }
        bot.add("permission", permission);
        return bot;
    }

    /** A file that is needed. */
    JsonObject dependency(Need need, User caller) {
        JsonObject shown = relative(need.file, need.how, caller);
        shown.addProperty("size", Integer.toString(size(need.file)));
        shown.addProperty("requiredByFileId", RepositoryTree.id(need.by));
        shown.addProperty("versionNumber", Integer.toString(RepositoryTree.latest(need.file)));
        return shown;
    }

    /** A file that needs the other one. */
    JsonObject parent(Need need, User caller) {
        JsonObject shown = relative(need.by, need.how, caller);
        shown.addProperty("size", size(need.by));
        shown.addProperty("requiredByFileId", 0);
        shown.addProperty("versionNumber", RepositoryTree.latest(need.by));
        return shown;
    }

    private JsonObject relative(JsonObject row, String how, User caller) {
        JsonObject file = file(row, caller);
        return Json.object(
                "id", file.get("id"),
                "name", file.get("name"),
                "path", file.get("path"),
                "type", file.get("type"),
                "dependencyType", how,
                "url", file.get("uri"),
                "lockedBy", file.get("lockedBy"),
                "botStatus", file.get("botStatus"),
                "permission", file.get("permission"),
                "label", file.get("botVersionLabel"));
    }

    private JsonObject permission(JsonObject row, User caller, String lockedBy) {
        Set<String> may = rights.of(caller, row);
        boolean isPublic = RepositoryTree.isPublic(row);
        boolean isHis = lockedBy.equals(Long.toString(caller.id()));
        boolean updates = may.contains(FolderRights.UPDATE);
        return Json.object(
                "delete",
                may.contains(FolderRights.DELETE),
                "download",
                may.contains(FolderRights.DOWNLOAD),
                "clone",
                may.contains("clone") && isPublic,
                "upload",
                updates,
                "run",
                may.contains(FolderRights.RUN),
                "viewContent",
                may.contains(FolderRights.VIEW_CONTENT),
                "publishBotstore",
                false,
                "editContent",
                updates && !isPublic,
                "createFolder",
                updates && RepositoryTree.isFolder(row),
                "move",
                updates,
                "cancelCheckout",
                isHis,
                "revertCheckout",
                isHis,
                "viewHistory",
                may.contains(FolderRights.VIEW_CONTENT),
                "labelBots",
                updates && isPublic);
    }

    private long folders(JsonObject row) {
        return RepositoryTree.isFolder(row)
                ? tree.children(row).stream().filter(RepositoryTree::isFolder).count()
                : 0;
    }

    private static int size(JsonObject row) {
        return RepositoryTree.content(row, RepositoryTree.latest(row)).length;
    }

    private static String label(JsonObject row) {
        String latest = Integer.toString(RepositoryTree.latest(row));
        return latest.equals(Json.string(row, "productionVersion")) ? "PRODUCTION" : "";
    }

    private static String status(JsonObject row) {
        String status = Json.string(row, "botStatus");
        if (!status.isEmpty()) {
            return status;
        }
        return RepositoryTree.isPublic(row) ? "PUBLIC" : "NEW";
    }
}
