package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages, and releases of them as they are seen from a folder. */
class ReleasesTest {
    private static final String SET = "/odata/Releases";
    private static final String NS = "UiPath.Server.Configuration.OData.";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorState orchestrator =
            uipath.orchestrator().addPackage("Invoices", "1.0.10").addRelease("Finance", "Invoices", "1.0.9");
    private final Wire wire = from("Finance");
    private final String one = SET + "(" + stored().get("Id").getAsLong() + ")";
    private final String key = stored().get("Key").getAsString();

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void showsTheReleasesOfTheFolderOfTheRequest() {
        JsonObject release = json("GET", SET + "?$filter=Name%20eq%20'Invoices'", "")
                .getAsJsonArray("value")
                .get(0)
                .getAsJsonObject();

        assertThat(release.get("OrganizationUnitFullyQualifiedName").getAsString())
                .isEqualTo("Finance");
        assertThat(release.get("IsLatestVersion").getAsBoolean()).isFalse();
        assertThat(release.has("ReleaseVersions")).isFalse();
        assertThat(from("Shared").orchestrator("GET", one, "").statusCode()).isEqualTo(404);
    }

    @Test
    void showsTheReleasesOfAllFoldersWhereNoneIsNamed() {
        orchestrator.addRelease("Shared", "Night", "2.0.0");
        Wire anywhere = new Wire(uipath).signIn("OR.Execution");

        assertThat(Wire.json(anywhere.orchestrator("GET", SET, "")).getAsJsonArray("value"))
                .extracting(row -> row.getAsJsonObject().get("Name").getAsString())
                .containsExactly("Invoices", "Night");
        assertThat(anywhere.orchestrator("GET", one, "").body()).contains("\"errorCode\":1101");
        orchestrator.apiVersion(19);
        assertThat(anywhere.orchestrator("GET", SET, "").body()).contains("\"errorCode\":1101");
    }

