package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Credential stores: which is the default for what, and that none goes in which something is. */
class CredentialStoresTest {
    private static final String STORES = "/odata/CredentialStores";
    private static final String NS = "/UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("OR.Settings");

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void hasOneAtFirstInWhichAdasPasswordIs() {
        assertThat(get(STORES).toString()).contains("\"Name\":\"Orchestrator Database\"", "\"Id\":7");
        assertThat(get(STORES + NS + "GetDefaultStoreForResourceType(resourceType='RobotCredential')")
                        .get("value")
                        .getAsInt())
                .isEqualTo(7);
        assertThat(get(STORES + NS + "GetResourcesForCredentialStoreTypes(key=7,resourceType='RobotCredential')")
                        .toString())
                .contains("{\"Name\":\"ada-Unattended\",\"Type\":\"RobotCredential\",\"Id\":102}");
    }

    @Test
    void makesAnotherOneTheDefault() {
        assertThat(send("POST", STORES, "{'Name':'Vault','Type':'AzureKeyVault'}"))
                .isEqualTo(201);
        String vault = uipath.orchestrator().entities("CredentialStores").id("Vault");
        String one = STORES + "(" + vault + ")";

        assertThat(send("POST", one + NS + "SetDefaultStoreForResourceType", "{'resourceType':'AssetCredential'}"))
                .isEqualTo(200);

        assertThat(get(STORES + NS + "GetDefaultStoreForResourceType(resourceType='AssetCredential')")
                        .get("value")
                        .getAsString())
                .isEqualTo(vault);
        assertThat(get(one).get("DefaultCredentialStores").toString())
                .isEqualTo("[{\"ResourceType\":\"AssetCredential\",\"Id\":" + vault + "}]");
        assertThat(get(STORES + "(7)").get("DefaultCredentialStores").getAsJsonArray())
                .hasSize(3);
        assertThat(send("POST", one + NS + "SetDefaultStoreForResourceType", "{'resourceType':'Cars'}"))
                .isEqualTo(400);
        assertThat(send("POST", STORES, "{'Name':'vault','Type':'AzureKeyVault'}"))
                .isEqualTo(409);
        assertThat(send("PUT", one, "{'Name':'Safe','Type':'AzureKeyVault'}")).isEqualTo(200);
        assertThat(get(STORES + NS + "GetAvailableCredentialStoreTypes").toString())
                .contains("\"Database\"");
    }

    @Test
    void letsOneGoInWhichNothingIs() {
        send("POST", STORES, "{'Name':'Vault','Type':'AzureKeyVault'}");
        String one = STORES + "("
                + uipath.orchestrator().entities("CredentialStores").id("Vault") + ")";
        String id = uipath.orchestrator().entities("CredentialStores").id("Vault");
        uipath.orchestrator()
                .addAsset("Finance", "{'Name':'Login','ValueType':'Credential','CredentialStoreId':" + id + "}");

        assertThat(send("DELETE", one, "")).isEqualTo(409);
        uipath.orchestrator().entities("Assets").set("Login", "CredentialStoreId", "7");
        assertThat(send("DELETE", one, "")).isEqualTo(204);
        assertThat(send("DELETE", STORES + "(7)", "")).isEqualTo(409);
        assertThat(send("DELETE", STORES + "(7)?forceDelete=true", "")).isEqualTo(204);
        assertThat(send("GET", STORES + NS + "GetDefaultStoreForResourceType(resourceType='Secrets')", ""))
                .isEqualTo(404);
    }

    private int send(String method, String path, String body) {
        return wire.orchestrator(method, path, body.replace('\'', '"')).statusCode();
    }

    private JsonObject get(String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }
}
