package io.github.rpaclients.uipath.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UiPathSettingsTest {
    private final Map<String, String> environment = new HashMap<>();
    private final Properties properties = new Properties();

    @Test
    void readsTheNamesOfTheVendorsCommandLineTool() {
        environment.put("UIPATH_ORGANIZATION", "acme");
        environment.put("UIPATH_TENANT", "prod");
        environment.put("UIPATH_CLIENT_ID", "app-1");
        environment.put("UIPATH_CLIENT_SECRET", "hush");
        environment.put("UIPATH_AUTH_SCOPES", "OR.Users OR.Robots");

        assertThat(settings().deployment()).isEqualTo(UiPathDeployment.cloud("acme", "prod"));
        assertThat(settings().credentials()).hasToString("ClientCredentials(app-1, [OR.Users, OR.Robots])");
    }

    @Test
    void readsTheNamesOfTheVendorsPythonLibrary() {
        environment.put("UIPATH_URL", "https://cloud.uipath.com/acme/prod/orchestrator_/");
        environment.put("UIPATH_ACCESS_TOKEN", "rt_1");

        assertThat(settings().deployment()).isEqualTo(UiPathDeployment.cloud("acme", "prod"));
        assertThat(token()).isEqualTo(Secret.of("rt_1"));
    }

    @Test
    void readsTheNamesOfTheVendorsTypeScriptLibrary() {
        environment.put("UIPATH_BASE_URL", "https://cloud.uipath.com");
        environment.put("UIPATH_ORG_NAME", "acme");
        environment.put("UIPATH_TENANT_NAME", "prod");
        environment.put("UIPATH_CLIENT_ID", "app-1");
        environment.put("UIPATH_CLIENT_SECRET", "hush");
        environment.put("UIPATH_SCOPE", "OR.Users,OR.Robots");

        assertThat(settings().deployment()).isEqualTo(UiPathDeployment.cloud("acme", "prod"));
        assertThat(settings().credentials()).hasToString("ClientCredentials(app-1, [OR.Users, OR.Robots])");
    }

    @Test
    void readsAPersonalAccessToken() {
        environment.put("UIPATH_PAT", "rt_2");

        assertThat(token()).isEqualTo(Secret.of("rt_2"));
    }

    @Test
    void prefersWhatTheProgramSetsThenTheEnvironmentThenProperties() {
        environment.put("UIPATH_ORGANIZATION", "env");
        environment.put("UIPATH_TENANT", "env");
        properties.put("uipath.organization", "property");
        properties.put("uipath.tenant", "property");
        properties.put("uipath.uri", "https://staging.uipath.com");

        UiPathDeployment deployment =
                builder().set(Setting.TENANT, "explicit").build().deployment();

        assertThat(deployment)
                .isEqualTo(UiPathDeployment.hosted(URI.create("https://staging.uipath.com"), "env", "explicit"));
    }

    @Test
    void prefersTheTenantThatTheProgramSetsToTheOneInAnAddressOfTheEnvironment() {
        environment.put("UIPATH_URL", "https://cloud.uipath.com/acme/prod");

        UiPathSettings settings = builder().set(Setting.TENANT, "test").build();

        assertThat(settings.deployment()).isEqualTo(UiPathDeployment.cloud("acme", "test"));
    }

    @Test
    void prefersTheTenantInAnAddressOfTheEnvironmentToTheOneInAProperty() {
        environment.put("UIPATH_URL", "https://cloud.uipath.com/acme/prod");
        properties.put("uipath.tenant", "test");

        assertThat(settings().deployment()).isEqualTo(UiPathDeployment.cloud("acme", "prod"));
    }

    @Test
    void signsInAsTheProgramSaysThoughTheEnvironmentHasAToken() {
        environment.put("UIPATH_ACCESS_TOKEN", "of-somebody-else");

        UiPathSettings settings = builder()
                .set(Setting.CLIENT_ID, "app-1")
                .set(Setting.CLIENT_SECRET, Secret.of("hush"))
                .set(Setting.SCOPES, "OR.Users")
                .build();

        assertThat(settings.credentials()).isInstanceOf(ClientCredentials.class);
    }

    @Test
    void prefersATokenToAnApplicationOfTheSamePlace() {
        environment.put("UIPATH_ACCESS_TOKEN", "token");
        environment.put("UIPATH_CLIENT_ID", "app-1");

        assertThat(token()).isEqualTo(Secret.of("token"));
    }

    @Test
    void completesAnApplicationFromLaterPlaces() {
        environment.put("UIPATH_CLIENT_SECRET", "hush");
        properties.put("uipath.client.id", "app-1");
        properties.put("uipath.auth.scopes", " OR.Users ");

        assertThat(settings().credentials()).hasToString("ClientCredentials(app-1, [OR.Users])");
    }

    @Test
    void takesEmptyVariablesForAbsent() {
        environment.put("UIPATH_ACCESS_TOKEN", " ");
        environment.put("UIPATH_PAT", "rt_2");

        assertThat(token()).isEqualTo(Secret.of("rt_2"));
    }

    @Test
    void takesAnotherHostForAutomationSuite() {
        environment.put("UIPATH_URL", "https://rpa.acme.example:8443/acme/prod");

        assertThat(settings().deployment())
                .isEqualTo(
                        UiPathDeployment.automationSuite(URI.create("https://rpa.acme.example:8443"), "acme", "prod"));
    }

    @Test
    void takesAnotherHostWithoutAnOrganizationForStandalone() {
        environment.put("UIPATH_URI", "https://rpa.acme.example");
        environment.put("UIPATH_TENANT", "Default");

        assertThat(settings().deployment())
                .isEqualTo(UiPathDeployment.standalone(URI.create("https://rpa.acme.example"), "Default"));
    }

    @Test
    void asksForTokensWhereTheIdentityAddressSays() {
        environment.put("UIPATH_URI", "https://rpa.acme.example");
        environment.put("UIPATH_TENANT", "Default");
        environment.put("UIPATH_IDENTITY_URI", "https://login.acme.example/identity/");

        assertThat(settings().deployment().tokenUrl()).hasToString("https://login.acme.example/identity/connect/token");
        assertThat(settings().deployment().identityUrl()).hasToString("https://login.acme.example/identity");
    }

    @Test
    void leavesTheIdentityApiOfTheCloudWhereItIs() {
        environment.put("UIPATH_URL", "https://cloud.uipath.com/acme/prod");
        environment.put("UIPATH_IDENTITY_URI", "https://cloud.uipath.com/identity_");

        assertThat(settings().deployment()).isEqualTo(UiPathDeployment.cloud("acme", "prod"));
    }

    @Test
    void saysWhatWasFoundWhereAndNoValueWhenSomethingIsMissing() {
        environment.put("UIPATH_CLIENT_ID", "app-1");
        environment.put("UIPATH_CLIENT_SECRET", "hush");
        environment.put("UIPATH_PAT", "");
        environment.put("UIPATH_URI", "https://a.example");
        environment.put("UIPATH_URL", "https://b.example");

        assertThatThrownBy(() -> settings().credentials())
                .isInstanceOf(SettingsException.class)
                .hasMessage(
                        "SCOPES (UIPATH_SCOPE or UIPATH_AUTH_SCOPES) is missing. Found: set by the program: nothing;"
                                + " environment: UIPATH_URI, UIPATH_URL (not used), UIPATH_CLIENT_ID,"
                                + " UIPATH_CLIENT_SECRET, UIPATH_PAT (empty); system properties: nothing");
    }

    @Test
    void saysHowToSignInWhenNothingIsFound() {
        assertThatThrownBy(() -> settings().credentials())
                .hasMessage("No way to sign in: neither TOKEN (UIPATH_ACCESS_TOKEN or UIPATH_PAT) nor CLIENT_ID"
                        + " (UIPATH_CLIENT_ID) is set. Found: set by the program: nothing; environment: nothing;"
                        + " system properties: nothing");
    }

    @Test
    void asksForTheOrganizationInTheCloud() {
        environment.put("UIPATH_TENANT", "prod");

        assertThatThrownBy(() -> settings().deployment())
                .hasMessageStartingWith("ORGANIZATION (UIPATH_ORGANIZATION or UIPATH_ORG_NAME) is missing, and ADDRESS"
                        + " (UIPATH_URI or UIPATH_URL or UIPATH_BASE_URL) does not name it. Found: ");
    }

    @Test
    void asksForTheTenant() {
        environment.put("UIPATH_URL", "https://cloud.uipath.com/acme");

        assertThatThrownBy(() -> settings().deployment())
                .hasMessageStartingWith("TENANT (UIPATH_TENANT or UIPATH_TENANT_NAME) is missing, and ADDRESS"
                        + " (UIPATH_URI or UIPATH_URL or UIPATH_BASE_URL) does not name it. Found: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3cret",
                "ftp://s3cret.example",
                "https://me:s3cret@host/",
                "https://host/?s3cret",
                "https://host/a/b/s3cret",
                "https://",
                "ht tp://s3cret",
                "https://host/#s3cret"
            })
    void refusesAnAddressThatIsNoneWithoutQuotingIt(String address) {
        environment.put("UIPATH_URL", address);
        environment.put("UIPATH_TENANT", "prod");

        assertThatThrownBy(() -> settings().deployment())
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("ADDRESS (UIPATH_URI or UIPATH_URL or UIPATH_BASE_URL) is no address")
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3cret",
                "ldap://s3cret/",
                "https://",
                "not an address s3cret",
                "httpfoo://login.acme.example/s3cret",
                "https://ada:s3cret@login.acme.example",
                "https://login.acme.example?s3cret",
                "https://login.acme.example#s3cret"
            })
    void refusesAnIdentityAddressThatIsNoneWithoutQuotingIt(String address) {
        environment.put("UIPATH_URL", "https://cloud.uipath.com/acme/prod");
        environment.put("UIPATH_IDENTITY_URI", address);

        assertThatThrownBy(() -> settings().deployment())
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("IDENTITY_ADDRESS (UIPATH_IDENTITY_URI) is no address")
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @CsvSource({"acme, s3cret/..", "s3cret?, prod"})
    void refusesANameThatIsNoneWithoutQuotingIt(String organization, String tenant) {
        environment.put("UIPATH_ORGANIZATION", organization);
        environment.put("UIPATH_TENANT", tenant);

        assertThatThrownBy(() -> settings().deployment())
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("ORGANIZATION or TENANT is no name as it stands in the address bar.")
                .hasMessageNotContaining("s3cret")
                .hasNoCause();
    }

    @Test
    void showsNoValueInItsText() {
        environment.put("UIPATH_CLIENT_SECRET", "s3cret");
        properties.put("uipath.pat", "s3cret");

        assertThat(builder().set(Setting.TOKEN, "s3cret").build())
                .hasToString("Found: set by the program: TOKEN; environment: UIPATH_CLIENT_SECRET;"
                        + " system properties: uipath.pat");
    }

    private UiPathSettings.Builder builder() {
        return UiPathSettings.builder().environment(environment).properties(properties);
    }

    private UiPathSettings settings() {
        return builder().build();
    }

    private Secret token() {
        try (Transport transport = Transport.create(HttpOptions.defaults())) {
            return settings()
                    .credentials()
                    .tokens(UiPathDeployment.cloud("acme", "prod"), transport)
                    .token()
                    .value();
        }
    }
}
