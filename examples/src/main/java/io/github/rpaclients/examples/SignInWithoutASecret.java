package io.github.rpaclients.examples;

import io.github.rpaclients.uipath.FederatedCredentials;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.identity.IdentityClient;
import io.github.rpaclients.uipath.identity.externalapplications.ApplicationScope;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplication;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplicationsApi;
import io.github.rpaclients.uipath.identity.externalapplications.NewExternalApplication;
import io.github.rpaclients.uipath.identity.federatedcredentials.NewFederatedCredentialBuilder;
import java.nio.file.Path;

/** How does a program in Kubernetes sign in without a secret of UiPath? */
public final class SignInWithoutASecret {
    private SignInWithoutASecret() {}

    /** Makes an application that trusts the service account {@code seats} of a cluster, and no secret. */
    public static ExternalApplication register(IdentityClient identity) {
        ExternalApplicationsApi applications = identity.externalApplications();
        ExternalApplication application = applications.create(NewExternalApplication.confidential(
                "Seats", ApplicationScope.ofApplication("PM.License"), ApplicationScope.ofApplication("PM.User.Read")));
        applications.get(application.id()).secrets().forEach(secret -> applications.deleteSecret(secret.id()));
        identity.federatedCredentials()
                .create(
                        application.id(),
                        new NewFederatedCredentialBuilder()
                                .name("cluster")
                                .issuer("https://k8s.acme.example")
                                .audience("uipath")
                                .subject("system:serviceaccount:acme:seats")
                                .build());
        return application;
    }

    /** As that application, with the token that Kubernetes keeps in a file. */
    public static UiPathCredentials credentials(String clientId, Path token) {
        return FederatedCredentials.ofFile(clientId, token, "PM.License", "PM.User.Read");
    }
}
