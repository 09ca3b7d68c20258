package io.github.rpaclients.specification;

/** Credential stores. */
final class StoreCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String STORES = "/odata/CredentialStores";

    private StoreCalls() {}

    static void all(OrchestratorCaller to) {
        String body = "{'Name':'Vault','Type':'AzureKeyVault'}";
        to.post(STORES, body);
        String one = STORES + "(" + to.id("CredentialStores", "Vault") + ")";
        to.get(STORES);
        to.get(one);
        to.call("PUT", one, body);
        to.post(one + NS + "SetDefaultStoreForResourceType", "{'resourceType':'Secrets'}");
        to.get(STORES + NS + "GetAvailableCredentialStoreTypes");
        to.get(STORES + NS + "GetDefaultStoreForResourceType(resourceType='Secrets')");
        to.get(STORES + NS + "GetResourcesForCredentialStoreTypes(key=7,resourceType='RobotCredential')");
        to.call("DELETE", one + "?forceDelete=true", "");
    }
}
