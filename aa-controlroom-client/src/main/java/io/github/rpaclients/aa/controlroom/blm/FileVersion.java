package io.github.rpaclients.aa.controlroom.blm;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;
import java.util.OptionalLong;

/** A version of a file. */
@Model
public interface FileVersion extends JsonModel {
    @AsNumber
    FileId id();

    OptionalLong version();

    static FileVersion of(FileId id, long version) {
        return new FileVersionBuilder().id(id).version(version).build();
    }
}