    @Test
    void createsAReleaseOfAPackageThatIsThere() {
        HttpResponse<String> answer = wire.orchestrator("POST", SET, body("Night", "1.0.10"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Wire.json(answer).get("IsLatestVersion").getAsBoolean()).isTrue();
        assertThat(orchestrator.release("Night")).contains("\"VersionNumber\":\"1.0.10\"");
    }

    @ParameterizedTest
    @CsvSource({"Night,2.0.0,404", "invoices,1.0.9,409", "'',1.0.9,400"})
    void refusesAReleaseThatCannotBe(String name, String version, int status) {
        assertThat(wire.orchestrator("POST", SET, body(name, version)).statusCode())
                .isEqualTo(status);
    }

    private static String body(String name, String version) {
        return "{\"Name\":\"" + name + "\",\"ProcessKey\":\"Invoices\",\"ProcessVersion\":\"" + version + "\"}";
    }

    @Test
    void losesWhatAPutLeavesOutAndKeepsItsVersions() {
        status("PATCH", one, "{\"Description\":\"Every night\"}");

        int status = status("PUT", one, body("Invoices", "1.0.10"));

        assertThat(status).isEqualTo(200);
        assertThat(stored().get("Description").getAsString()).isEmpty();
        assertThat(versions()).containsExactly("1.0.9", "1.0.10");
    }

    @Test
    void changesWithAPatchWhatItNamesAndNothingElse() {
        status("PATCH", one, "{\"Description\":\"Every night\"}");

        int status =
                status("PATCH", one, "{\"SpecificPriorityValue\":70,\"Key\":\"aaaaaaaa-0001-4000-8000-0000000000b1\"}");

        assertThat(status).isEqualTo(200);
        assertThat(stored().get("Description").getAsString()).isEqualTo("Every night");
        assertThat(stored().get("SpecificPriorityValue").getAsInt()).isEqualTo(70);
        assertThat(stored().get("Key").getAsString()).isEqualTo(key);
        assertThat(status("PATCH", one, "{\"Name\":null}")).isEqualTo(400);
    }

    @Test
    void movesToTheNewestVersionAndBackByTheId() {
        JsonObject latest = json("POST", one + "/" + NS + "UpdateToLatestPackageVersion", "");
        status("POST", one + "/" + NS + "RollbackToPreviousReleaseVersion", "");

        assertThat(latest.get("value")).isEqualTo(stored().get("Id"));
        assertThat(versions()).containsExactly("1.0.9", "1.0.10", "1.0.9");
    }

    @Test
    void movesToAVersionByTheKey() {
        String move = SET + "/" + NS + "UpdateToSpecificPackageVersionByKey(identifier=" + key + ")";

        JsonObject answer = json("POST", move, "{\"packageVersion\":\"1.0.10\"}");

        assertThat(answer.get("value").getAsString()).isEqualTo(key);
        assertThat(versions()).containsExactly("1.0.9", "1.0.10");
        assertThat(status("POST", move, "{\"packageVersion\":\"3.0.0\"}")).isEqualTo(404);
        assertThat(from("Shared")
                        .orchestrator("POST", move, "{\"packageVersion\":\"1.0.9\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void hasNothingToGoBackToAtFirst() {
        assertThat(status("POST", one + "/" + NS + "RollbackToPreviousReleaseVersion", ""))
                .isEqualTo(400);
    }

    @Test
    void namesThoseOfSeveralThatCouldNotMove() {
        JsonObject answer = json(
                "POST",
                SET + "/" + NS + "UpdateToLatestPackageVersionBulk",
                "{\"releaseIds\":[4711," + stored().get("Id") + "]}");

        assertThat(answer.get("Success").getAsBoolean()).isFalse();
        assertThat(answer.getAsJsonArray("FailedItems").toString()).isEqualTo("[4711]");
        assertThat(versions()).containsExactly("1.0.9", "1.0.10");
    }

    @Test
    void changesVersionEntryPointAndInputByTheKey() {
        int status = status(
                "POST",
                SET + "/" + NS + "UpdateByKey",
                "{\"releaseKey\":\"" + key + "\",\"entryPointPath\":\"Night.xaml\",\"inputArgs\":\"{}\"}");

        assertThat(status).isEqualTo(200);
        assertThat(stored().get("EntryPointPath").getAsString()).isEqualTo("Night.xaml");
        assertThat(stored().get("InputArguments").getAsString()).isEqualTo("{}");
        assertThat(versions()).containsExactly("1.0.9");
    }

    @Test
    void deletesAReleaseByItsKeyWithoutAFolder() {
        assertThat(new Wire(uipath)
                        .signIn("OR.Execution")
                        .orchestrator("DELETE", "/api/Releases/DeleteByKey?key=" + key, "")
                        .statusCode())
                .isEqualTo(204);

        assertThatIllegalArgumentException().isThrownBy(this::stored);
    }

    @Test
    void knowsKeysInTheVersionsThatDo() {
        orchestrator.apiVersion(18);
        String latest = SET + "/" + NS + "UpdateToLatestPackageVersionByKey(identifier=" + key + ")";

        assertThat(status("POST", latest, "")).isEqualTo(404);
        orchestrator.apiVersion(16);
        assertThat(status("DELETE", "/api/Releases/DeleteByKey?key=" + key, "")).isEqualTo(404);
        assertThat(json("GET", one, "").has("EntryPointPath")).isFalse();
    }

    @Test
    void listsEachPackageInItsNewestVersionAndAllVersionsOfOne() {
        orchestrator.addPackage("Mail", "2.0.0");

        JsonObject newest = json("GET", "/odata/Processes?searchTerm=INV", "");
        JsonObject all = json("GET", "/odata/Processes/" + NS + "GetProcessVersions(processId='Invoices')", "");

        assertThat(members(newest, "Key")).containsExactly("Invoices:1.0.10");
        assertThat(members(newest, "Id")).containsExactly("Invoices");
        assertThat(members(all, "Version")).containsExactly("1.0.10", "1.0.9");
        assertThat(members(all, "IsActive")).containsExactly("false", "true");
    }

    @Test
    void deletesAVersionThatNoReleaseRuns() {
        assertThat(status("DELETE", "/odata/Processes('Invoices:1.0.9')", "")).isEqualTo(400);
        assertThat(status("DELETE", "/odata/Processes('Invoices:1.0.10')", "")).isEqualTo(204);

        assertThat(json("GET", one, "").get("IsLatestVersion").getAsBoolean()).isTrue();
    }

    @Test
    void takesNoPackageWithoutAVersion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> orchestrator.addPackage("Invoices", "newest"))
                .withMessageContaining("write 1.0.2");
    }

    private Wire from(String folder) {
        long id = orchestrator.folder(folder).id();
        return new Wire(uipath).signIn("OR.Execution").header("X-UIPATH-OrganizationUnitId", Long.toString(id));
    }

    private JsonObject stored() {
        return JsonParser.parseString(orchestrator.release("Invoices")).getAsJsonObject();
    }

    private List<String> versions() {
        List<String> versions = new ArrayList<>();
        stored().getAsJsonArray("ReleaseVersions")
                .forEach(version -> versions.add(
                        version.getAsJsonObject().get("VersionNumber").getAsString()));
        return versions;
    }

    private static List<String> members(JsonObject page, String member) {
        List<String> members = new ArrayList<>();
        page.getAsJsonArray("value")
                .forEach(row -> members.add(row.getAsJsonObject().get(member).getAsString()));
        return members;
    }

    private JsonObject json(String method, String path, String body) {
        HttpResponse<String> answer = wire.orchestrator(method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return Wire.json(answer);
    }

    private int status(String method, String path, String body) {
        return wire.orchestrator(method, path, body).statusCode();
    }
}
