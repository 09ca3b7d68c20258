/** Packages of commands, and the bots that use them. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "PackageStatus",
        about = "Whether bots may use a version of a package.",
        words = {"Enabled", "Disabled"})
package io.github.rpaclients.aa.controlroom.packages;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
