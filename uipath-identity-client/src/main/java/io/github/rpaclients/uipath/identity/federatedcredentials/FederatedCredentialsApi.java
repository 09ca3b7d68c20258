package io.github.rpaclients.uipath.identity.federatedcredentials;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplicationId;
import java.util.List;

/**
 * Whose tokens an external application may prove itself by, so that no secret is at rest anywhere; {@link
 * io.github.rpaclients.uipath.FederatedCredentials} signs in by them. Scope {@code PM.OAuthApp}; {@code PM.OAuthApp.Read} is
 * enough to read, {@code PM.OAuthApp.Write} to write. On Automation Cloud, Public Sector and Dedicated.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * application or credential, {@code BadRequestException} if the keys of an issuer are not to be had, {@code
 * ForbiddenException} where a scope is missing (some servers may say {@code UnauthorizedException}). No parameter may be null.
 * Safe for use by several threads.
 *
 * @see <a href="https://docs.uipath.com/automation-cloud/automation-cloud/latest/api-guide/external-client-federated-credentials">
 *     Federated credentials of external applications</a>
 */
public final class FederatedCredentialsApi {
    /** The most that an application can have. */
    public static final int MOST = 20;

    private final ApiCalls calls;
    private final FederatedCredentialsService service;

    /** Called by {@code IdentityClient}. */
    public FederatedCredentialsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(FederatedCredentialsService.class);
    }

    /** All credentials of an application, {@value #MOST} at the most, from one request. */
    public List<FederatedCredential> list(ExternalApplicationId application) {
        return List.copyOf(calls.execute(service.list(application)));
    }

    /** One credential. */
    public FederatedCredential get(ExternalApplicationId application, FederatedCredentialId id) {
        return calls.execute(service.get(application, id));
    }

    /**
     * Adds a credential to an application. Those that are there are counted first.
     *
     * <p>Not idempotent. After a {@code ConnectionException} or another failure whose {@code outcome()} is {@code UNKNOWN},
     * look with {@link #list} before repeating.
     *
     * @return the credential as the server made it
     * @throws IllegalStateException if there are {@value #MOST} already; nothing is written then
     */
    public FederatedCredential create(ExternalApplicationId application, NewFederatedCredential credential) {
        if (list(application).size() >= MOST) {
            throw new IllegalStateException("The application " + application + " has " + MOST
                    + " federated credentials, which is the most; replace or delete one");
        }
        return calls.execute(service.create(application, credential));
    }

    /** Replaces a credential as a whole: a description that is left out is gone. */
    public void replace(
            ExternalApplicationId application, FederatedCredentialId id, NewFederatedCredential credential) {
        calls.run(service.replace(application, id, credential));
    }

    /** Deletes a credential; tokens that were got by it count until they end, after an hour. */
    public void delete(ExternalApplicationId application, FederatedCredentialId id) {
        calls.run(service.delete(application, id));
    }
}
