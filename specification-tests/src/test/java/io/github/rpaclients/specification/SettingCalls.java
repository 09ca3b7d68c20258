package io.github.rpaclients.specification;

/** Settings, retention and the tenant. */
final class SettingCalls {
    private static final String SETTINGS = "/odata/Settings";

    private SettingCalls() {}

    static void all(OrchestratorCaller anybody) {
        OrchestratorCaller to = anybody.in("Finance");
        to.uipath().orchestrator().addQueue("Finance", "Orders").addRelease("Finance", "Invoices", "1.0.0");
        to.post(SETTINGS + OrchestratorCaller.NS + "UpdateBulk", "{'settings':[{'Name':'A','Value':'1'}]}");
        to.call("PUT", SETTINGS + "('A')", "{'Name':'A','Value':'2'}");
        to.get(SETTINGS);
        to.get(SETTINGS + "('A')");
        to.post(SETTINGS + OrchestratorCaller.NS + "DeleteBulk", "{'settingNames':['A']}");
        to.get("/odata/Tenants");
        to.get("/odata/Tenants(1042)");
        retention(to, "/odata/QueueRetention", to.id("QueueDefinitions", "Orders"));
        retention(to, "/odata/ReleaseRetention", to.id("Releases", "Invoices"));
    }

    private static void retention(OrchestratorCaller to, String set, String id) {
        String one = set + "(" + id + ")";
        to.get(set);
        to.call("PUT", one, "{'Action':'Delete','Period':7}");
        to.get(one);
        to.call("DELETE", one, "");
    }
}
