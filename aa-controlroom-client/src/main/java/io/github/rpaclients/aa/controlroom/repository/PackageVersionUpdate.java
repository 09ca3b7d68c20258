package io.github.rpaclients.aa.controlroom.repository;

import com.squareup.moshi.Json;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which bots are to use which versions of packages. */
@Entity
public interface PackageVersionUpdate extends WithPackageVersionUpdate {
    String name();

    Optional<String> description();

    @Json(name = "package_info")
    List<PackageVersion> packages();

    @AsNumber
    @Json(name = "file_ids")
    List<FileId> files();

    /** Whether a bot that uses a newer version is set back. */
    @Json(name = "downgrade_version")
    Optional<Boolean> downgrade();

    Optional<String> label();

    /** An update that sets nothing back. */
    static PackageVersionUpdate of(String name, Collection<PackageVersion> packages, Collection<FileId> files) {
        return new PackageVersionUpdateBuilder()
                .name(name)
                .addAllPackages(packages)
                .addAllFiles(files)
                .build();
    }
}
