package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    LicensesEndpoint(ControlRoomState state, Gate gate, String tenantLicenseToken) {
        this.state = state;
        this.gate = gate;
        this.tenantLicenseToken = tenantLicenseToken;
    }

    /** One row per feature. */
    Answer products(Request request) {
        gate.caller(request, Permission.VIEW_LICENSES);
        List<JsonObject> rows = state.licenses().stream().map(this::row).collect(Collectors.toList());
        return Answer.json(200, new ListLanguage(FIELDS, state.settings()).answer(Bodies.object(request), rows));
    }

    Answer details(Request request) {
        gate.caller(request, Permission.VIEW_LICENSES);
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
                        "SUCCESS",
                        "crLsSyncErrorText",
                        null,
                        "tenantLicenseToken",
                        tenantLicenseToken));
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
                "NUMBER");
        return Json.object("id", license.id(), "name", "ControlRoom", "licenseType", "PURCHASED", "feature", feature);
    }
}
