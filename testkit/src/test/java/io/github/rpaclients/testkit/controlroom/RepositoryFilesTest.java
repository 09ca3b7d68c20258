package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done with files, and what they need of one another. */
class RepositoryFilesTest {
    private static final String FILES = "/v2/repository/files/";
    private static final String LABEL = FILES + "version/assignLabel";
    private static final String UPDATE = FILES + "packagesVersionUpdate";

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
    void readsTheLatestContentToTheByte() {
        byte[] bytes = {0, -1, 13, 10, 127};
        invoice.write(bytes);

        HttpResponse<byte[]> answer = admin.getBytes(FILES + invoice.id() + "/content");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(answer.body()).isEqualTo(bytes);
        assertThat(invoice.versions()).isEqualTo(2);
    }

    @Test
    void deletesAFileThatOthersNeed() {
        int status = admin.delete(FILES + mail.id()).statusCode();

        assertThat(status).isEqualTo(200);
        assertThat(invoice.needs()).isEmpty();
        assertThat(admin.delete(FILES + mail.id()).statusCode()).isEqualTo(404);
        assertThat(admin.delete(FILES + repository.folder("Bots/Finance").id()).statusCode())
                .isEqualTo(404);
        assertThatIllegalArgumentException().isThrownBy(mail::path).withMessageContaining("is gone");
    }

