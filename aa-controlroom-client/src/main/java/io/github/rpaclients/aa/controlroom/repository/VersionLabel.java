package io.github.rpaclients.aa.controlroom.repository;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;

/** The version that gets a label. */
@Model
interface VersionLabel {
    @AsNumber
    FileId fileId();

    String label();

    long versionNumber();

    /** The only label that the server takes. */
    static VersionLabel production(FileId file, long version) {
        return new VersionLabelBuilder()
                .fileId(file)
                .label("PRODUCTION")
                .versionNumber(version)
                .build();
    }
}
