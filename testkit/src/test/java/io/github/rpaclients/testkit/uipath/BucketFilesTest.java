package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.SettableClock;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files go to and come from an address that is not Orchestrator's. */
class BucketFilesTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final UiPathSimulator uipath =
            UiPathSimulator.builder().clock(clock).start();
    private final OrchestratorBucket scans = uipath.orchestrator().bucket("Scans");
    private final Wire wire = new Wire(uipath)
            .signIn("OR.Administration")
            .header(
                    "X-UIPATH-OrganizationUnitId",
                    Long.toString(uipath.orchestrator().folder("Finance").id()));

    @AfterEach
    void close() {
        uipath.close();
    }

    @Test
    void readsAFileWithTheHeadersOfTheAnswer() throws Exception {
        JsonObject access = access("GetReadUri", "in/4711.txt");

        HttpResponse<byte[]> answer = send(request(access));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("One invoice".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain");
        assertThat(access.get("Verb").getAsString()).isEqualTo("GET");
        assertThat(access.get("RequiresAuth").getAsBoolean()).isFalse();
    }

    @Test
    void writesEveryByte() throws Exception {
        byte[] bytes = new byte[70_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }

        HttpResponse<byte[]> answer = send(
                request(access("GetWriteUri", "out/ä%20&+.bin"), bytes).header("Content-Type", "application/x-acme"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Arrays.equals(scans.content("out/ä%20&+.bin"), bytes)).isTrue();
        assertThat(scans.json()).contains("application/x-acme");
        assertThat(send(request(access("GetReadUri", "out/ä%20&+.bin"))).body()).isEqualTo(bytes);
    }

    @Test
    void goesByAnotherAuthorityThanOrchestrator() {
        URI uri = uri(access("GetReadUri", "in/4711.txt"));

        assertThat(uri.getAuthority()).isNotEqualTo(uipath.url().getAuthority());
        assertThat(uri.getPort()).isEqualTo(uipath.url().getPort());
        assertThat(uri.getPath()).startsWith("/blobs/").endsWith("/in/4711.txt");
    }

    @Test
    void refusesTheTokenOfOrchestratorAndShowsThatItCame() throws Exception {
        HttpResponse<byte[]> read =
                send(request(access("GetReadUri", "in/4711.txt")).header("Authorization", "Bearer " + wire.token()));
        HttpResponse<byte[]> write = send(request(access("GetWriteUri", "in/4711.txt"), new byte[] {1})
                .header("Authorization", "Bearer " + wire.token()));

        assertThat(read.statusCode()).isEqualTo(403);
        assertThat(write.statusCode()).isEqualTo(403);
        assertThat(new String(read.body(), StandardCharsets.UTF_8)).contains("Authorization header");
        assertThat(scans.text("in/4711.txt")).isEqualTo("One invoice");
        assertThat(uipath.requests().matching("", "/blobs/"))
                .extracting(r -> r.method() + " " + r.status())
                .containsExactly("GET 403", "PUT 403");
    }

    @Test
    void refusesARequestWithoutTheHeadersOfTheAnswer() throws Exception {
        HttpResponse<byte[]> write = send(HttpRequest.newBuilder(uri(access("GetWriteUri", "in/4711.txt")))
                .PUT(BodyPublishers.ofString("x")));
        HttpResponse<byte[]> read = send(HttpRequest.newBuilder(uri(access("GetReadUri", "in/4711.txt"))));

        assertThat(write.statusCode()).isEqualTo(400);
        assertThat(read.statusCode()).isEqualTo(400);
        assertThat(scans.text("in/4711.txt")).isEqualTo("One invoice");
    }

    @Test
    void wantsToKnowTheLengthOfAnUpload() throws Exception {
        JsonObject access = access("GetWriteUri", "in/4713.txt");
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(access))
                .header("x-ms-blob-type", "BlockBlob")
                .PUT(BodyPublishers.ofInputStream(() -> InputStream.nullInputStream()));

        assertThat(send(request).statusCode()).isEqualTo(411);
        assertThat(scans.files()).containsExactly("in/4711.txt");
    }

    @Test
    void isGoodForOneFileOneVerbAndSomeMinutes() throws Exception {
        JsonObject access = access("GetReadUri", "in/4711.txt");
        scans.put("in/4712.txt", "Another");

        JsonObject other = access.deepCopy();
        other.addProperty("Uri", access.get("Uri").getAsString().replace("4711", "4712"));
        int otherFile = send(request(other)).statusCode();
        int otherVerb = send(request(access, new byte[] {1})).statusCode();
        JsonObject decoded = access.deepCopy();
        decoded.addProperty("Uri", access.get("Uri").getAsString().replace("%2B", "+"));
        int otherSignature = send(request(decoded)).statusCode();
        clock.set(NOON.plusSeconds(599));
        int late = send(request(access)).statusCode();
        clock.set(NOON.plusSeconds(600));
        int tooLate = send(request(access)).statusCode();

        assertThat(otherFile).isEqualTo(403);
        assertThat(otherVerb).isEqualTo(403);
        assertThat(otherSignature).isEqualTo(403);
        assertThat(late).isEqualTo(200);
        assertThat(tooLate).isEqualTo(403);
    }

    @Test
    void livesAsLongAsAsked() throws Exception {
        JsonObject access = access("GetReadUri", "in/4711.txt&expiryInMinutes=1");

        clock.set(NOON.plusSeconds(60));

        assertThat(send(request(access)).statusCode()).isEqualTo(403);
    }

    @Test
    void looksForTheFileOnlyWhenItIsRead() throws Exception {
        JsonObject access = access("GetReadUri", "in/nothing.txt");

        assertThat(send(request(access)).statusCode()).isEqualTo(404);
    }

    @Test
    void listsFilesWithAddressesIfAskedFor() throws Exception {
        JsonObject list =
                Wire.json(wire.orchestrator("GET", "/api/Buckets/" + scans.id() + "/ListFiles?expiryInMinutes=5", ""));

        JsonObject item = list.getAsJsonArray("items").get(0).getAsJsonObject();
        assertThat(item.get("lastModified").getAsString()).isEqualTo("2026-11-02T12:00:00.0000000Z");
        assertThat(send(request(item.getAsJsonObject("accessInfo"))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void hasOrchestratorInBetweenIfTheBucketSaysSo() throws Exception {
        scans.set("Options", "'AccessDataThroughOrchestrator'");
        JsonObject access = access("GetReadUri", "in/4711.txt");

        assertThat(access.get("RequiresAuth").getAsBoolean()).isTrue();
        assertThat(uri(access).getAuthority()).isEqualTo(uipath.url().getAuthority());
        assertThat(send(request(access)).statusCode()).isEqualTo(401);
        assertThat(send(request(access).header("Authorization", "Bearer " + wire.token()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void writesNothingToABucketThatIsReadOnly() {
        scans.set("Options", "'ReadOnly, AuditReadAccess'");

        assertThat(call("GET", "GetWriteUri", "in/4711.txt").statusCode()).isEqualTo(400);
        assertThat(call("DELETE", "DeleteFile", "in/4711.txt").statusCode()).isEqualTo(400);
        assertThat(call("GET", "GetReadUri", "in/4711.txt").statusCode()).isEqualTo(200);
    }

    @Test
    void givesNoAddressForADirectory() {
        assertThat(call("GET", "GetReadUri", "in/").statusCode()).isEqualTo(400);
        assertThat(call("GET", "GetWriteUri", "").statusCode()).isEqualTo(400);
    }

    @Test
    void failsOnPurposeLikeEverythingElse() throws Exception {
        uipath.faults().next("PUT", "/blobs/").refuse(503);

        HttpRequest.Builder request = request(access("GetWriteUri", "in/4713.txt"), new byte[] {1});

        assertThat(send(request).statusCode()).isEqualTo(503);
        assertThat(send(request).statusCode()).isEqualTo(201);
    }

    @Test
    void forgetsAddressesAndBringsFilesBackAtAReset() throws Exception {
        JsonObject access = access("GetReadUri", "in/4711.txt");
        scans.put("in/4711.txt", "changed");

        uipath.reset();

        assertThat(send(request(access)).statusCode()).isEqualTo(403);
        assertThat(scans.text("in/4711.txt")).isEqualTo("One invoice");
    }

    private JsonObject access(String function, String path) {
        return Wire.json(call("GET", function, path));
    }

    private HttpResponse<String> call(String method, String function, String path) {
        return wire.orchestrator(
                method,
                "/odata/Buckets(" + scans.id() + ")/UiPath.Server.Configuration.OData." + function + "?path="
                        + Wire.encode(path).replace("%26expiryInMinutes%3D", "&expiryInMinutes="),
                "");
    }

    private static HttpRequest.Builder request(JsonObject access) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(access));
        JsonObject headers = access.getAsJsonObject("Headers");
        for (int i = 0; i < headers.getAsJsonArray("Keys").size(); i++) {
            request.header(
                    headers.getAsJsonArray("Keys").get(i).getAsString(),
                    headers.getAsJsonArray("Values").get(i).getAsString());
        }
        return request;
    }

    private static HttpRequest.Builder request(JsonObject access, byte[] body) {
        return request(access).PUT(BodyPublishers.ofByteArray(body));
    }

    private static URI uri(JsonObject access) {
        return URI.create(access.get("Uri").getAsString());
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
