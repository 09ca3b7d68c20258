package io.github.rpaclients.uipath.identity.samlcertificates;

import io.github.rpaclients.core.json.NumericId;

/** The number of a certificate. */
public final class CertificateId extends NumericId {
    private CertificateId(long value) {
        super(value);
    }

    public static CertificateId of(long value) {
        return new CertificateId(value);
    }
}
