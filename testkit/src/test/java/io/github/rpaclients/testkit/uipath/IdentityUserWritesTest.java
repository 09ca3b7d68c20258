package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityUserWritesTest {
    private static final String ID = new UUID(9, 9).toString();
    private static final String DONE = "{\"succeeded\":true,\"errors\":[]}";

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("PM.User PM.Group");
    private final String partition = "\"partitionGlobalId\":\"" + uipath.organizationId() + "\"";
    private final String developers = uipath.identity().group("Developers").id();

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void createsAPersonUnderTheIdTheCallerChose() {
        HttpResponse<String> answer = create(",\"id\":\"" + ID
                + "\",\"userName\":\"bob\",\"email\":\"bob@acme.example\",\"displayName\":\"Bob\",\"type\":\"user\""
                + ",\"groupIDs\":[\"" + developers + "\"]");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(DONE);
        JsonObject bob = Wire.json(wire.identity("GET", "/api/User/" + ID, ""));
        assertThat(bob.get("displayName").getAsString()).isEqualTo("Bob");
        assertThat(bob.getAsJsonArray("groupIDs").toString()).isEqualTo("[\"" + developers + "\"]");
    }

    @Test
    void says400ToWhomThereIsAlready() {
        HttpResponse<String> name = create(",\"userName\":\"ADA@acme.example\"");
        HttpResponse<String> email = create(",\"userName\":\"bob\",\"email\":\"ada@acme.example\"");

        assertThat(name.statusCode()).isEqualTo(400);
        assertThat(name.body()).contains("\"succeeded\":false", "DuplicateUserName");
        assertThat(email.body()).contains("DuplicateEmail");
        assertThat(create("").body()).contains("InvalidUserName");
    }

    @Test
    void says200ToManyAndTellsWhoWasCreated() {
        HttpResponse<String> answer = wire.identity(
                "POST",
                "/api/User/BulkCreate",
                "{" + partition + ",\"groupIDs\":[\"" + developers
                        + "\"],\"users\":[{\"userName\":\"ada@acme.example\"},{\"userName\":\"bob\"},{\"userName\":\"bob\"}]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonObject body = Wire.json(answer);
        assertThat(body.getAsJsonObject("result").get("succeeded").getAsBoolean())
                .isFalse();
        assertThat(body.getAsJsonObject("result").getAsJsonArray("errors")).hasSize(2);
        assertThat(body.getAsJsonArray("users")).hasSize(1);
        assertThat(uipath.identity().group("Developers").members()).contains("bob");
    }

    @Test
    void changesWhatIsNamedAndNothingElse() {
        String ada = uipath.identity().user("ada").id();

        HttpResponse<String> answer = wire.identity(
                "PUT",
                "/api/User/" + ada,
                "{\"name\":\"Augusta\",\"surname\":null,\"groupIDsToRemove\":[\"" + developers
                        + "\"],\"extensionUserAttributesToAddOrUpdate\":{\"room\":\"7\"}}");

        assertThat(answer.body()).isEqualTo(DONE);
        JsonObject user = Wire.json(wire.identity("GET", "/api/User/" + ada, ""));
        assertThat(user.get("name").getAsString()).isEqualTo("Augusta");
        assertThat(user.get("surname").getAsString()).isEqualTo("Lovelace");
        assertThat(user.has("extensionUserAttributes")).isFalse();
        assertThat(uipath.identity().user("ada").groups()).doesNotContain("Developers");
        assertThat(wire.identity("PUT", "/api/User/" + ada, "{\"email\":\"grace@acme.example\"}")
                        .body())
                .contains("DuplicateEmail");
    }

    @Test
    void changesAPasswordForWhoKnowsTheOldOne() {
        create(",\"id\":\"" + ID + "\",\"userName\":\"bob\",\"password\":\"old\"");

        HttpResponse<String> wrong = password("other", "new");
        HttpResponse<String> right = password("old", "new");

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("PasswordMismatch");
        assertThat(right.body()).isEqualTo(DONE);
        assertThat(password("old", "newer").statusCode()).isEqualTo(400);
    }

    @Test
    void deletesOneOrMany() {
        create(",\"id\":\"" + ID + "\",\"userName\":\"bob\"");
        String linus = uipath.identity().user("linus").id();

        assertThat(wire.identity("DELETE", "/api/User/" + ID, "").statusCode()).isEqualTo(204);
        assertThat(wire.identity("DELETE", "/api/User/" + ID, "").statusCode()).isEqualTo(404);
        assertThat(wire.identity("DELETE", "/api/User", "{" + partition + ",\"userIds\":[\"" + linus + "\"]}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(uipath.identity().userIds()).doesNotContain(ID, linus);
    }

    private HttpResponse<String> create(String members) {
        return wire.identity("POST", "/api/User", "{" + partition + members + "}");
    }

    private HttpResponse<String> password(String old, String next) {
        return wire.identity(
                "POST",
                "/api/User/" + ID + "/changepassword",
                "{\"oldPassword\":\"" + old + "\",\"newPassword\":\"" + next + "\"}");
    }
}