    @Test
    void doesNotDeleteAFileThatIsCheckedOut() {
        ControlRoomFile copy = mail.checkOut("ada");

        int status = admin.delete(FILES + mail.id()).statusCode();

        assertThat(status).isEqualTo(400);
        assertThat(Caller.user(simulator, "ada").delete(FILES + copy.id()).statusCode())
                .isEqualTo(200);
        assertThat(admin.delete(FILES + mail.id()).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsWhoHasCheckedAFileOut() {
        ControlRoomFile copy = mail.checkOut("ada");

        JsonObject row = file(mail);

        assertThat(row.get("locked").getAsBoolean()).isTrue();
        assertThat(row.get("lockedBy").getAsString())
                .isEqualTo(Long.toString(simulator.user("ada").id()));
        assertThat(copy.json()).contains("CHECKED_OUT");
        assertThatIllegalArgumentException().isThrownBy(() -> mail.checkOut("grace"));
    }

    @Test
    void tellsAllThatAFileNeedsAndByWhat() {
        repository.addBot("Bots/Finance/Texts");
        mail.needs("Bots/Finance/Texts").needs("Bots/Finance/Invoice");

        JsonArray needed =
                Caller.json(admin.get(FILES + invoice.id() + "/dependencies")).getAsJsonArray("dependencies");

        assertThat(needed).hasSize(2);
        JsonObject second = needed.get(1).getAsJsonObject();
        assertThat(second.get("name").getAsString()).isEqualTo("Texts");
        assertThat(second.get("requiredByFileId").getAsString()).isEqualTo(Long.toString(mail.id()));
        assertThat(second.get("dependencyType").getAsString()).isEqualTo("SCANNED");
        assertThat(second.get("versionNumber").getAsString()).isEqualTo("1");
    }

    @Test
    void tellsWhichFilesNeedAFileThemselves() {
        repository.addBot("Bots/All").needs("Bots/Finance/Invoice");

        JsonArray parents = JsonParser.parseString(
                        admin.get(FILES + mail.id() + "/parents").body())
                .getAsJsonArray();

        assertThat(parents).hasSize(1);
        JsonObject parent = parents.get(0).getAsJsonObject();
        assertThat(parent.get("id").getAsString()).isEqualTo(Long.toString(invoice.id()));
        assertThat(parent.get("size").getAsJsonPrimitive().isNumber()).isTrue();
    }

    @Test
    void takesDependenciesAsTheCompleteSet() {
        ControlRoomFile texts = repository.addBot("Bots/Finance/Texts");

        int status = needs(invoice, "0", texts.id());

        assertThat(status).isEqualTo(200);
        assertThat(invoice.needs()).containsExactly("Automation Anywhere\\Bots\\Finance\\Texts");
        assertThat(admin.get(FILES + invoice.id() + "/dependencies").body()).contains("MANUAL");
    }

    @Test
    void refusesDependenciesThatCannotBe() {
        ControlRoomFile secret = repository.addPrivateBot("svc-admin", "Bots/Mine");

        assertThat(needs(invoice, "7", mail.id())).isEqualTo(400);
        assertThat(needs(invoice, "0", invoice.id())).isEqualTo(400);
        assertThat(needs(invoice, "0", secret.id())).isEqualTo(400);
        assertThat(needs(invoice, "0", 99)).isEqualTo(404);
        assertThat(admin.put(FILES + invoice.id() + "/dependencies/0", "{}").statusCode())
                .isEqualTo(400);
        assertThat(invoice.needs()).containsExactly(mail.path());
    }

    @Test
    void movesTheLabelToAnotherVersion() {
        invoice.write("{}");

        int first = label(1, "PRODUCTION");
        int second = label(2, "PRODUCTION");

        assertThat(first).isEqualTo(200);
        assertThat(second).isEqualTo(200);
        assertThat(invoice.productionVersion()).isEqualTo("2");
        assertThat(file(invoice).get("botVersionLabel").getAsString()).isEqualTo("PRODUCTION");
    }

    @Test
    void knowsOneLabelAndOnlyVersionsThatAreThere() {
        assertThat(label(1, "TEST")).isEqualTo(400);
        assertThat(label(2, "PRODUCTION")).isEqualTo(400);
        assertThat(label(0, "PRODUCTION")).isEqualTo(400);
        assertThat(admin.post(LABEL, "{\"fileId\":99,\"label\":\"PRODUCTION\",\"versionNumber\":1}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(invoice.productionVersion()).isEmpty();
    }

    @Test
    void givesBotsThatUseAPackageANewVersionAtOnce() {
        repository.addPackage("Excel", "2.10.0");

        int status = update("Excel", "2.10.0", "\"label\":\"PRODUCTION\"");

        assertThat(status).isEqualTo(200);
        assertThat(invoice.used("Excel")).isEqualTo("2.10.0");
        assertThat(invoice.versions()).isEqualTo(2);
        assertThat(invoice.productionVersion()).isEqualTo("2");
        assertThat(mail.versions()).isEqualTo(1);
    }

    @Test
    void setsAPackageBackOnlyIfAsked() {
        repository.addPackage("Excel", "2.9.0");
        int kept = update("Excel", "2.9.0", "\"downgrade_version\":false");
        String still = invoice.used("Excel");

        int setBack = update("Excel", "2.9.0", "\"downgrade_version\":true");

        assertThat(kept).isEqualTo(200);
        assertThat(still).isEqualTo("2.9.1");
        assertThat(setBack).isEqualTo(200);
        assertThat(invoice.used("Excel")).isEqualTo("2.9.0");
    }

    @Test
    void refusesAPackageThatIsNotThere() {
        assertThat(update("Excel", "9.9.9", "\"label\":null")).isEqualTo(400);
        assertThat(invoice.used("Excel")).isEqualTo("2.9.1");
    }

    private JsonObject file(ControlRoomFile bot) {
        String filter = "{\"filter\":{\"operator\":\"eq\",\"field\":\"id\",\"value\":\"" + bot.id() + "\"}}";
        return Caller.json(admin.post("/v2/repository/workspaces/public/files/list", filter))
                .getAsJsonArray("list")
                .get(0)
                .getAsJsonObject();
    }

    private int needs(ControlRoomFile bot, String workspace, long child) {
        return admin.put(FILES + bot.id() + "/dependencies/" + workspace, "{\"childFileIds\":[" + child + "]}")
                .statusCode();
    }

    private int label(int version, String label) {
        return admin.post(
                        LABEL,
                        "{\"fileId\":" + invoice.id() + ",\"label\":\"" + label + "\",\"versionNumber\":" + version
                                + "}")
                .statusCode();
    }

    private int update(String name, String version, String more) {
        return admin.post(
                        UPDATE,
                        "{\"name\":\"Newer\",\"package_info\":[{\"package_name\":\"" + name
                                + "\",\"package_version\":\"" + version + "\"}],\"file_ids\":[" + invoice.id() + ","
                                + mail.id() + "]," + more + "}")
                .statusCode();
    }
}
