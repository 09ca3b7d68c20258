/** Licences of a tenant; start at {@link io.github.rpaclients.uipath.orchestrator.licenses.LicensesApi}. */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "LicenseErrorCode",
        about = "Why there is no licence.",
        words = {
            "NoLicense",
            "LicenseExpired",
            "LicenseUnregistered",
            "NoAvailableLicenses",
            "NotEnoughAvailableSlots",
            "NotEnoughRuntimeLicenses",
            "LicenseIsAlreadyInUse",
            "InvalidRequest",
            "SlotsExceedLicenseLimit",
            "RuntimeDisabled",
            "ExternalNotSupported",
            "UsageExceedsLicenseLimit",
            "LicenseNotCompatible"
        })
package io.github.rpaclients.uipath.orchestrator.licenses;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
