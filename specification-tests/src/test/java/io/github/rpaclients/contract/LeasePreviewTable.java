package io.github.rpaclients.contract;

import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.consumption.ConsumptionSpan;
import io.github.rpaclients.uipath.lease.consumption.ProductScope;
import io.github.rpaclients.uipath.lease.ids.SessionId;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import io.github.rpaclients.uipath.lease.sessions.LicenseUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One call of every method that rests on what the vendor has withdrawn. */
final class LeasePreviewTable {
    private static final PersonId ADA = PersonId.of("1f0e6f4c-8b1d-4a0e-b7a5-2f6f3a9d1c01");
    private static final GroupId MAKERS = GroupId.of("c40b1d2e-7a6f-4e0d-8b3c-91a2b3c4d5e6");
    private static final TenantId TENANT = TenantId.of("5b1f7a02-6a6c-4b8e-8d59-0f6f0c2d7e11");
    private static final SessionId SESSION = SessionId.of("robot-4711");
    private static final String USER_LICENSE = "/api/account/{accountId}/user-license";

    private final List<Row<LeaseClient>> rows = new ArrayList<>();

    private LeasePreviewTable() {}

    static List<Row<LeaseClient>> rows() {
        LeasePreviewTable table = new LeasePreviewTable();
        table.userLicenses();
        table.groupRules();
        table.sessions();
        table.statistics();
        table.consumption();
        table.entitlements();
        return table.rows;
    }

    private void userLicenses() {
        row("GET " + USER_LICENSE + "/users", l -> l.preview().userLicenses().everybody());
        row(
                "GET " + USER_LICENSE + "/user/{userId}/allocation",
                l -> l.preview().userLicenses().get(ADA));
        row(
                "GET " + USER_LICENSE + "/licenseInheritance/{userId}",
                l -> l.preview().userLicenses().inheritance(ADA));
        row(
                "GET " + USER_LICENSE + "/ublCodes/explicit",
                l -> l.preview().userLicenses().codes());
        row("GET " + USER_LICENSE + "/{userId}", l -> l.preview().userLicenses().state(ADA));
        row("DELETE " + USER_LICENSE, l -> l.preview().userLicenses().deallocate(List.of(ADA)));
        row(
                "DELETE " + USER_LICENSE + "/currentUser",
                l -> l.preview().userLicenses().deallocateOwn());
    }

    private void groupRules() {
        String set = USER_LICENSE + "/group";
        row("POST " + set, l -> l.preview().groupRules().list(List.of(MAKERS)));
        row("DELETE " + set + "/{groupId}", l -> l.preview().groupRules().delete(MAKERS));
        row(
                "GET " + set + "/{groupId}/user",
                l -> l.preview().groupRules().members(MAKERS).toList());
        row("DELETE " + set + "/{groupId}/user", l -> l.preview().groupRules().release(MAKERS, List.of(ADA)));
        row(
                "DELETE " + set + "/{groupId}/user/{userId}",
                l -> l.preview().groupRules().release(MAKERS, ADA));
        row(
                "GET " + USER_LICENSE + "/ublCodes/group",
                l -> l.preview().groupRules().codes());
    }

    private void sessions() {
        row(
                "POST " + USER_LICENSE + "/session",
                l -> l.preview().sessions().start(SESSION, "robot", List.of(LicenseUnit.ATTR)));
        row("DELETE " + USER_LICENSE + "/session", l -> l.preview().sessions().end(SESSION));
        row(
                "DELETE " + USER_LICENSE + "/{userId}/session",
                l -> l.preview().sessions().end(ADA, SESSION));
    }

    private void statistics() {
        String set = "POST /api/account/{accountId}/stats";
        row(set + "/used", l -> l.preview().statistics().used(List.of(TENANT), 30));
        row(set + "/timeline", l -> l.preview().statistics().timeline(List.of(TENANT), 30));
        row(set + "/organization/timeline", l -> l.preview().statistics().ofOrganization(30));
    }

    private void consumption() {
        String set = " /api/lease/{organizationId}";
        row(
                "GET" + set + "/{serviceScopeId}/{serviceType}/{productCode}/consumed",
                l -> l.preview().consumption().consumed(TENANT, ServiceType.ORCHESTRATOR, ProductCode.AIU));
        row(
                "GET" + set + "/{scopeId}/{scopeType}/{productCode}/usage",
                l -> l.preview().consumption().usage(TENANT.value(), "tenant", ProductCode.AIU));
        row(
                "GET" + set + "/{serviceScopeId}/usage",
                l -> l.preview().consumption().usages(TENANT));
        row(
                "PUT" + set + "/usage",
                l -> l.preview()
                        .consumption()
                        .consumed(List.of(ConsumptionSpan.of(
                                TENANT, ServiceType.ORCHESTRATOR, ProductCode.AIU, 1767225600, 1798761599))));
        row(
                "PUT" + set + "/computeUsage",
                l -> l.preview()
                        .consumption()
                        .compute(List.of(ProductScope.of(UiPathContract.ORGANIZATION, "portal", ProductCode.AIU))));
        row(
                "GET /api/lease/{accountId}/{serviceType}/{productCode}/available/count",
                l -> l.preview().consumption().free(ServiceType.ORCHESTRATOR, ProductCode.AIU));
        row(
                "PUT" + set + "/{serviceScopeId}/{serviceType}/available/services",
                l -> l.preview().consumption().statuses(TENANT, ServiceType.ORCHESTRATOR, List.of(ProductCode.AIU)));
    }

    private void entitlements() {
        row(
                "POST /api/entitlements/{organizationId}/entitled",
                l -> l.preview().entitlements().of(ADA, List.of("Insights")));
    }

    private void row(String operation, Consumer<LeaseClient> call) {
        rows.add(new Row<>(operation, call));
    }
}
