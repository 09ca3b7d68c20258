package io.github.rpaclients.contract;

import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.lease.activation.ActivationApi;
import io.github.rpaclients.uipath.lease.activation.ActivationData;
import io.github.rpaclients.uipath.lease.activation.HostActivationApi;
import io.github.rpaclients.uipath.lease.hostlicenses.OrganizationAllocation;
import io.github.rpaclients.uipath.lease.ids.LicenseCode;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import io.github.rpaclients.uipath.lease.products.ProductQuantity;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import io.github.rpaclients.uipath.lease.servicelicenses.PreviewServiceLicensesApi;
import io.github.rpaclients.uipath.lease.servicelicenses.ServiceAllocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One call of every method that asks the licence resource manager. */
final class LeaseResourceTable {
    private static final OrganizationId ACME = OrganizationId.of(UiPathContract.ORGANIZATION);
    private static final TenantId TENANT = TenantId.of("5b1f7a02-6a6c-4b8e-8d59-0f6f0c2d7e11");
    private static final LicenseCode LICENSE = LicenseCode.of("1234-5678-9012-3456");
    private static final ServiceType SERVICE = ServiceType.ORCHESTRATOR;
    private static final List<ProductQuantity> PRODUCTS = List.of(ProductQuantity.of(ProductCode.UNATT, 4));
    private static final String ACCOUNT = " /api/account/{accountId}";

    private final List<Row<LeaseClient>> rows = new ArrayList<>();

    private LeaseResourceTable() {}

    static List<Row<LeaseClient>> rows() {
        LeaseResourceTable table = new LeaseResourceTable();
        table.accountLicenses();
        table.serviceLicenses();
        table.hostLicenses();
        table.activation();
        table.hostActivation();
        table.trials();
        table.catalogue();
        return table.rows;
    }

    private void catalogue() {
        row(
                "GET" + ACCOUNT + "/user-license/ublCodes/group",
                l -> l.preview().catalogue().inUse());
    }

    private void accountLicenses() {
        row(
                "GET" + ACCOUNT + "/account-license",
                l -> l.preview().accountLicenses().list());
        row(
                "GET" + ACCOUNT + "/account-license",
                l -> l.preview().accountLicenses().listAll());
        row(
                "PUT" + ACCOUNT + "/account-license/{licenseCode}",
                l -> l.preview().accountLicenses().refresh(LICENSE));
        row(
                "GET" + ACCOUNT + "/account-license/available",
                l -> l.preview().accountLicenses().services());
        row(
                "GET" + ACCOUNT + "/available-account-licenses",
                l -> l.preview().accountLicenses().products());
        row(
                "GET" + ACCOUNT + "/available-account-licenses",
                l -> l.preview().accountLicenses().overAllocated());
        row(
                "GET" + ACCOUNT + "/available-service-licenses/{serviceScopeId}",
                l -> l.preview().accountLicenses().products(TENANT));
        row(
                "GET" + ACCOUNT + "/tenantAllocations",
                l -> l.preview().accountLicenses().ofTenants());
    }

    private void serviceLicenses() {
        String set = ACCOUNT + "/service-license";
        String one = set + "/{serviceScopeId}/{serviceType}";
        row("PUT" + one, l -> l.serviceLicenses().replace(TENANT, SERVICE, ServiceAllocation.of(PRODUCTS)));
        row("PUT" + one, l -> serviceLicenses(l).change(TENANT, SERVICE, PRODUCTS));
        row("GET" + set, l -> serviceLicenses(l).list());
        row("GET" + one, l -> serviceLicenses(l).get(TENANT, SERVICE));
        row("GET" + one + "/products", l -> serviceLicenses(l).products(TENANT, SERVICE));
        row("GET" + one + "/status", l -> serviceLicenses(l).status(TENANT, SERVICE));
        row(
                "GET" + ACCOUNT + "/service-licenses/{serviceScopeId}",
                l -> serviceLicenses(l).ofTenant(TENANT));
        row("DELETE" + one, l -> serviceLicenses(l).delete(TENANT, SERVICE));
        row("DELETE" + set + "/{serviceScopeId}", l -> serviceLicenses(l).delete(TENANT));
    }

    private static PreviewServiceLicensesApi serviceLicenses(LeaseClient lease) {
        return lease.preview().serviceLicenses();
    }

    private void hostLicenses() {
        String host = " /api/host/{hostAccountId}";
        String one = host + "/organization/{organizationId}/license";
        row("PUT" + one, l -> l.hostLicenses().replace(ACME, OrganizationAllocation.of(PRODUCTS)));
        row(
                "GET" + host + "/available-products",
                l -> l.preview().hostLicenses().get());
        row("GET" + one + "/available", l -> l.preview().hostLicenses().get(ACME));
        row("DELETE" + one + "/remove", l -> l.preview().hostLicenses().delete(ACME));
    }

    private void activation() {
        String set = " /api/account-license/{accountId}";
        row("PUT" + set + "/license/{licenseCode}", l -> activation(l).activate(LICENSE));
        row("DELETE" + set + "/license/{licenseCode}", l -> activation(l).deactivate(LICENSE));
        row("GET" + set + "/activation-request", l -> activation(l).requestOffline(LICENSE));
        row("PUT" + set + "/license", l -> activation(l).activateOffline(data()));
        row(
                "DELETE" + set + "/license/{licenseCode}/offline",
                l -> activation(l).deactivateOffline(LICENSE));
        row("PUT /api/account-license/validate/offline", l -> activation(l).validateOffline(data()));
    }

    private static ActivationApi activation(LeaseClient lease) {
        return lease.preview().activation();
    }

    private static ActivationData data() {
        return ActivationData.of(Contract.PASSWORD);
    }

    private void hostActivation() {
        String set = " /api/host/{hostAccountId}";
        row("PUT" + set + "/license/{licenseCode}", l -> hostActivation(l).activate(LICENSE));
        row("DELETE" + set + "/license/{licenseCode}", l -> hostActivation(l).deactivate(LICENSE));
        row("GET" + set + "/activation-request", l -> hostActivation(l).requestOffline(LICENSE));
        row("PUT" + set + "/license", l -> hostActivation(l).activateOffline(data()));
        row(
                "DELETE" + set + "/license/{licenseCode}/offline",
                l -> hostActivation(l).deactivateOffline(LICENSE));
    }

    private static HostActivationApi hostActivation(LeaseClient lease) {
        return lease.preview().hostActivation();
    }

    private void trials() {
        row(
                "GET" + ACCOUNT + "/trial-per-sku/services",
                l -> l.preview().trials().get());
        row(
                "GET" + ACCOUNT + "/trial-per-sku/licenses/in-grace",
                l -> l.preview().trials().inGrace());
    }

    private void row(String operation, Consumer<LeaseClient> call) {
        rows.add(new Row<>(operation, call));
    }
}
