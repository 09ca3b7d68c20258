/** What was bought and what is in use. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "LicenseUnit",
        about = "What licences are counted in; {@code NUMBER} means seats.",
        words = {"NUMBER", "SECONDS"})
package io.github.rpaclients.aa.controlroom.licenses;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
