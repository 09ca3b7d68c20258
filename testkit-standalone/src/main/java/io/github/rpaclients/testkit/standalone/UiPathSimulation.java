package io.github.rpaclients.testkit.standalone;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** UiPath Automation Cloud. */
final class UiPathSimulation implements Simulation {
    private final UiPathSimulator uipath;

    UiPathSimulation(UiPathSimulator uipath) {
        this.uipath = uipath;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("system", "uipath");
        facts.put("url", uipath.url().toString());
        facts.put("organization", uipath.organization());
        facts.put("organizationId", uipath.organizationId());
        facts.put("tenant", uipath.tenant());
        facts.put("clientId", uipath.clientId());
        facts.put("clientSecret", uipath.clientSecret());
        facts.put("tokenUrl", tokenUrl());
        facts.put("orchestratorUrl", orchestratorUrl());
        return facts;
    }

    @Override
    public Optional<CurlLines> curl() {
        return Optional.of(new CurlLines(
                "curl -s --data-urlencode \"grant_type=client_credentials\" --data-urlencode \"client_id="
                        + uipath.clientId() + "\" --data-urlencode \"client_secret=" + uipath.clientSecret()
                        + "\" --data-urlencode \"scope=OR.Users\" \"" + tokenUrl() + "\"",
                "access_token",
                "curl -s -H \"Authorization: Bearer TOKEN\" \"" + orchestratorUrl() + "/odata/Users\""));
    }

    @Override
    public String company() {
        return uipath.json();
    }

    @Override
    public void close() {
        uipath.close();
    }

    private String tokenUrl() {
        return uipath.url() + "/" + uipath.organization() + "/identity_/connect/token";
    }

    private String orchestratorUrl() {
        return uipath.url() + "/" + uipath.organization() + "/" + uipath.tenant() + "/orchestrator_";
    }
}
