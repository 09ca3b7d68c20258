package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was bought and what is in use; the v2 dialect only. */
final class LicensesEndpoint {
    private static final Map<String, FieldKind> FIELDS = Map.of(
            "id", FieldKind.NUMBER,
            "name", FieldKind.TEXT,
            "licenseType", FieldKind.TEXT,
            "feature.name", FieldKind.TEXT);

    private final ControlRoomState state;
    private final Gate gate;
    private final String tenantLicenseToken;
    private @Nullable List<JsonObject> held;

    LicensesEndpoint(ControlRoomState state, Gate gate, String tenantLicenseToken) {
        this.state = state;
        this.gate = gate;
        this.tenantLicenseToken = tenantLicenseToken;
    }

    /** One row per feature. */
    Answer products(Request request) {
        checkCall(request);
        List<JsonObject> rows = held == null ? rows() : held;
        return Answer.json(200, new ListLanguage(FIELDS, state.settings()).answer(Bodies.object(request), rows));
    }

    Answer details(Request request) {
        checkCall(request);
        return Answer.json(
                200,
                Json.object(
                        "type",
                        "PURCHASED",
                        "licenseMode",
                        "CloudLicense",
                        "installationDate",
                        "2025-01-01T00:00:00Z",
                        "expirationDate",
                        "2035-01-01T00:00:00Z",
                        "failSafeStatus",
                        0,
                        "installedCrId",
                        "cr-acme-1",
                        "controlRoomLicenseServerSyncStatus",
                        held == null,
                        "crLsSyncErrorText",
                        null,
                        "tenantLicenseToken",
                        tenantLicenseToken));
    }

    /** Whether the product list stays as it is now, whatever happens to the seats. */
    void lag(boolean lags) {
        held = lags ? rows() : null;
    }

    private List<JsonObject> rows() {
        return state.licenses().stream().map(this::row).collect(Collectors.toList());
    }

    private void checkCall(Request request) {
        gate.caller(request, Permission.VIEW_LICENSES);
        if (state.settings().licenseExpired) {
            throw new ControlRoomError(402, "license.expired", "The licence has expired");
        }
    }

    JsonObject row(License license) {
        int usedHere = state.usedHere(license);
        JsonObject feature = Json.object(
                "id",
                license.id(),
                "name",
                license.name(),
                "enable",
                true,
                "purchasedCount",
                license.purchased(),
                "usedCountByThisCr",
                usedHere,
                "usedCountByAllCr",
                usedHere + license.usedElsewhere(),
                "availableCount",
                state.available(license),
                "licenseCountUnit",
                license.unit());
        return Json.object("id", license.id(), "name", "ControlRoom", "licenseType", "PURCHASED", "feature", feature);
    }
}
