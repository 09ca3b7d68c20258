package io.github.rpaclients.swap.cli;

import io.github.rpaclients.testkit.ReceivedRequests;
import io.github.rpaclients.testkit.uipath.Deployment;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.nio.file.Path;
import java.util.List;

/** An office whose seats are in a UiPath organization. */
abstract class UiPathOffice extends Office {
    final UiPathSimulator uipath;

    private final List<String> scopes;

    /** @param scopes those that the guide asks for */
    UiPathOffice(
            Path folder,
            OfficeClock clock,
            UiPathSimulator uipath,
            String system,
            String licence,
            List<String> scopes) {
        super(folder, clock, account(uipath, system), licence, "@acme.example");
        this.uipath = uipath;
        this.scopes = scopes;
        shell.variable("URL", uipath.url().toString())
                .variable("CLIENT_ID", uipath.clientId())
                .variable("CLIENT_SECRET", uipath.clientSecret());
    }

    static UiPathSimulator simulator(OfficeClock clock, Deployment deployment, boolean userLicensing) {
        return UiPathSimulator.builder()
                .deployment(deployment)
                .clock(clock)
                .userLicensing(userLicensing)
                .start();
    }

    private static String account(UiPathSimulator uipath, String system) {
        return "system = " + system + "\n"
                + "url = env:URL\n"
                + "organization = " + uipath.organization() + "\n"
                + "tenant = " + uipath.tenant() + "\n"
                + "client-id = env:CLIENT_ID\n"
                + "client-secret = env:CLIENT_SECRET\n";
    }

    @Override
    ReceivedRequests requests() {
        return uipath.requests();
    }

    @Override
    void beginsToWork(String name) {
        uipath.orchestrator().user(person(name)).busy(true);
    }

    @Override
    void allowOnlyWhatTheGuideNames() {
        uipath.allowScopes(scopes.toArray(new String[0]));
    }

    final void allowAllScopesBut(String scope) {
        uipath.allowScopes(scopes.stream().filter(other -> !other.equals(scope)).toArray(String[]::new));
    }

    @Override
    String secretVariable() {
        return "CLIENT_SECRET";
    }

    @Override
    String secret() {
        return uipath.clientSecret();
    }

    @Override
    public void close() {
        uipath.close();
    }
}
