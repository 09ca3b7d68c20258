package io.github.rpaclients.uipath.identity.samlcertificates;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.OrganizationId;
import java.util.Optional;

/** The certificate that is in use, and the one that is to follow. */
@Model
public interface CertificatePair extends WireModel {
    OrganizationId partitionGlobalId();

    CertificateId primaryCertificateId();

    Optional<String> primaryCertificate();

    String primaryCertificateThumbprint();

    Optional<CertificateId> secondaryCertificateId();

    Optional<String> secondaryCertificate();

    Optional<String> secondaryCertificateThumbprint();
}
