package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Change.Difference;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The folders that have to be made so that one is there. Immutable. */
final class MissingFolders {
    private final Optional<FolderId> above;
    /** By path, from the top. */
    private final Map<String, NewFolder> missing;

    private MissingFolders(Optional<FolderId> above, Map<String, NewFolder> missing) {
        this.above = above;
        this.missing = missing;
    }

    /**
     * Those between what is there and what is wanted.
     *
     * @param path of the one that is wanted
     * @param there by path
     */
    static MissingFolders of(String path, NewFolder wanted, Map<String, Folder> there) {
        Optional<FolderId> above = Optional.empty();
        Map<String, NewFolder> missing = new LinkedHashMap<>();
        for (String step : downTo(path)) {
            Folder found = there.get(step);
            if (found != null) {
                // those above are there, too, even if the caller does not see them
                missing.clear();
                above = Optional.of(found.id());
            } else {
                missing.put(step, step.equals(path) ? wanted : NewFolder.of(name(step)));
            }
        }
        return new MissingFolders(above, missing);
    }

    /** The paths of the folders above one, from the top, and its own. */
    static List<String> downTo(String path) {
        List<String> paths = new ArrayList<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            paths.add(path.substring(0, end));
        }
        paths.add(path);
        return paths;
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What making them takes, each member with the path of its folder in front. */
    List<Difference> differences(Function<NewFolder, List<Difference>> made) {
        List<Difference> differences = new ArrayList<>();
        missing.forEach((path, folder) -> made.apply(folder)
                .forEach(member ->
                        differences.add(Difference.of(path + "." + member.member(), member.before(), member.after()))));
        return differences;
    }

    /** The last of them. */
    Folder make(Function<NewFolder, Folder> create) {
        Optional<Folder> made = Optional.empty();
        for (NewFolder folder : missing.values()) {
            made = Optional.of(
                    create.apply(folder.withParentId(made.map(Folder::id).or(() -> above))));
        }
        return made.orElseThrow();
    }
}
