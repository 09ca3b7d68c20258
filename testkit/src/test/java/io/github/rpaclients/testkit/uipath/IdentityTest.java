package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final Wire wire = new Wire(uipath).signIn("PM.RobotAccount PM.Group PM.User");
    private final String partition = uipath.organizationId();

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void createsUpdatesAndDeletesARobotAccount() {
        String group = uipath.identity().group("Developers").id();
        HttpResponse<String> created = wire.identity(
                "POST",
                "/api/RobotAccount",
                "{\"partitionGlobalId\":\"" + partition + "\",\"name\":\"roby\",\"groupIDsToAdd\":[\"" + group
                        + "\"]}");
        String id = Wire.json(created).get("id").getAsString();
        HttpResponse<String> updated = wire.identity(
                "PUT",
                "/api/RobotAccount/" + id,
                "{\"partitionGlobalId\":\"" + partition
                        + "\",\"name\":\"other\",\"displayName\":\"Roby\",\"groupIDsToRemove\":[\"" + group + "\"]}");
        HttpResponse<String> deleted = wire.identity("DELETE", "/api/RobotAccount/" + partition + "/" + id, "");

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(Wire.json(created).get("groupIds").toString()).isEqualTo("[\"" + group + "\"]");
        assertThat(Wire.json(created).get("creationTime").getAsString()).matches(".*\\.\\d{7}Z");
        assertThat(Wire.json(updated).get("name").getAsString()).isEqualTo("roby");
        assertThat(Wire.json(updated).get("displayName").getAsString()).isEqualTo("Roby");
        assertThat(Wire.json(updated).getAsJsonArray("groupIds")).isEmpty();
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(wire.identity("GET", "/api/RobotAccount/" + partition + "/" + id, "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void servesTenRowsUnlessAskedForMore() {
        for (int i = 0; i < 15; i++) {
            uipath.identity().addRobotAccount(new UUID(1, i).toString(), "bot" + i, "Bot " + i);
        }

        JsonObject page = Wire.json(wire.identity("GET", "/api/RobotAccount/" + partition, ""));
        JsonObject found = Wire.json(wire.identity(
                "GET", "/api/RobotAccount/" + partition + "?searchTerm=BOT1&top=1000&sortBy=name&sortOrder=desc", ""));
        HttpResponse<String> tooMany = wire.identity("GET", "/api/RobotAccount/" + partition + "?top=1001", "");

        assertThat(page.get("totalCount").getAsInt()).isEqualTo(16);
        assertThat(page.getAsJsonArray("results")).hasSize(10);
        assertThat(found.getAsJsonArray("results")).hasSize(6);
        assertThat(found.getAsJsonArray("results")
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString())
                .isEqualTo("bot14");
        assertThat(tooMany.statusCode()).isEqualTo(400);
    }

    @Test
    void deletesManyRobotAccountsByABody() {
        String id = uipath.identity().robotAccount("nightly").id();

        HttpResponse<String> answer =
                wire.identity("DELETE", "/api/RobotAccount/" + partition, "{\"robotAccountIDs\":[\"" + id + "\"]}");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(uipath.identity().json()).doesNotContain("nightly");
    }

    @Test
    void answers400ToAPartitionThatIsNotTheOrganizationsGuid() {
        HttpResponse<String> answer = wire.identity("GET", "/api/Group/acme", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Wire.json(answer).getAsJsonObject("errors").toString())
                .isEqualTo("{\"partitionGlobalId\":[\"The value 'acme' is not valid.\"]}");
    }

    @Test
    void createsAGroupUnderTheIdTheCallerChose() {
        String id = new UUID(9, 9).toString();

        HttpResponse<String> answer = wire.identity(
                "POST",
                "/api/Group",
                "{\"partitionGlobalId\":\"" + partition + "\",\"id\":\"" + id
                        + "\",\"name\":\"Testers\",\"directoryUserMemberIDs\":[\""
                        + uipath.identity().user("ada").id() + "\"]}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Wire.json(answer).get("id").getAsString()).isEqualTo(id);
        assertThat(Wire.json(answer).getAsJsonArray("members").toString())
                .contains("\"objectType\":\"DirectoryUser\"", "ada@acme.example");
    }

    @Test
    void keepsBuiltInGroupsAndAllOthersInTheSameCall() {
        String before = uipath.identity().json();

        HttpResponse<String> answer = wire.identity(
                "DELETE",
                "/api/Group/" + partition,
                "{\"groupIDs\":[\"" + uipath.identity().group("Developers").id() + "\",\""
                        + uipath.identity().group("Everyone").id() + "\"]}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(uipath.identity().json()).isEqualTo(before);
    }

    @Test
    void movesPeopleInAndOutOfAGroup() {
        String group = uipath.identity().group("Developers").id();
        String ada = uipath.identity().user("ada").id();

        wire.identity(
                "PUT",
                "/api/Group/" + group,
                "{\"partitionGlobalId\":\"" + partition + "\",\"directoryUserIDsToAdd\":[\"" + ada
                        + "\"],\"directoryUserIDsToRemove\":[\""
                        + uipath.identity().user("margaret").id() + "\"]}");

        JsonObject user = Wire.json(wire.identity("GET", "/api/User/" + ada, ""));
        assertThat(user.getAsJsonArray("groupIDs").toString()).contains(group);
        assertThat(wire.identity("GET", "/api/Group/" + partition + "/" + group, "")
                        .body())
                .contains("ada@acme.example")
                .doesNotContain("margaret@acme.example");
    }

    @Test
    void servesEnumsAsWordsOrAsNumbers() {
        String words = wire.identity("GET", "/api/User/users/" + partition, "").body();
        uipath.identity().integerEnums(true);
        String numbers =
                wire.identity("GET", "/api/User/users/" + partition, "").body();

        assertThat(words).contains("\"type\":\"user\"");
        assertThat(numbers).contains("\"type\":0");
        assertThat(wire.identity("GET", "/api/Group/" + partition, "").body()).contains("\"type\":1", "\"type\":0");
    }

    @Test
    void answersInvalidPartitionUnderTheHost() {
        HttpResponse<String> answer = wire.call("GET", "/identity_/api/Group/" + partition, "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("InvalidPartition");
    }

    @Test
    void doesNotTakeWriteForRead() {
        Wire writer = new Wire(uipath).signIn("PM.RobotAccount.Write");

        HttpResponse<String> answer = writer.identity("GET", "/api/RobotAccount/" + partition, "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Wire.json(answer).get("errorMessage").getAsString())
                .isEqualTo("Scope(s) 'PM.RobotAccount.Write' is(are) invalid. "
                        + "Expect to have 'PM.RobotAccount' or 'PM.RobotAccount.Read'. ");
    }
}
