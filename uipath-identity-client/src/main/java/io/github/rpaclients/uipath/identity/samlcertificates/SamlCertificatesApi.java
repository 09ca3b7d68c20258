package io.github.rpaclients.uipath.identity.samlcertificates;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.Failures;

/**
 * The certificates of an organization for SAML: one in use and one that is to follow, so that a provider can be told of the
 * next one before it counts. Scope {@code PM.AuthSetting}, as a whole: the vendor's pages name no narrower one.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} if there is no such
 * certificate, {@code BadRequestException} for one that the server does not take, {@code ForbiddenException} where a scope is
 * missing (some servers may say {@code UnauthorizedException}). No parameter may be null. Safe for use by several threads.
 */
public final class SamlCertificatesApi {
    private final ApiCalls calls;
    private final SamlCertificatesService service;

    /** Called by {@code IdentityClient}. */
    public SamlCertificatesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(SamlCertificatesService.class);
    }

    /** Both certificates. */
    public CertificatePair get() {
        return calls.execute(service.get());
    }

    /**
     * Sets the certificate in use. Signing in through SAML ends until the provider knows it; to avoid that, set the secondary
     * one, tell the provider, and {@linkplain #switchToSecondary switch}.
     *
     * @param certificate as a text; the vendor does not say in which form. It may hold the private key
     */
    public CertificatePair setPrimary(Secret certificate) {
        return calls.execute(service.putPrimary(certificate));
    }

    /**
     * Sets the certificate that is to follow.
     *
     * @param certificate as a text; the vendor does not say in which form. It may hold the private key
     */
    public CertificatePair setSecondary(Secret certificate) {
        return calls.execute(service.putSecondary(certificate));
    }

    /** Puts the secondary certificate in the place of the primary one. Not idempotent: look with {@link #get} before repeating. */
    public CertificatePair switchToSecondary() {
        return calls.execute(service.switchToSecondary());
    }

    /** Deletes a certificate. */
    public void delete(CertificateId id) {
        calls.execute(service.delete(id), deleted -> {
            if (!deleted) {
                throw Failures.doubtful("The answer says that nothing was deleted");
            }
            return deleted;
        });
    }
}
