package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Activation of licences, online and offline: of those of the organization, or of the host's. The cloud does not have it and
 * says 404; what cannot be activated is 422.
 */
final class ActivationEndpoint {
    private final String path;
    private final Licenses licenses;
    private final boolean isOnPremises;
    private final LeaseErrors errors;
    private final Consumer<Request> check;

    /** @param check whether the path names somebody who has licences */
    ActivationEndpoint(
            String path, Licenses licenses, boolean isOnPremises, LeaseErrors errors, Consumer<Request> check) {
        this.path = path;
        this.licenses = licenses;
        this.isOnPremises = isOnPremises;
        this.errors = errors;
        this.check = check;
    }

    void register(Service service) {
        service.on("PUT", path + "/license/{license}", "PM.License.Write", r -> online(r, Licenses::activate))
                .on("DELETE", path + "/license/{license}", "PM.License.Write", r -> online(r, Licenses::deactivate))
                .on("GET", path + "/activation-request", "PM.License.Read", this::request)
                .on("PUT", path + "/license", "PM.License.Write", this::offline)
                .on("DELETE", path + "/license/{license}/offline", "PM.License.Write", this::giveBack);
    }

    private Answer online(Request request, BiPredicate<Licenses, String> change) {
        check(request);
        if (!change.test(licenses, request.variable("license"))) {
            throw unknown(request.variable("license"));
        }
        return done();
    }

    private Answer request(Request request) {
        check(request);
        String code = request.parameter("licenseCode").orElse("");
        if (!licenses.isInForce(code) && !licenses.notInForce().containsKey(code)) {
            throw unknown(code);
        }
        return carried(OfflineActivation.request(code));
    }

    private Answer offline(Request request) {
        check(request);
        if (!licenses.activate(activated(errors, request))) {
            throw unknown(activated(errors, request));
        }
        return done();
    }

    private Answer giveBack(Request request) {
        check(request);
        String code = request.variable("license");
        if (!licenses.deactivate(code)) {
            throw unknown(code);
        }
        return carried(OfflineActivation.giveBack(code));
    }

    private void check(Request request) {
        check.accept(request);
        if (!isOnPremises) {
            throw errors.problem(404, "Licenses are not activated here");
        }
    }

    private Refusal unknown(String code) {
        return errors.problem(422, "There is no license " + code + " to do that with");
    }

    /** The licence that the page has activated, by what it gave. */
    static String activated(LeaseErrors errors, Request request) {
        JsonObject body = errors.body(request);
        return OfflineActivation.activated(Json.string(body, "activationData"))
                .orElseThrow(() -> errors.problem(422, "The activation data are not valid"));
    }

    /** The library's numbers are not documented. */
    static Answer done() {
        return Answer.json(200, Json.object("operationStatus", 0));
    }

    private static Answer carried(String text) {
        return Answer.json(200, Json.object("operationStatus", 0, "activationRequest", text));
    }
}
