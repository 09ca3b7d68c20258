package io.github.rpaclients.contract.identity;

import io.github.rpaclients.uipath.identity.externalapplications.ApplicationScope;
import io.github.rpaclients.uipath.identity.externalapplications.ApplicationSecretId;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplicationId;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplicationReplacement;
import io.github.rpaclients.uipath.identity.externalapplications.NewApplicationSecret;
import io.github.rpaclients.uipath.identity.externalapplications.NewExternalApplication;
import io.github.rpaclients.uipath.identity.federatedcredentials.FederatedCredentialId;
import io.github.rpaclients.uipath.identity.federatedcredentials.NewFederatedCredential;
import io.github.rpaclients.uipath.identity.federatedcredentials.NewFederatedCredentialBuilder;
import io.github.rpaclients.uipath.identity.personalaccesstokens.NewPersonalAccessToken;
import io.github.rpaclients.uipath.identity.personalaccesstokens.PersonalAccessTokenId;
import java.time.Instant;

/** What programs sign in by: external applications, what proves them, and tokens of people. */
final class ExternalApplicationsTable extends IdentityTable {
    private static final ExternalApplicationId APPLICATION =
            ExternalApplicationId.of("e0e1e2e3-0000-4000-8000-000000000002");
    private static final FederatedCredentialId CREDENTIAL =
            FederatedCredentialId.of("e0e1e2e3-0000-4000-8000-000000000003");
    private static final ApplicationSecretId SECRET = ApplicationSecretId.of(5);
    private static final NewApplicationSecret NEW_SECRET =
            NewApplicationSecret.of(APPLICATION, "nightly").withExpiryTime(Instant.EPOCH);
    private static final ApplicationScope USERS = ApplicationScope.ofApplication("OR.Users");
    private static final ApplicationScope JOBS = ApplicationScope.ofUser("OR.Jobs");
    private static final PersonalAccessTokenId TOKEN = PersonalAccessTokenId.of("e0e1e2e3-0000-4000-8000-000000000004");

    private static final NewFederatedCredential DEPLOYMENTS = new NewFederatedCredentialBuilder()
            .name("deployments")
            .description("Of the main branch")
            .issuer("https://token.example")
            .subject("repo:acme/robots")
            .audience("uipath")
            .build();

    @Override
    void rows() {
        applications();
        federatedCredentials();
        personalAccessTokens();
    }

    private void applications() {
        String set = "/api/ExternalClient";
        String all = set + "/{partitionGlobalId}";
        String one = all + "/{clientId}";
        call("GET " + all, i -> i.externalApplications().list());
        call("GET " + one, i -> i.externalApplications().get(APPLICATION));
        call("POST " + set, i -> i.externalApplications().create(NewExternalApplication.confidential("night", USERS)));
        call(
                "POST " + set,
                i -> i.externalApplications()
                        .create(NewExternalApplication.nonConfidential("desk", "https://acme.example/back", JOBS)));
        call(
                "PUT " + one,
                i -> i.externalApplications()
                        .replace(
                                APPLICATION,
                                ExternalApplicationReplacement.of("night", USERS, JOBS)
                                        .withRedirectUri("https://acme.example/back")));
        call("DELETE " + one, i -> i.externalApplications().delete(APPLICATION));
        call("POST " + set + "/GenerateSecret", i -> i.externalApplications().createSecret(NEW_SECRET));
        call(
                "POST " + set + "/GenerateSecret",
                i -> i.externalApplications().rotateSecret(SECRET, NEW_SECRET, made -> {}));
        call(
                "DELETE " + all + "/secrets/{secretId}",
                i -> i.externalApplications().rotateSecret(SECRET, NEW_SECRET, made -> {}));
        call(
                "DELETE " + all + "/secrets/{secretId}",
                i -> i.externalApplications().deleteSecret(SECRET));
    }

    private void federatedCredentials() {
        String all = "/api/ExternalClient/{partitionGlobalId}/{clientId}/FederatedCredentials";
        String one = all + "/{id}";
        call("GET " + all, i -> i.federatedCredentials().list(APPLICATION));
        call("GET " + one, i -> i.federatedCredentials().get(APPLICATION, CREDENTIAL));
        call("POST " + all, i -> i.federatedCredentials().create(APPLICATION, DEPLOYMENTS));
        call("PUT " + one, i -> i.federatedCredentials().replace(APPLICATION, CREDENTIAL, DEPLOYMENTS));
        call("DELETE " + one, i -> i.federatedCredentials().delete(APPLICATION, CREDENTIAL));
    }

    private void personalAccessTokens() {
        String all = "/api/ReferenceToken";
        String one = all + "/{id}";
        call("GET " + all, i -> i.personalAccessTokens().list());
        call("GET " + one, i -> i.personalAccessTokens().get(TOKEN));
        call(
                "POST " + all,
                i -> i.personalAccessTokens().create(NewPersonalAccessToken.of("laptop", Instant.EPOCH, "OR.Jobs")));
        call("PUT " + one, i -> i.personalAccessTokens().regenerate(TOKEN, Instant.EPOCH));
        call("DELETE " + one, i -> i.personalAccessTokens().delete(TOKEN));
    }
}
