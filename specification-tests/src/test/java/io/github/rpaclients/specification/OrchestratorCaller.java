package io.github.rpaclients.specification;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import tools.jackson.databind.json.JsonMapper;

/** Talks to Orchestrator about one set in a company that has nothing else to do. */
final class OrchestratorCaller {
    /** Before the name of a function or an action. */
    static final String NS = "/UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath;
    private final Caller signedIn;
    private final Caller caller;

    private OrchestratorCaller(UiPathSimulator uipath, Caller signedIn, Caller caller) {
        this.uipath = uipath;
        this.signedIn = signedIn;
        this.caller = caller;
    }

    static OrchestratorCaller of(UiPathSimulator uipath, Recorder recorder) {
        Caller signedIn = Caller.signedIn(recorder.url(), uipath.clientId(), uipath.clientSecret(), "");
        return new OrchestratorCaller(uipath, signedIn, signedIn);
    }

    /** Sees from this folder. */
    OrchestratorCaller in(String folder) {
        return new OrchestratorCaller(
                uipath, signedIn, signedIn.with("X-UIPATH-OrganizationUnitId", Long.toString(folder(folder))));
    }

    UiPathSimulator uipath() {
        return uipath;
    }

    long folder(String path) {
        return uipath.orchestrator().folder(path).id();
    }

    /** The {@code Id} of an entity by its name. */
    String id(String set, String name) {
        return uipath.orchestrator().entities(set).id(name);
    }

    /** A member of an entity, which is found by its name. */
    String text(String set, String name, String member) {
        return text(uipath.orchestrator().entities(set).json(name), member);
    }

    static String text(String json, String member) {
        return new JsonMapper().readTree(json).path(member).asString();
    }

    void get(String path) {
        call("GET", path, "");
    }

    void post(String path, String body) {
        call("POST", path, body);
    }

    /** Sends a text as a file with this name. */
    void upload(String path, String fileName) {
        caller.upload(SpecifiedService.ORCHESTRATOR.base() + path, fileName);
    }

    /** @param body single quotes will do */
    void call(String method, String path, String body) {
        caller.call(method, SpecifiedService.ORCHESTRATOR.base() + path, body.replace('\'', '"'));
    }
}
