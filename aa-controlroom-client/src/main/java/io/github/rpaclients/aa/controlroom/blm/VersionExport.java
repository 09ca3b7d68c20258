package io.github.rpaclients.aa.controlroom.blm;

import io.github.rpaclients.aa.controlroom.ids.PackageId;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Bots to be exported in given versions. */
@Entity
public interface VersionExport extends WithVersionExport {
    /** The name of the export. */
    String name();

    List<FileVersion> files();

    /** The packages of commands that come along. */
    @AsNumber
    List<PackageId> packageIds();

    Optional<Boolean> skipDashboard();

    /** The label of the versions that are meant. */
    Optional<String> label();

    /** What the archive is encrypted with. An archive with a password can be imported by the API alone. */
    Optional<Secret> archivePassword();

    Optional<Boolean> includeGlobalValues();

    /** An export without packages. */
    static VersionExport of(String name, Collection<FileVersion> files) {
        return new VersionExportBuilder().name(name).addAllFiles(files).build();
    }
}
