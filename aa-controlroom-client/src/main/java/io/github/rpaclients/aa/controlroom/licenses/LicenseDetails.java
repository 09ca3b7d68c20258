package io.github.rpaclients.aa.controlroom.licenses;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** The licence of a Control Room, and how it stands with the server of licences. */
@Model
public interface LicenseDetails extends WireModel {
    LicenseType type();

    Optional<LicenseMode> licenseMode();

    Optional<Instant> installationDate();

    Optional<Instant> expirationDate();

    /** 0, 1 or 2; the vendor does not say what each means. */
    Optional<Integer> failSafeStatus();

    /** False if more is in use than was fetched from the server of licences: take some back, or {@link LicensesApi#sync}. */
    Optional<Boolean> controlRoomLicenseServerSyncStatus();

    /** Of what there is too much in use, for example {@code CloudBotRunner=1;}. */
    Optional<String> crLsSyncErrorText();

    Optional<String> installedCrId();

    Optional<Secret> tenantLicenseToken();
}
