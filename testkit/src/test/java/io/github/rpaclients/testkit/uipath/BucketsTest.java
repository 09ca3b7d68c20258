package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Buckets as they are seen from a folder, and their files as lists. */
class BucketsTest {
    private static final String NS = "UiPath.Server.Configuration.OData.";
    private static final String UNIT = "X-UIPATH-OrganizationUnitId";
    private static final String IDENTIFIER = "\"Identifier\":\"aaaaaaaa-0001-4000-8000-0000000000b1\"";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final OrchestratorState orchestrator = uipath.orchestrator();
    private final OrchestratorBucket scans = orchestrator.bucket("Scans");
    private final long finance = orchestrator.folder("Finance").id();
    private final long shared = orchestrator.folder("Shared").id();
    private final Wire wire = from(finance);

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void showsTheBucketsOfTheFolderOfTheRequest() {
        orchestrator.addBucket("Shared", "Plans");

        assertThat(names(get(wire, "/odata/Buckets"), "value", "Name")).containsExactly("Scans");
        assertThat(names(get(from(shared), "/odata/Buckets"), "value", "Name")).containsExactly("Plans");
        assertThat(from(shared)
                        .orchestrator("GET", "/odata/Buckets(" + scans.id() + ")", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void findsTheFolderByIdKeyAndPath() {
        byte[] utf16 = "Finance/Invoices".getBytes(StandardCharsets.UTF_16LE);
        orchestrator.addBucket("Finance/Invoices", "Bills");
        OrchestratorFolder invoices = orchestrator.folder("Finance/Invoices");

        assertThat(bucketSeenBy(UNIT, Long.toString(invoices.id()))).isEqualTo("Bills");
        assertThat(bucketSeenBy("X-UIPATH-FolderKey", invoices.key())).isEqualTo("Bills");
        assertThat(bucketSeenBy("X-UIPATH-FolderPath", "Finance/Invoices")).isEqualTo("Bills");
        assertThat(bucketSeenBy(
                        "X-UIPATH-FolderPath-Encoded", Base64.getEncoder().encodeToString(utf16)))
                .isEqualTo("Bills");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Other,1,1101",
        "X-UIPATH-FolderPath,'',1101",
        "X-UIPATH-OrganizationUnitId,77,1100",
        "X-UIPATH-OrganizationUnitId,Finance,1100",
        "X-UIPATH-FolderKey,00000000-0000-4000-8000-000000000001,1100",
        "X-UIPATH-FolderPath-Encoded,RmluYW5jZQ==,1100",
        "X-UIPATH-FolderPath-Encoded,%,1100"
    })
    void refusesARequestWithoutAFolderThatIsThere(String header, String value, int code) {
        HttpResponse<String> answer = signedIn().header(header, value).orchestrator("GET", "/odata/Buckets", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Wire.json(answer).get("errorCode").getAsInt()).isEqualTo(code);
    }

    @Test
    void refusesFolderKeysIfSet() {
        orchestrator.refuseFolderKeys(true);

        HttpResponse<String> answer = signedIn()
                .header("X-UIPATH-FolderKey", orchestrator.folder("Finance").key())
                .orchestrator("GET", "/odata/Buckets", "");

        assertThat(Wire.json(answer).get("errorCode").getAsInt()).isEqualTo(1100);
    }

    @Test
    void createsABucketAndNeverShowsItsPassword() {
        HttpResponse<String> answer = wire.orchestrator(
                "POST",
                "/odata/Buckets",
                "{\"Name\":\"Drop\"," + IDENTIFIER
                        + ",\"StorageProvider\":\"Minio\",\"Password\":\"p4ss\",\"Options\":\"ReadOnly, AuditReadAccess\"}");

        JsonObject bucket = Wire.json(answer);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(bucket.get("Password").isJsonNull()).isTrue();
        assertThat(bucket.get("FoldersCount").getAsInt()).isEqualTo(1);
        assertThat(orchestrator.bucket("Drop").json()).contains("\"Password\":\"p4ss\"");
        assertThat(orchestrator.bucket("Drop").folders()).containsExactly("Finance");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"Name":"x"}                                                               | 400
            {"Name":"x","Identifier":"7"}                                              | 400
            {"Identifier":"aaaaaaaa-0001-4000-8000-0000000000b1"}                      | 400
            {"Name":"scans","Identifier":"aaaaaaaa-0001-4000-8000-0000000000b1"}       | 409
            """)
    void refusesABucketThatCannotBe(String body, int status) {
        assertThat(wire.orchestrator("POST", "/odata/Buckets", body).statusCode())
                .isEqualTo(status);
        assertThat(names(get(wire, "/odata/Buckets"), "value", "Name")).containsExactly("Scans");
    }

    @Test
    void replacesABucketAndKeepsItsFilesAndItsPassword() {
        scans.set("Password", "'p4ss'").set("Description", "'ancient'");

        HttpResponse<String> answer = wire.orchestrator(
                "PUT",
                "/odata/Buckets(" + scans.id() + ")",
                "{\"Name\":\"Papers\"," + IDENTIFIER + ",\"Password\":null}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Wire.json(answer).get("Description").isJsonNull()).isTrue();
        assertThat(orchestrator.bucket("Papers").files()).containsExactly("in/4711.txt");
        assertThat(scans.json()).contains("\"Password\":\"p4ss\"").doesNotContain("ancient");
    }

    @Test
    void deletesABucket() {
        assertThat(wire.orchestrator("DELETE", "/odata/Buckets(" + scans.id() + ")", "")
                        .statusCode())
                .isEqualTo(204);

        assertThatIllegalArgumentException().isThrownBy(scans::files);
    }

    @Test
    void sharesBucketsWithFoldersAndTellsWhere() {
        assertThat(share(scans.id(), Long.toString(shared), "")).isEqualTo(204);

        JsonObject folders = get(signedIn(), "/odata/Buckets/" + NS + "GetFoldersForBucket(id=" + scans.id() + ")");
        assertThat(folders.get("TotalFoldersCount").getAsInt()).isEqualTo(2);
        assertThat(names(folders, "AccessibleFolders", "FullyQualifiedName")).containsExactly("Finance", "Shared");
        assertThat(get(from(shared), "/odata/Buckets(" + scans.id() + ")")
                        .get("FoldersCount")
                        .getAsInt())
                .isEqualTo(2);
        assertThat(share(scans.id(), "", Long.toString(finance))).isEqualTo(204);
        assertThat(scans.folders()).containsExactly("Shared");
    }

    @Test
    void sharesNothingWhenOneThingIsWrong() {
        assertThat(share(scans.id(), shared + ",77", "")).isEqualTo(404);
        assertThat(share(77, Long.toString(shared), "")).isEqualTo(404);
        assertThat(share(scans.id(), "", Long.toString(finance))).isEqualTo(400);

        assertThat(scans.folders()).containsExactly("Finance");
    }

    @Test
    void listsBucketsAcrossFoldersWithoutAFolder() {
        orchestrator.addBucket("Shared", "Plans");
        String across = "/odata/Buckets/" + NS + "GetBucketsAcrossFolders";

        assertThat(names(get(signedIn(), across), "value", "Name")).containsExactly("Scans", "Plans");
        assertThat(names(get(signedIn(), across + "?excludeFolderId=" + shared), "value", "Name"))
                .containsExactly("Scans");
    }

    @Test
    void wantsTheScopeOfAdministration() {
        assertThat(new Wire(uipath)
                        .signIn("OR.Folders")
                        .header(UNIT, Long.toString(finance))
                        .orchestrator("GET", "/odata/Buckets", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void listsFilesAndDirectories() {
        scans.put("top.txt", "1")
                .put("in/4712.pdf", "application/pdf", new byte[] {1, 2})
                .put("in/old/1.txt", "x");

        assertThat(names(files("GetFiles", ""), "value", "FullPath")).containsExactly("top.txt");
        assertThat(names(files("GetFiles", "?directory=/in"), "value", "FullPath"))
                .containsExactly("in/4711.txt", "in/4712.pdf");
        assertThat(names(files("GetFiles", "?directory=in/&recursive=true&fileNameGlob=*.txt"), "value", "FullPath"))
                .containsExactly("in/4711.txt", "in/old/1.txt");
        assertThat(names(files("GetFiles", "?recursive=true&$filter=Size%20eq%202"), "value", "ContentType"))
                .containsExactly("application/pdf");
        assertThat(names(files("GetDirectories", ""), "value", "FullPath")).containsExactly("in");
        assertThat(names(files("GetDirectories", "?directory=in"), "value", "FullPath"))
                .containsExactly("in/old");
    }

    @Test
    void getsAndDeletesAFile() {
        JsonObject file = files("GetFile", "?path=in/4711.txt");

        assertThat(file.get("Size").getAsInt()).isEqualTo(11);
        assertThat(file.get("IsDirectory").getAsBoolean()).isFalse();
        assertThat(delete("in/4712.txt")).isEqualTo(404);
        assertThat(delete("in/")).isEqualTo(400);
        assertThat(delete("/in/4711.txt")).isEqualTo(204);
        assertThat(scans.files()).isEmpty();
    }

    @Test
    void pagesFilesByATokenOfTheSamePrefix() {
        scans.put("in/1", "").put("in/2", "").put("in/3", "").put("out/1", "");

        JsonObject first = listFiles("?prefix=in/&takeHint=3");
        String token = Wire.encode(first.get("continuationToken").getAsString());
        JsonObject last = listFiles("?prefix=in/&takeHint=3&continuationToken=" + token);

        assertThat(names(first, "items", "fullPath")).containsExactly("in/1", "in/2", "in/3");
        assertThat(names(last, "items", "fullPath")).containsExactly("in/4711.txt");
        assertThat(last.get("continuationToken").isJsonNull()).isTrue();
        assertThat(first.toString()).contains("\"accessInfo\":null");
        assertThat(status("?prefix=out/&continuationToken=" + token)).isEqualTo(400);
        assertThat(status("?continuationToken=x")).isEqualTo(400);
        assertThat(status("?takeHint=1001")).isEqualTo(400);
    }

    @Test
    void listsFiveHundredFilesUnlessAskedForMore() {
        for (int i = 0; i < 600; i++) {
            scans.put("many/" + i, "");
        }

        assertThat(listFiles("").getAsJsonArray("items")).hasSize(500);
        assertThat(listFiles("?takeHint=1000").getAsJsonArray("items")).hasSize(601);
    }

    private String bucketSeenBy(String header, String value) {
        return String.join(",", names(get(signedIn().header(header, value), "/odata/Buckets"), "value", "Name"));
    }

    private int share(long bucket, String added, String removed) {
        return signedIn()
                .orchestrator(
                        "POST",
                        "/odata/Buckets/" + NS + "ShareToFolders",
                        "{\"BucketIds\":[" + bucket + "],\"ToAddFolderIds\":[" + added + "],\"ToRemoveFolderIds\":["
                                + removed + "]}")
                .statusCode();
    }

    private int delete(String path) {
        return wire.orchestrator("DELETE", of("DeleteFile") + "?path=" + path, "")
                .statusCode();
    }

    private JsonObject files(String function, String query) {
        return get(wire, of(function) + query);
    }

    private String of(String function) {
        return "/odata/Buckets(" + scans.id() + ")/" + NS + function;
    }

    private JsonObject listFiles(String query) {
        return get(wire, "/api/Buckets/" + scans.id() + "/ListFiles" + query);
    }

    private int status(String query) {
        return wire.orchestrator("GET", "/api/Buckets/" + scans.id() + "/ListFiles" + query, "")
                .statusCode();
    }

    private Wire from(long folder) {
        return signedIn().header(UNIT, Long.toString(folder));
    }

    private Wire signedIn() {
        return new Wire(uipath).signIn("OR.Administration");
    }

    private static JsonObject get(Wire wire, String path) {
        return Wire.json(wire.orchestrator("GET", path, ""));
    }

    private static List<String> names(JsonObject page, String rows, String member) {
        List<String> names = new ArrayList<>();
        for (JsonElement row : page.getAsJsonArray(rows)) {
            names.add(row.getAsJsonObject().get(member).getAsString());
        }
        return names;
    }
}
