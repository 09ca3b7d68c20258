package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports and imports of bots, which the server does in its own time. */
class BlmTest {
    private static final String BLM = "/v2/blm/";
    private static final String IMPORT = BLM + "import";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final ControlRoomRepository repository = simulator.repository();
    private final ControlRoomFile invoice = simulator.repository().bot("Bots/Finance/Invoice");
    private final ControlRoomFile mail = simulator.repository().bot("Bots/Finance/Mail");
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void isInProgressWhenSomebodyAsksForTheFirstTime() {
        String id = begun(export("\"includePackages\":false"));

        JsonObject first = status(id);
        JsonObject second = status(id);

        assertThat(first.get("status").getAsString()).isEqualTo("IN_PROGRESS");
        assertThat(first.get("downloadFileId").isJsonNull()).isTrue();
        assertThat(second.get("status").getAsString()).isEqualTo("COMPLETED");
        assertThat(second.get("type").getAsString()).isEqualTo("EXPORT");
        assertThat(second.get("requestId").getAsString()).isEqualTo(id);
        assertThat(second.get("downloadFileName").getAsString()).isEqualTo("nightly.zip");
    }

    @Test
    void isInProgressAsOftenAsSet() {
        simulator.settings().blmLooks(0);
        String atOnce = begun(export("\"includePackages\":false"));
        simulator.settings().blmLooks(2);
        String later = begun(export("\"includePackages\":false"));
        status(later);

        assertThat(status(atOnce).get("status").getAsString()).isEqualTo("COMPLETED");
        assertThat(status(later).get("status").getAsString()).isEqualTo("IN_PROGRESS");
        assertThat(status(later).get("status").getAsString()).isEqualTo("COMPLETED");
    }

    @Test
    void answersALongPollWhenItIsOver() {
        String id = begun(export("\"includePackages\":false"));

        HttpResponse<String> answer = admin.get(BLM + "status/" + id + "/timeout/60000");

        assertThat(Caller.json(answer).get("status").getAsString()).isEqualTo("COMPLETED");
        assertThat(admin.get(BLM + "status/" + id + "/timeout/soon").statusCode())
                .isEqualTo(400);
        assertThat(admin.get(BLM + "status/none/timeout/1").statusCode()).isEqualTo(404);
    }

