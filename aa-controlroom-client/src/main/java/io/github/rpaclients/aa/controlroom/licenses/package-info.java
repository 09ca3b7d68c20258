/** What was bought and what is in use. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "LicenseUnit",
        about = "What licences are counted in; {@code NUMBER} means seats.",
        words = {"NUMBER", "SECONDS"})
@Vocabulary(
        name = "LicenseType",
        about = "Whether a licence was bought.",
        words = {"TRIAL", "PURCHASED"})
@Vocabulary(
        name = "LicenseMode",
        about = "Where licences are kept: in a file, or on a server in the cloud that several Control Rooms share.",
        words = {"FileLicense", "CloudLicense"})
package io.github.rpaclients.aa.controlroom.licenses;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
