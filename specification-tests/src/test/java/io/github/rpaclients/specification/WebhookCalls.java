package io.github.rpaclients.specification;

/** Webhooks. */
final class WebhookCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String WEBHOOKS = "/odata/Webhooks";

    private WebhookCalls() {}

    static void all(OrchestratorCaller anybody) {
        OrchestratorCaller to = anybody.in("Finance");
        String body = "{'Name':'Watch','Url':'https://watch.acme.example/','Enabled':true,"
                + "'SubscribeToAllEvents':false,'AllowInsecureSsl':false,'Events':[{'EventType':'job.faulted'}]}";
        to.call("POST", WEBHOOKS, body);
        String watch = WEBHOOKS + "(10001)";
        to.call("GET", WEBHOOKS, "");
        to.call("GET", watch, "");
        to.call("PUT", watch, body);
        to.call("PATCH", watch, body);
        to.call("GET", WEBHOOKS + NS + "GetEventTypes", "");
        to.call("POST", watch + NS + "Ping", "");
        to.call("DELETE", watch, "");
    }
}