    @Test
    void neverEndsIfSet() {
        String id = begun(export("\"includePackages\":false"));
        simulator.settings().blmStuck(true);

        status(id);
        admin.get(BLM + "status/" + id + "/timeout/60000");

        assertThat(status(id).get("status").getAsString()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void failsAsTheTestSays() {
        simulator.settings().blmFailure("The disk is full");

        JsonObject end = end(begun(export("\"includePackages\":false")));

        assertThat(end.get("status").getAsString()).isEqualTo("FAILED");
        assertThat(end.get("errorMessage").getAsString()).isEqualTo("The disk is full");
        assertThat(end.get("downloadFileId").isJsonNull()).isTrue();
    }

    @Test
    void writesAZipFileWithWhatTheBotsNeed() throws IOException {
        HttpResponse<byte[]> answer = downloaded(export("\"includePackages\":true"));

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"nightly.zip\"");
        List<String> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName());
            }
        }
        assertThat(entries).containsExactly("manifest.json", "content/1", "content/2");
    }

    @Test
    void holdsWhatWasThereWhenTheExportBegan() {
        String id = begun(export("\"includePackages\":false"));
        invoice.write("later");

        byte[] archive = archive(id);

        assertThat(imported(archive, "OVERWRITE").get("status").getAsString()).isEqualTo("COMPLETED");
        assertThat(invoice.versions()).isEqualTo(3);
        assertThat(invoice.text()).isEqualTo("{\"nodes\":[]}");
    }

    @Test
    void exportsTheVersionThatIsAskedFor() {
        invoice.write("two").write("three");
        admin.post(
                "/v2/repository/files/version/assignLabel",
                "{\"fileId\":" + invoice.id() + ",\"label\":\"PRODUCTION\",\"versionNumber\":2}");

        assertThat(contentAfter("\"version\":1", "")).isEqualTo("{\"nodes\":[]}");
        assertThat(contentAfter("\"version\":3", "")).isEqualTo("three");
        assertThat(contentAfter("\"version\":null", ",\"label\":\"PRODUCTION\""))
                .isEqualTo("two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"n\",\"fileIds\":[]}",
                "{\"fileIds\":[FILE],\"includePackages\":false}",
                "{\"name\":\"n\",\"includePackages\":false,\"fileIds\":[]}",
                "{\"name\":\"n\",\"includePackages\":false,\"fileIds\":[99]}",
                "{\"name\":\"n\",\"includePackages\":false,\"fileIds\":[2]}"
            })
    void refusesAnExportWithANumberForACode(String body) {
        HttpResponse<String> answer = admin.post(BLM + "export", body.replace("FILE", Long.toString(invoice.id())));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).get("code").getAsInt()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":FILE,\"version\":2}]",
                "[{\"id\":FILE}],\"label\":\"PRODUCTION\"",
                "[{\"id\":FILE,\"version\":1}],\"packageIds\":[99]",
                "[]"
            })
    void refusesVersionsAndPackagesThatAreNotThere(String files) {
        String body = "{\"name\":\"n\",\"files\":" + files.replace("FILE", Long.toString(invoice.id())) + "}";

        assertThat(admin.post(BLM + "export/version", body).statusCode()).isEqualTo(400);
    }

    @Test
    void exportsOnlyWhatTheCallerMayDownload() {
        Caller ada = Caller.user(simulator, "ada");
        String body = body("\"includePackages\":false");
        int denied = ada.post(BLM + "export", body).statusCode();

        repository.folder("Bots/Finance").rights("AAE_Basic", "download");

        assertThat(denied).isEqualTo(400);
        assertThat(ada.post(BLM + "export", body).statusCode()).isEqualTo(202);
    }

    @Test
    void keepsARequestFromEverybodyElse() {
        String id = begun(export("\"includePackages\":false"));
        String file = end(id).get("downloadFileId").getAsString();
        Caller ada = Caller.user(simulator, "ada");

        assertThat(ada.get(BLM + "status/" + id).statusCode()).isEqualTo(403);
        assertThat(ada.get(BLM + "download/" + file).statusCode()).isEqualTo(403);
        assertThat(admin.get(BLM + "status/none").statusCode()).isEqualTo(403);
        assertThat(admin.get(BLM + "download/none").statusCode()).isEqualTo(403);
    }

    @Test
    void bringsBotsIntoAnotherControlRoom() {
        invoice.write("{\"month\":11}");
        byte[] archive = downloaded(export("\"includePackages\":true")).body();

        try (ControlRoomSimulator other = ControlRoomSimulator.start()) {
            other.repository().bot("Bots/Finance/Invoice").remove();
            other.repository().bot("Bots/Finance/Mail").remove();
            Caller there = Caller.admin(other);
            end(there, begun(upload(there, archive, "SKIP", "true")));

            assertThat(other.repository().bot("Bots/Finance/Invoice").text()).isEqualTo("{\"month\":11}");
            assertThat(other.repository().bot("Bots/Finance/Invoice").needs()).containsExactly(mail.path());
            assertThat(other.repository().bot("Bots/Finance/Invoice").used("Excel"))
                    .isEqualTo("2.9.1");
        }
    }

    @Test
    void importsIntoThePrivateWorkspaceOfTheCaller() {
        byte[] archive = downloaded(export("\"includePackages\":false")).body();
        Caller ada = Caller.user(simulator, "ada");

        JsonObject end = end(ada, begun(upload(ada, archive, "SKIP", "false")));

        assertThat(end.get("type").getAsString()).isEqualTo("IMPORT");
        assertThat(repository.privateBots("ada")).containsExactlyInAnyOrder(invoice.path(), mail.path());
    }

    @Test
    void bringsNothingBeforeItIsCompleted() {
        byte[] archive = downloaded(export("\"includePackages\":false")).body();
        invoice.remove();

        String id = begun(upload(admin, archive, "SKIP", "true"));
        List<String> begun = repository.bots();
        end(id);

        assertThat(begun).doesNotContain("Automation Anywhere\\Bots\\Finance\\Invoice");
        assertThat(repository.bots()).contains("Automation Anywhere\\Bots\\Finance\\Invoice");
    }

    @Test
    void skipsOrOverwritesWhatIsThere() {
        byte[] archive = downloaded(export("\"includePackages\":false")).body();
        invoice.write("newer");

        imported(archive, "SKIP");
        String skipped = invoice.text();
        imported(archive, "OVERWRITE");

        assertThat(skipped).isEqualTo("newer");
        assertThat(invoice.text()).isEqualTo("{\"nodes\":[]}");
        assertThat(invoice.versions()).isEqualTo(3);
        assertThat(mail.versions()).isEqualTo(2);
    }

    @Test
    void bringsThePackagesThatAreNotThere() {
        invoice.uses("PDF", "1.2.0");
        byte[] without = downloaded(export("\"includePackages\":false")).body();
        byte[] with = downloaded(export("\"includePackages\":true")).body();

        try (ControlRoomSimulator other = ControlRoomSimulator.start()) {
            Caller there = Caller.admin(other);
            end(there, begun(upload(there, without, "OVERWRITE", "true")));
            int unknown = there.post("/v2/packages/PDF/versions/usage", "{}").statusCode();
            end(there, begun(upload(there, with, "OVERWRITE", "true")));

            assertThat(unknown).isEqualTo(404);
            assertThat(there.post("/v2/packages/PDF/versions/usage", "{}").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void wantsThePasswordOfTheArchive() {
        byte[] archive = downloaded(export("\"includePackages\":false,\"archivePassword\":\"S3same\""))
                .body();

        JsonObject without = imported(archive, "SKIP");
        JsonObject with = imported(archive, "SKIP", "archivePassword", "S3same");

        assertThat(without.get("status").getAsString()).isEqualTo("FAILED");
        assertThat(without.get("errorMessage").getAsString()).contains("password");
        assertThat(with.get("status").getAsString()).isEqualTo("COMPLETED");
    }

    @Test
    void failsWithWhatIsNoArchive() {
        JsonObject end = imported("nothing".getBytes(StandardCharsets.UTF_8), "SKIP");

        assertThat(end.get("status").getAsString()).isEqualTo("FAILED");
        assertThat(end.get("errorMessage").getAsString()).isEqualTo("The archive cannot be read");
    }

    @Test
    void importsAllOrNothing() {
        byte[] archive = downloaded(export("\"includePackages\":false")).body();
        mail.checkOut("ada");

        JsonObject end = imported(archive, "OVERWRITE");

        assertThat(end.get("status").getAsString()).isEqualTo("FAILED");
        assertThat(end.get("errorMessage").getAsString())
                .contains("checked out")
                .contains(mail.path());
        assertThat(invoice.versions()).isEqualTo(1);
    }

    @Test
    void failsWhereTheCallerMayNotWrite() {
        byte[] archive = downloaded(export("\"includePackages\":false")).body();
        Caller ada = Caller.user(simulator, "ada");

        JsonObject denied = end(ada, begun(upload(ada, archive, "OVERWRITE", "true")));
        repository.folder("Bots/Finance").rights("AAE_Basic", "update");
        JsonObject allowed = end(ada, begun(upload(ada, archive, "OVERWRITE", "true")));

        assertThat(denied.get("errorMessage").getAsString()).contains("may not write");
        assertThat(allowed.get("status").getAsString()).isEqualTo("COMPLETED");
    }

    @ParameterizedTest
    @CsvSource({"REPLACE, true", "SKIP, yes", "'', ''"})
    void refusesAnImportThatDoesNotSayHow(String action, String isPublic) {
        assertThat(upload(admin, new byte[] {1}, action, isPublic).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesAnImportWithoutAFile() {
        assertThat(upload(admin, new byte[0], "SKIP", "true").statusCode()).isEqualTo(400);
        assertThat(admin.post(IMPORT, "{}").statusCode()).isEqualTo(415);
    }

    private HttpResponse<String> export(String more) {
        return admin.post(BLM + "export", body(more));
    }

    private String body(String more) {
        return "{\"name\":\"nightly\",\"fileIds\":[" + invoice.id() + "]," + more + "}";
    }

    private String contentAfter(String version, String more) {
        HttpResponse<String> export = admin.post(
                BLM + "export/version",
                "{\"name\":\"n\",\"files\":[{\"id\":" + invoice.id() + "," + version + "}]" + more + "}");
        byte[] archive = archive(begun(export));
        try (ControlRoomSimulator other = ControlRoomSimulator.start()) {
            Caller there = Caller.admin(other);
            end(there, begun(upload(there, archive, "OVERWRITE", "true")));
            return other.repository().bot("Bots/Finance/Invoice").text();
        }
    }

    private JsonObject imported(byte[] archive, String action, String... more) {
        List<String> fields = new ArrayList<>(List.of("actionIfExisting", action, "publicWorkspace", "true"));
        fields.addAll(List.of(more));
        return end(begun(admin.upload(IMPORT, archive, fields.toArray(String[]::new))));
    }

    private static HttpResponse<String> upload(Caller caller, byte[] archive, String action, String isPublic) {
        return caller.upload(IMPORT, archive, "actionIfExisting", action, "publicWorkspace", isPublic);
    }

    private HttpResponse<byte[]> downloaded(HttpResponse<String> export) {
        return admin.getBytes(
                BLM + "download/" + end(begun(export)).get("downloadFileId").getAsString());
    }

    private byte[] archive(String id) {
        return admin.getBytes(BLM + "download/" + end(id).get("downloadFileId").getAsString())
                .body();
    }

    private static String begun(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(202);
        return Caller.json(answer).get("requestId").getAsString();
    }

    private JsonObject status(String id) {
        return Caller.json(admin.get(BLM + "status/" + id));
    }

    private JsonObject end(String id) {
        return end(admin, id);
    }

    private static JsonObject end(Caller caller, String id) {
        return Caller.json(caller.get(BLM + "status/" + id + "/timeout/1000"));
    }
}
