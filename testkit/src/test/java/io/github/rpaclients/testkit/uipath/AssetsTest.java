package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assets as they are seen from a folder, their secrets, and the values of users. */
class AssetsTest {
    private static final String NS = "/odata/Assets/UiPath.Server.Configuration.OData.";
    private static final String ADA = "9007199254740993";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorState orchestrator = uipath.orchestrator();
    private final Wire wire = new Wire(uipath).signIn("").header("X-UIPATH-FolderPath", "Finance");
    private String region = "";

    @BeforeEach
    void addAssets() {
        orchestrator
                .addAsset("Finance", "{'Name':'Region','StringValue':'EMEA'}")
                .addAsset("Finance", "{'Name':'Token','ValueType':'Secret','SecretValue':'s3cret'}")
                .addAsset("Shared", "{'Name':'Plan','ValueType':'Integer','IntValue':7}");
        region = "/odata/Assets(" + stored("Region").get("Id") + ")";
    }

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void listsTheAssetsOfTheFolderWithoutSecretsOnThePathOfOld() {
        assertThat(names("/odata/Assets")).containsExactly("Region");
        assertThat(names(NS + "GetFiltered")).containsExactly("Region", "Token");
        assertThat(names(NS + "GetAssetsAcrossFolders")).containsExactly("Region", "Token", "Plan");
    }

    @Test
    void createsAnAssetAndNeverShowsItsPassword() {
        HttpResponse<String> answer = wire.orchestrator(
                "POST",
                "/odata/Assets",
                "{\"Name\":\"ERP\",\"ValueScope\":\"Global\",\"ValueType\":\"Credential\","
                        + "\"CredentialUsername\":\"robot\",\"CredentialPassword\":\"p4ss\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Wire.json(answer).get("CredentialPassword").isJsonNull()).isTrue();
        assertThat(Wire.json(answer).get("Value").getAsString()).isEqualTo("username: robot");
        assertThat(orchestrator.asset("ERP")).contains("\"CredentialPassword\":\"p4ss\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"Name":"x"}                                                                             | 400
            {"Name":"x","ValueScope":"Global","ValueType":"Colour"}                                  | 400
            {"Name":"x","ValueScope":"PerRobot","UserValues":[{"UserId":13,"StringValue":"y"}]}      | 400
            {"Name":"region","ValueScope":"Global","ValueType":"Text","StringValue":"APAC"}          | 409
            """)
    void refusesAnAssetThatCannotBe(String body, int status) {
        assertThat(wire.orchestrator("POST", "/odata/Assets", body).statusCode())
                .isEqualTo(status);
    }

    @Test
    void losesValuesOfUsersThatAPutLeavesOut() {
        put("{\"Name\":\"Region\",\"ValueScope\":\"PerRobot\",\"UserValues\":[{\"UserId\":" + ADA
                + ",\"StringValue\":\"APAC\"}]}");
        assertThat(stored("Region").getAsJsonArray("UserValues")).hasSize(1);
        assertThat(get(region).has("UserValues")).isFalse();
        assertThat(get(region + "?$expand=UserValues").getAsJsonArray("UserValues"))
                .hasSize(1);

        put("{\"Name\":\"Region\",\"ValueScope\":\"PerRobot\",\"StringValue\":\"EMEA\"}");

        assertThat(stored("Region").getAsJsonArray("UserValues")).isEmpty();
    }

    @Test
    void keepsSecretsThatAPutLeavesOutAndTakesAnEmptyOneForANewOne() {
        String value = "\"UserId\":" + ADA + ",\"ValueType\":\"Credential\",\"CredentialUsername\":\"ada\"";
        String asset = "{\"Name\":\"Region\",\"ValueScope\":\"PerRobot\",\"ValueType\":\"Credential\"";
        put(asset + ",\"CredentialPassword\":\"p4ss\",\"UserValues\":[{" + value
                + ",\"CredentialPassword\":\"4da\"}]}");

        put(asset + ",\"CredentialPassword\":null,\"UserValues\":[{" + value + "}]}");
        assertThat(orchestrator.asset("Region"))
                .contains("\"CredentialPassword\":\"p4ss\"", "\"CredentialPassword\":\"4da\"");
        assertThat(get(region + "?$expand=UserValues").toString()).doesNotContain("p4ss", "4da");

        put(asset + ",\"CredentialPassword\":\"\",\"UserValues\":[{" + value + ",\"CredentialPassword\":\"\"}]}");
        assertThat(orchestrator.asset("Region")).doesNotContain("p4ss", "4da");
    }

    @Test
    void tellsARobotTheValueOfItsUserOrTheOneForEverybody() {
        put("{\"Name\":\"Region\",\"ValueScope\":\"PerRobot\",\"StringValue\":\"EMEA\",\"HasDefaultValue\":true,"
                + "\"UserValues\":[{\"UserId\":" + ADA + ",\"StringValue\":\"APAC\"}]}");

        assertThat(ofRobot(102)).isEqualTo("APAC");
        assertThat(ofRobot(101)).isEqualTo("EMEA");
        assertThat(wire.orchestrator("GET", NS + "GetRobotAssetByRobotId(robotId=7,assetName='Region')", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void deletesAndSharesAssets() {
        long shared = orchestrator.folder("Shared").id();
        String id = region.replaceAll("\\D", "");
        wire.orchestrator(
                "POST",
                NS + "ShareToFolders",
                "{\"AssetIds\":[" + id + "],\"ToAddFolderIds\":[" + shared + "],\"ToRemoveFolderIds\":[]}");

        assertThat(get(NS + "GetFoldersForAsset(id=" + id + ")")
                        .get("TotalFoldersCount")
                        .getAsInt())
                .isEqualTo(2);
        assertThat(wire.orchestrator("DELETE", region, "").statusCode()).isEqualTo(204);
        assertThatIllegalArgumentException().isThrownBy(() -> orchestrator.asset("Region"));
    }

    @Test
    void hasNoSecretsBeforeVersion20() {
        orchestrator.apiVersion(18);

        assertThat(wire.orchestrator(
                                "POST",
                                "/odata/Assets",
                                "{\"Name\":\"x\",\"ValueScope\":\"Global\",\"ValueType\":\"Secret\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get(region).has("SecretValue")).isFalse();
    }

    private JsonObject stored(String name) {
        return JsonParser.parseString(orchestrator.asset(name)).getAsJsonObject();
    }

    private void put(String body) {
        assertThat(wire.orchestrator("PUT", region, body).statusCode()).isEqualTo(200);
    }

    private String ofRobot(int robot) {
        return get(NS + "GetRobotAssetByRobotId(robotId=" + robot + ",assetName='Region')")
                .get("StringValue")
                .getAsString();
    }

    private JsonObject get(String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }

    private List<String> names(String path) {
        return get(path).getAsJsonArray("value").asList().stream()
                .map(row -> row.getAsJsonObject().get("Name").getAsString())
                .collect(Collectors.toList());
    }
}
