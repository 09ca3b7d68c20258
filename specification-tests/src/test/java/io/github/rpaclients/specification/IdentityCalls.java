package io.github.rpaclients.specification;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.time.Instant;

/** What identity keeps besides those who can sign in. */
final class IdentityCalls {
    private static final String API = SpecifiedService.IDENTITY.base() + "/api";

    private IdentityCalls() {}

    static void inTheCloud(UiPathSimulator uipath, Caller anybody) {
        String id = uipath.organizationId();
        String partition = "{'partitionGlobalId':'" + id + "',";
        String saml = API + "/SamlCertificate";
        String settings = "'settings':[{'key':'Language','value':'en'}]}";
        call(anybody, "PUT", API + "/Setting", partition + settings);
        call(anybody, "PUT", API + "/Setting", partition + "'userId':'" + ada(uipath) + "'," + settings);
        call(anybody, "GET", API + "/Setting?key=Language&key=Theme&partitionGlobalId=" + id, "");
        call(anybody, "GET", saml + "/" + id + "/certificates", "");
        call(anybody, "PUT", saml + "/primary", partition + "'certificate':'MIIB'}");
        call(anybody, "POST", saml + "/" + id + "/switch", "");
        call(anybody, "PUT", saml + "/secondary", partition + "'certificate':'MIIC'}");
        call(anybody, "POST", saml + "/" + id + "/switch", "");
        call(anybody, "GET", saml + "/" + id + "/certificates", "");
        call(anybody, "DELETE", saml + "/" + id + "/1", "");
        call(
                anybody,
                "GET",
                API + "/AuditQuery/" + id + "?language=en&top=5&skip=0&sortBy=createdOn&sortOrder=desc",
                "");
        call(anybody, "GET", API + "/AuditQuery/" + id + "/download?language=en&size=5", "");
    }

    /** Texts of messages. */
    static void onPremises(UiPathSimulator uipath, Caller anybody) {
        uipath.identity().addMessageTemplate("Invitation", "Welcome");
        call(anybody, "GET", "/identity_/api/MessageTemplate?name=Invitation", "");
        call(anybody, "GET", "/identity_/api/MessageTemplate/1", "");
        call(anybody, "PUT", "/identity_/api/MessageTemplate/1", "{'id':1,'value':'Be welcome'}");
        uipath.identity().user("ada").loginAttempt("success", Instant.EPOCH);
        call(anybody, "GET", "/identity_/api/User/" + ada(uipath) + "/loginAttempts?top=10", "");
    }

    private static String ada(UiPathSimulator uipath) {
        return uipath.identity().user("ada").id();
    }

    /** @param body single quotes will do */
    private static void call(Caller caller, String method, String path, String body) {
        caller.call(method, path, body.replace('\'', '"'));
    }
}
