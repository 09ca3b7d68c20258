package io.github.rpaclients.uipath.lease;

import static io.github.rpaclients.uipath.lease.bundles.BundleCode.CTZDEVNU;
import static io.github.rpaclients.uipath.lease.products.ProductCode.AIU;
import static io.github.rpaclients.uipath.lease.products.ProductCode.NONPR;
import static io.github.rpaclients.uipath.lease.products.ProductCode.UNATT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.lease.consumption.ConsumptionApi;
import io.github.rpaclients.uipath.lease.consumption.ConsumptionSpan;
import io.github.rpaclients.uipath.lease.consumption.ProductScope;
import io.github.rpaclients.uipath.lease.grouprules.GroupMember;
import io.github.rpaclients.uipath.lease.grouprules.GroupQuota;
import io.github.rpaclients.uipath.lease.ids.LicenseCode;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductAllocation;
import io.github.rpaclients.uipath.lease.products.ProductQuantity;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import io.github.rpaclients.uipath.lease.servicelicenses.ServiceAllocation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Licences of tenants and what is used of them, against the simulated service. */
class PreviewContractTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final LeaseClient lease = LeaseClient.builder()
            .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
            .credentials(ClientCredentials.of(uipath.clientId(), Secret.of(uipath.clientSecret()), "PM.License"))
            .organization(OrganizationId.of(uipath.organizationId()))
            .build();
    private final LeasePreview preview = lease.preview();
    private final GroupId developers =
            GroupId.of(uipath.identity().group("Developers").id());
    private final TenantId tenant =
            preview.serviceLicenses().list().get(0).tenantId().orElseThrow();

    @AfterEach
    void close() {
        lease.close();
        uipath.close();
    }

    @Test
    void givesATenantMoreAndLeavesItTheRest() {
        uipath.lease().account().product("NONPR", 2);
        ProductQuantity two = ProductQuantity.of(NONPR, 2);

        preview.serviceLicenses().change(tenant, ServiceType.ORCHESTRATOR, List.of(two));

        assertThat(preview.serviceLicenses().products(tenant, ServiceType.ORCHESTRATOR))
                .hasSize(2);
        assertThat(preview.serviceLicenses()
                        .status(tenant, ServiceType.ORCHESTRATOR)
                        .licenseStatus())
                .isEqualTo("Active");
        assertThat(preview.serviceLicenses().ofTenant(tenant)).hasSize(2);
    }

    @Test
    void givesNoMoreThanThereIs() {
        ServiceAllocation six = ServiceAllocation.of(List.of(ProductQuantity.of(UNATT, 6)));

        assertThatThrownBy(() -> lease.serviceLicenses().replace(tenant, ServiceType.ORCHESTRATOR, six))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void seesWhenMoreIsGivenAwayThanThereIs() {
        uipath.lease().account().product("UNATT", 2);

        assertThat(preview.accountLicenses().overAllocated())
                .extracting(ProductAllocation::code)
                .containsExactly(UNATT);
        assertThat(preview.accountLicenses().list().get(0).licenseStatus()).contains("Active");
        assertThat(preview.accountLicenses().services()).contains(ServiceType.ORCHESTRATOR);
        assertThat(preview.accountLicenses().ofTenants()).hasSize(1);
        assertThat(preview.accountLicenses().products(tenant)).hasSize(2);
    }

    @Test
    void tellsWhatIsUsedUp() {
        uipath.lease().account().consume("production", "tenant", "AIU", 12.5);
        ConsumptionApi consumption = preview.consumption();

        assertThat(consumption.consumed(tenant, ServiceType.TENANT, AIU).used()).isEqualTo(12.5);
        assertThat(consumption.usages(tenant).get(0).productsUsage()).hasSize(2);
        assertThat(consumption.free(ServiceType.TENANT, AIU)).isEqualTo(4000);
        assertThat(consumption
                        .consumed(List.of(ConsumptionSpan.of(tenant, ServiceType.TENANT, AIU, 0, Integer.MAX_VALUE)))
                        .get(0)
                        .used())
                .isEqualTo(12.5);
        assertThat(consumption
                        .compute(List.of(ProductScope.of(uipath.organizationId(), "portal", AIU)))
                        .get(0)
                        .productsUsage()
                        .get(0)
                        .total())
                .isEqualTo(4000);
        assertThat(consumption.statuses(tenant, ServiceType.TENANT, List.of(AIU)))
                .hasSize(1);
        assertThat(preview.statistics().used(List.of(tenant), 30)).hasSize(2);
        assertThat(preview.statistics().timeline(List.of(tenant), 30).get(0).productUsage())
                .containsValue(12.5);
        assertThat(preview.statistics().ofOrganization(30)).hasSize(1);
    }

    @Test
    void limitsAGroupAndTakesSeatsBack() {
        PersonId margaret = PersonId.of(uipath.identity().user("margaret").id());
        lease.groupRules().put(developers, List.of(CTZDEVNU), List.of(GroupQuota.of(CTZDEVNU, 1)));

        assertThat(lease.groupRules().withQuotas(developers).quotas().get(0).limit())
                .isEqualTo(1);
        assertThat(preview.groupRules().members(developers).toList())
                .extracting(GroupMember::id)
                .containsExactly(margaret);
        assertThat(preview.userLicenses().inheritance(margaret).currentlyUsedLicense())
                .hasSize(1);
        preview.groupRules().release(developers, margaret);
        assertThat(preview.groupRules().members(developers).toList()).isEmpty();
        assertThat(preview.groupRules().codes()).isEqualTo(Set.of(CTZDEVNU));
        preview.groupRules().delete(developers);
        assertThat(preview.groupRules().list(List.of(developers))).isEmpty();
    }

    @Test
    void activatesNothingInTheCloud() {
        assertThatThrownBy(() -> preview.activation().activate(LicenseCode.of("4711")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> preview.hostLicenses().get()).isInstanceOf(NotFoundException.class);
    }
}
