package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import java.util.Optional;

/** The name and the description of a folder; what is empty stays as it is. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface FolderNames extends WithFolderNames {
    /** 1 to 115 characters. */
    Optional<String> name();

    /** At most 500 characters. */
    Optional<String> description();

    /** Another name. */
    static FolderNames of(String name) {
        return new FolderNamesBuilder().name(name).build();
    }
}
