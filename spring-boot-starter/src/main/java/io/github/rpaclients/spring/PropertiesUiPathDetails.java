package io.github.rpaclients.spring;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.FederatedCredentials;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PasswordCredentials;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** UiPath as {@code rpa-clients.uipath} says. */
final class PropertiesUiPathDetails implements UiPathConnectionDetails {
    private static final URI CLOUD = URI.create("https://cloud.uipath.com");

    private final RpaClientsProperties.UiPath properties;
    private final Checked checked = new Checked("rpa-clients.uipath.");

    PropertiesUiPathDetails(RpaClientsProperties.UiPath properties) {
        this.properties = properties;
    }

    @Override
    public UiPathDeployment deployment() {
        UiPathDeployment deployment = checked.made(this::layout);
        return properties.allowPlainHttp() ? deployment.allowPlainHttp() : deployment;
    }

    private UiPathDeployment layout() {
        String tenant = tenant();
        return switch (properties.layout()) {
            case CLOUD ->
                UiPathDeployment.hosted(properties.address() == null ? CLOUD : address(), organizationName(), tenant);
            case AUTOMATION_SUITE -> UiPathDeployment.automationSuite(address(), organizationName(), tenant);
            case STANDALONE -> UiPathDeployment.standalone(address(), tenant);
        };
    }

    @Override
    public UiPathCredentials credentials() {
        return checked.made(this::signIn);
    }

    private UiPathCredentials signIn() {
        Secret token = properties.token();
        if (token != null && Checked.isGiven(token)) {
            return UiPathCredentials.token(token);
        }
        String clientId = properties.clientId();
        if (clientId != null) {
            return application(checked.text("client-id", clientId));
        }
        if (properties.username() != null) {
            return PasswordCredentials.of(
                    tenant(),
                    checked.text("username", properties.username()),
                    checked.secret("password", properties.password()));
        }
        throw new PropertiesException(
                "rpa-clients.uipath says no way to sign in: set client-id, or token, or username");
    }

    private UiPathCredentials application(String clientId) {
        if (properties.scopes().isEmpty()) {
            throw checked.missing("scopes");
        }
        Path assertion = properties.assertionFile();
        if (assertion != null) {
            return FederatedCredentials.ofFile(
                    clientId, assertion, properties.scopes().toArray(String[]::new));
        }
        return ClientCredentials.of(
                clientId, checked.secret("client-secret", properties.clientSecret()), properties.scopes());
    }

    @Override
    public Optional<OrganizationId> organization() {
        return Optional.ofNullable(properties.organizationId()).map(OrganizationId::of);
    }

    private URI address() {
        return checked.address("address", properties.address());
    }

    private String organizationName() {
        return checked.text("organization", properties.organization());
    }

    private String tenant() {
        return checked.text("tenant", properties.tenant());
    }
}
