package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.rpaclients.core.Secret;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UiPathDeploymentTest {
    private static final URI HOST = URI.create("https://rpa.example:8443");

    @Test
    void knowsTheAddressesOfTheCloud() {
        UiPathDeployment cloud = UiPathDeployment.cloud("acme", "production");

        assertThat(cloud.orchestratorUrl()).hasToString("https://cloud.uipath.com/acme/production/orchestrator_");
        assertThat(cloud.identityUrl()).hasToString("https://cloud.uipath.com/acme/identity_");
        assertThat(cloud.tokenUrl()).hasToString("https://cloud.uipath.com/identity_/connect/token");
        assertThat(cloud.authorizeUrl()).hasToString("https://cloud.uipath.com/identity_/connect/authorize");
        assertThat(cloud.leaseUrl()).contains(URI.create("https://cloud.uipath.com/acme/lease_"));
        assertThat(cloud.licenseUrl()).contains(URI.create("https://cloud.uipath.com/acme/license_"));
        assertThat(cloud.orchestratorHeaders()).isEmpty();
    }

    @Test
    void knowsTheHostOfThePublicSector() {
        UiPathDeployment government = UiPathDeployment.publicSector("acme", "production");

        assertThat(government.orchestratorUrl())
                .hasToString("https://govcloud.uipath.us/acme/production/orchestrator_");
        assertThat(government.tokenUrl()).hasToString("https://govcloud.uipath.us/identity_/connect/token");
    }

    @Test
    void putsTheCustomUrlOfDedicatedIntoTheHost() {
        UiPathDeployment dedicated = UiPathDeployment.dedicated("acme-rpa", "acme", "production");

        assertThat(dedicated.orchestratorUrl())
                .hasToString("https://acme-rpa.dedicated.uipath.com/acme/production/orchestrator_");
        assertThat(dedicated.tokenUrl()).hasToString("https://acme-rpa.dedicated.uipath.com/identity_/connect/token");
    }

    @Test
    void layoutsAnyHostLikeTheCloud() {
        UiPathDeployment hosted = UiPathDeployment.hosted(HOST, "acme", "production");

        assertThat(hosted.orchestratorUrl()).hasToString("https://rpa.example:8443/acme/production/orchestrator_");
        assertThat(hosted.identityUrl()).hasToString("https://rpa.example:8443/acme/identity_");
        assertThat(hosted.leaseUrl()).contains(URI.create("https://rpa.example:8443/acme/lease_"));
    }

    @Test
    void putsIdentityOfAutomationSuiteUnderTheHost() {
        UiPathDeployment suite = UiPathDeployment.automationSuite(HOST, "acme", "production");

        assertThat(suite.orchestratorUrl()).hasToString("https://rpa.example:8443/acme/production/orchestrator_");
        assertThat(suite.identityUrl()).hasToString("https://rpa.example:8443/identity_");
        assertThat(suite.tokenUrl()).hasToString("https://rpa.example:8443/identity_/connect/token");
        assertThat(suite.authorizeUrl()).hasToString("https://rpa.example:8443/identity_/connect/authorize");
        assertThat(suite.leaseUrl()).contains(URI.create("https://rpa.example:8443/acme/lease_"));
        assertThat(suite.licenseUrl()).contains(URI.create("https://rpa.example:8443/lrm"));
    }

    @Test
    void choosesTheTenantOfAStandaloneServerByHeader() {
        UiPathDeployment standalone = UiPathDeployment.standalone(HOST, "Default");

        assertThat(standalone.orchestratorUrl()).isEqualTo(HOST);
        assertThat(standalone.identityUrl()).hasToString("https://rpa.example:8443/identity");
        assertThat(standalone.tokenUrl()).hasToString("https://rpa.example:8443/identity/connect/token");
        assertThat(standalone.authorizeUrl()).hasToString("https://rpa.example:8443/identity/connect/authorize");
        assertThat(standalone.leaseUrl()).isEmpty();
        assertThat(standalone.licenseUrl()).isEmpty();
        assertThat(standalone.orchestratorHeaders()).containsOnly(entry("X-UIPATH-TenantName", "Default"));
    }

    @Test
    void keepsTheSignInPageOfTheHostWhereTheTokenComesFromTheOrganization() {
        UiPathDeployment cloud = UiPathDeployment.cloud("acme", "production")
                .withTokenUrl(URI.create("https://cloud.uipath.com/acme/identity_/connect/token"));

        assertThat(cloud.authorizeUrl()).hasToString("https://cloud.uipath.com/identity_/connect/authorize");
    }

    @Test
    void expectsTheSignInPageBesideTheTokenEndpointOfALayoutOfOnesOwn() {
        UiPathDeployment own = UiPathDeployment.builder()
                .orchestratorUrl(HOST)
                .identityUrl(HOST)
                .tokenUrl(URI.create("https://id.example/connect/token"))
                .build();

        assertThat(own.authorizeUrl()).hasToString("https://id.example/connect/authorize");
    }

    @Test
    void dropsTheSlashAfterAHost() {
        assertThat(UiPathDeployment.standalone(URI.create("https://rpa.example/"), "Default")
                        .identityUrl())
                .hasToString("https://rpa.example/identity");
    }

    @Test
    void takesIdsInsteadOfNames() {
        UiPathDeployment cloud =
                UiPathDeployment.cloud("0f8fad5b-d9cb-469f-a165-70867728950e", "7c9e6679-7425-40de-944b-e07fc1f90ae7");

        assertThat(cloud.orchestratorUrl().getPath())
                .isEqualTo("/0f8fad5b-d9cb-469f-a165-70867728950e/7c9e6679-7425-40de-944b-e07fc1f90ae7/orchestrator_");
    }

    @Test
    void replacesASingleAddress() {
        UiPathDeployment cloud = UiPathDeployment.cloud("acme", "production");
        URI other = URI.create("https://cloud.uipath.com/acme/identity_/connect/token");

        UiPathDeployment changed = cloud.withTokenUrl(other);

        assertThat(changed.tokenUrl()).isEqualTo(other);
        assertThat(changed.orchestratorUrl()).isEqualTo(cloud.orchestratorUrl());
        assertThat(changed.leaseUrl()).isEqualTo(cloud.leaseUrl());
    }

    @Test
    void knowsThatOnlyTheCloudsLimitRequests() {
        assertThat(UiPathDeployment.cloud("acme", "production").limited()).isTrue();
        assertThat(UiPathDeployment.publicSector("acme", "production").limited())
                .isTrue();
        assertThat(UiPathDeployment.dedicated("acme-rpa", "acme", "production").limited())
                .isTrue();
        assertThat(UiPathDeployment.automationSuite(HOST, "acme", "production").limited())
                .isFalse();
        assertThat(UiPathDeployment.standalone(HOST, "production").limited()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "acme inc", "acme/../other", "..", ".", "acme?x", "acme#x", "a%2Fb", "ärger", "a\nb"})
    void refusesAnOrganizationThatWouldBendTheAddress(String organization) {
        assertThatThrownBy(() -> UiPathDeployment.cloud(organization, "production"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The organization must be a name or an id as it stands in the address bar"
                        + " (letters, digits, . _ ~ -), not \"" + organization + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my tenant", "..", "a/b"})
    void refusesATenantThatWouldBendTheAddress(String tenant) {
        assertThatThrownBy(() -> UiPathDeployment.automationSuite(HOST, "acme", tenant))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The tenant must be a name or an id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Default\r\nX-Evil: 1", "Büro"})
    void refusesATenantThatIsNoHeaderValue(String tenant) {
        assertThatThrownBy(() -> UiPathDeployment.standalone(HOST, tenant))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The tenant must be a name or an id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "acme rpa", "acme/", "evil.example#", "-"})
    void refusesACustomUrlThatIsNoLabel(String customUrl) {
        assertThatThrownBy(() -> UiPathDeployment.dedicated(customUrl, "acme", "production"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rpa.example",
                "httpfoo://rpa.example",
                "httpfoo:rpa.example",
                "https://rpa.example:99999",
                "ftp://rpa.example",
                "https:///path",
                "https://rpa.example/orchestrator",
                "https://rpa.example?x=1",
                "https://rpa.example#x",
                "https://ada:pass@rpa.example",
                "mailto:ada@rpa.example"
            })
    void refusesAHostThatIsMoreOrLessThanOne(String host) {
        assertThatThrownBy(() -> UiPathDeployment.hosted(URI.create(host), "acme", "production"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The host must be scheme and name alone, such as https://orchestrator.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "httpfoo://rpa.example",
                "rpa.example",
                "https://ada:pa55@rpa.example",
                "https://rpa.example/x?pa55",
                "https://rpa.example/x#pa55"
            })
    void refusesInALayoutOfOnesOwnWhatIsNoAddressWithoutQuotingIt(String url) {
        assertThatThrownBy(() -> own().tokenUrl(URI.create(url)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tokenUrl must look like https://host/path, or http, without a user, a query and a"
                        + " fragment");
        assertThatThrownBy(() -> connect(own().build().withLeaseUrl(URI.create(url))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("leaseUrl must look like https://host/path")
                .hasMessageNotContaining("pa55");
    }

    @Test
    void takesAQueryInTheAddressOfTheSignInPageOnly() {
        URI page = URI.create("https://rpa.example/authorize?acr_values=tenantName%3Aacme");

        assertThat(own().authorizeUrl(page).build().authorizeUrl()).isEqualTo(page);
        assertThatThrownBy(() -> own().authorizeUrl(URI.create("https://ada:pa55@rpa.example/?a=b"))
                        .build())
                .hasMessageStartingWith("authorizeUrl must look like")
                .hasMessageNotContaining("pa55");
    }

    @Test
    void sendsNothingInTheClearToAnotherMachine() {
        URI host = URI.create("http://rpa.example");
        String refusal = "Over http, passwords and tokens for rpa.example could be read on the way; use https, or say"
                + " allowPlainHttp()";

        for (UiPathDeployment deployment : List.of(
                UiPathDeployment.standalone(host, "Default"),
                UiPathDeployment.automationSuite(host, "acme", "production"),
                UiPathDeployment.hosted(host, "acme", "production"),
                own().build().withTokenUrl(host),
                own().build().withAuthorizeUrl(host),
                own().build().withIdentityUrl(host),
                own().build().withLicenseUrl(host),
                own().build().withLeaseUrl(host))) {
            assertThatThrownBy(() -> connect(deployment))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(refusal);
            assertThatThrownBy(() -> AuthorizationCode.of("app-1", URI.create("http://localhost:8765/in"), "OR.Users")
                            .begin(deployment))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(refusal);
            connect(deployment.allowPlainHttp()).close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080", "https://rpa.example"})
    void sendsToThisMachineAndOverHttpsWithoutBeingTold(String host) {
        connect(UiPathDeployment.standalone(URI.create(host), "Default")).close();
    }

    @Test
    void namesTheArgumentThatIsMissing() {
        assertThatThrownBy(() -> UiPathDeployment.cloud(null, "production"))
                .hasMessage("The organization must not be null; perhaps the variable or property that it comes from is"
                        + " not set");
        assertThatThrownBy(() -> UiPathDeployment.cloud("acme", null))
                .hasMessageStartingWith("The tenant must not be null;");
        assertThatThrownBy(() -> UiPathDeployment.dedicated(null, "acme", "production"))
                .hasMessageStartingWith("The custom URL must not be null;");
        assertThatThrownBy(() -> UiPathDeployment.standalone(null, "production"))
                .hasMessage("The host must not be null");
    }

    private static UiPathDeployment.Builder own() {
        UiPathDeployment.Builder builder = UiPathDeployment.builder();
        builder.from(UiPathDeployment.cloud("acme", "production"));
        return builder;
    }

    private static UiPathConnection connect(UiPathDeployment deployment) {
        return UiPathConnection.builder()
                .deployment(deployment)
                .credentials(UiPathCredentials.token(Secret.of("t1")))
                .build();
    }
}
