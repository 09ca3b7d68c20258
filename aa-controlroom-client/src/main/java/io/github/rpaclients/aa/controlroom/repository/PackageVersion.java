package io.github.rpaclients.aa.controlroom.repository;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;

/** A version of a package of commands. */
@Model
public interface PackageVersion extends JsonModel {
    @Json(name = "package_name")
    String name();

    @Json(name = "package_version")
    String version();

    /**
     * A version.
     *
     * @param name for example {@code Excel}
     */
    static PackageVersion of(String name, String version) {
        return new PackageVersionBuilder().name(name).version(version).build();
    }
}
