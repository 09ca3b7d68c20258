package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.List;

/** {@code /odata/Tenants}, which has the only one there is. */
final class TenantsEndpoint {
    private static final OdataSchema TENANT = new OdataSchema(EntitySet.DTOS + "TenantDto")
            .with(Kind.NUMBER, "Id")
            .with(Kind.TEXT, "Name", "Key", "DisplayName", "AdminEmailAddress", "AdminName", "AdminSurname")
            .with(Kind.TEXT, "AdminUserKey", "AdminPassword", "OrganizationName")
            .with(Kind.INSTANT, "LastLoginTime")
            .with(Kind.FLAG, "IsActive")
            .with(Kind.OPAQUE, "License")
            .since(15, "OrganizationName");

    private TenantsEndpoint() {}

    static void register(OrchestratorSets sets) {
        EntityType type = new EntityType("Tenants", EntityType.Key.INT32, 1, TENANT, "{}");
        EntitySet set = sets.entities(type, "OR.Administration");
        set.answers("", TENANT, request -> List.of(set.shown(tenant()))).reads("({key})", TENANT, request -> {
            if (!request.variable("key").equals(Integer.toString(Organization.TENANT_ID))) {
                throw sets.errors.notFound("Tenant");
            }
            return set.shown(tenant());
        });
    }

    private static JsonObject tenant() {
        return Json.object(
                "Name",
                Organization.TENANT,
                "Key",
                Organization.TENANT_KEY,
                "DisplayName",
                "Production",
                "AdminEmailAddress",
                null,
                "AdminName",
                null,
                "AdminSurname",
                null,
                "AdminUserKey",
                null,
                "AdminPassword",
                null,
                "LastLoginTime",
                null,
                "IsActive",
                true,
                "License",
                null,
                "OrganizationName",
                Organization.NAME,
                "Id",
                Organization.TENANT_ID);
    }
}
