package io.github.rpaclients.specification;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;

/** What the simulator knows and our clients do not call, and one refusal of each kind that a service gives. */
final class RawCalls {
    private static final String NOBODY = "00000000-0000-4000-8000-000000000001";
    private static final String ORCHESTRATOR = SpecifiedService.ORCHESTRATOR.base();

    private final UiPathSimulator uipath;
    private final Caller anybody;
    private final Caller reader;
    private final Caller stranger;
    private final String identity = SpecifiedService.IDENTITY.base();
    private final String licenses;

    RawCalls(UiPathSimulator uipath, Recorder recorder) {
        this.uipath = uipath;
        anybody = Caller.signedIn(recorder.url(), uipath.clientId(), uipath.clientSecret(), "");
        reader = Caller.signedIn(recorder.url(), uipath.clientId(), uipath.clientSecret(), "OR.Settings.Read");
        stranger = Caller.withoutToken(recorder.url());
        licenses = SpecifiedService.LEASE.base() + "/api/account/" + uipath.organizationId() + "/user-license";
    }

    void toEverything() {
        anybody.call("GET", ORCHESTRATOR + "/odata/Roles(1)", "");
        anybody.call("GET", ORCHESTRATOR + "/odata/Roles(1)?$expand=Permissions", "");
        anybody.call("GET", ORCHESTRATOR + "/odata/Users(13)?$expand=UserRoles,OrganizationUnits", "");
        anybody.call("GET", licenses + "/users", "");
        // our clients have no PATCH, which passes over half of a user without a word
        anybody.call("PATCH", ORCHESTRATOR + "/odata/Users(13)", "{\"EmailAddress\":\"grace@acme.example\"}");
        refusalsOfOrchestrator();
        refusalsOfLicenses();
        refusalsOfIdentity();
    }

    private void refusalsOfOrchestrator() {
        stranger.call("GET", ORCHESTRATOR + "/odata/Users", "");
        reader.call("GET", ORCHESTRATOR + "/odata/Users", "");
        anybody.call("GET", ORCHESTRATOR + "/odata/Users(77)", "");
        anybody.call("GET", ORCHESTRATOR + "/odata/Users?$filter=nonsense", "");
        anybody.call("PUT", ORCHESTRATOR + "/odata/Users(13)", "{\"FullName\":\"Amazing Grace\"}");
    }

    private void refusalsOfLicenses() {
        stranger.call("GET", licenses, "");
        reader.call("GET", licenses, "");
        anybody.call("PUT", licenses, allocation(uipath.identity().user("linus").id(), "RPADEVNU"));
        anybody.call("PUT", licenses, allocation(NOBODY, "ATTUNU"));
        anybody.call("PUT", licenses, "{}");
        anybody.call("DELETE", licenses + "/" + NOBODY + "/session?sessionId=s1", "");
        anybody.call("DELETE", licenses, "{\"userIds\":[\"" + NOBODY + "\"]}");
    }

    private void refusalsOfIdentity() {
        String partition = "\"partitionGlobalId\":\"" + uipath.organizationId() + "\"";
        stranger.call("GET", identity + "/api/Group/" + uipath.organizationId(), "");
        reader.call("GET", identity + "/api/Group/" + uipath.organizationId(), "");
        anybody.call("GET", identity + "/api/Group/" + uipath.organizationId() + "/" + NOBODY, "");
        anybody.call("POST", identity + "/api/Group", "{" + partition + "}");
        anybody.call("POST", identity + "/api/Group", "{" + partition + ",\"name\":\"Developers\"}");
    }

    private static String allocation(String person, String bundle) {
        return "{\"userIds\":[\"" + person + "\"],\"licenseCodes\":[\"" + bundle + "\"],\"useExternalLicense\":false}";
    }
}
