package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Request;

/** {@code /api/SamlCertificate}. Any text is a certificate; the one in use can be replaced and not deleted. */
final class SamlCertificatesEndpoint {
    private static final String PATH = "/api/SamlCertificate";

    private final SamlCertificates certificates;
    private final IdentityErrors errors;
    private final IdentityChecks checks;

    SamlCertificatesEndpoint(SamlCertificates certificates, IdentityErrors errors) {
        this.certificates = certificates;
        this.errors = errors;
        this.checks = new IdentityChecks(errors);
    }

    void register(Service service) {
        service.on("GET", PATH + "/{partition}/certificates", "PM.AuthSetting.Read", this::get)
                .on("PUT", PATH + "/primary", "PM.AuthSetting.Write", this::putPrimary)
                .on("PUT", PATH + "/secondary", "PM.AuthSetting.Write", this::putSecondary)
                .on("POST", PATH + "/{partition}/switch", "PM.AuthSetting.Write", this::change)
                .on("DELETE", PATH + "/{partition}/{id}", "PM.AuthSetting.Write", this::delete);
    }

    private Answer get(Request request) {
        checks.partition(request);
        return pair();
    }

    private Answer putPrimary(Request request) {
        certificates.putPrimary(certificate(request));
        return pair();
    }

    /** There has to be one in use. */
    private Answer putSecondary(Request request) {
        String certificate = certificate(request);
        mustBeThere();
        certificates.putSecondary(certificate);
        return pair();
    }

    /** The one that was in use follows from now on. */
    private Answer change(Request request) {
        checks.partition(request);
        mustBeThere();
        if (!certificates.hasSecondary()) {
            throw errors.invalid("secondaryCertificate", "There is no secondary certificate.");
        }
        certificates.swap();
        return pair();
    }

    private Answer delete(Request request) {
        checks.partition(request);
        String id = request.variable("id");
        if (certificates.isPrimary(id)) {
            throw errors.invalid("certificateId", "The primary certificate cannot be deleted.");
        }
        if (!certificates.remove(id)) {
            throw errors.notFound();
        }
        return Answer.json(200, new JsonPrimitive(true));
    }

    private Answer pair() {
        mustBeThere();
        return Answer.json(200, certificates.shown());
    }

    private void mustBeThere() {
        if (certificates.isEmpty()) {
            throw errors.notFound();
        }
    }

    private String certificate(Request request) {
        JsonObject body = errors.body(request);
        checks.partition(body);
        return checks.required(body, "certificate");
    }
}
