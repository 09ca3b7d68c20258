package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityDirectoryTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    // resolving wants no scope of identity
    private final Wire wire = new Wire(uipath).signIn("OR.Users");
    private final String partition = uipath.organizationId();
    private final String developers = uipath.identity().group("Developers").id();
    private final String margaret = uipath.identity().user("margaret").id();

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void findsWhoeverHasANameThatBeginsSo() {
        assertThat(search("startsWith=Dev"))
                .isEqualTo("[{\"source\":\"local\",\"identifier\":\"" + developers
                        + "\",\"identityName\":\"Developers\",\"displayName\":\"Developers\",\"email\":null,"
                        + "\"domain\":null,\"type\":\"group\",\"objectType\":\"DirectoryGroup\"}]");
        assertThat(search("startsWith=GRACE")).contains("grace@acme.example");
        assertThat(search("startsWith=acme")).isEqualTo("[]");
    }

    @Test
    void looksForOneKindOrInOnePlace() {
        assertThat(search("startsWith=&entityType=group")).contains("Everyone").doesNotContain("grace");
        assertThat(search("startsWith=n&sourceFilter=robotAccounts&sourceFilter=localGroups"))
                .contains("nightly", "DirectoryRobotUser");
        assertThat(search("startsWith=n&sourceFilter=localUsers")).isEqualTo("[]");
        assertThat(search("startsWith=g&scope=acme")).contains("grace");
        assertThat(search("startsWith=g&scope=elsewhere")).isEqualTo("[]");
        assertThat(wire.identity("GET", "/api/Directory/Scopes/" + partition, "")
                        .body())
                .isEqualTo("[{\"name\":\"acme\",\"isDefault\":true}]");
    }

    @Test
    void knowsTypesByNumberToo() {
        uipath.identity().integerEnums(true);

        assertThat(search("startsWith=Dev")).contains("\"type\":1");
    }

    @Test
    void resolvesByIdAndByName() {
        HttpResponse<String> byId = resolve("Resolve", "\"entityId\":\"" + margaret + "\",\"entityType\":\"user\"");
        HttpResponse<String> byName =
                resolve("ResolveByName", "\"entityName\":\"Margaret@acme.example\",\"entityType\":\"user\"");

        assertThat(byId.body()).contains("\"objectType\":\"DirectoryUser\"", "\"lastName\":\"Hamilton\"");
        assertThat(byName.body()).isEqualTo(byId.body());
        assertThat(resolve("Resolve", "\"entityId\":\"" + margaret + "\",\"entityType\":\"group\"")
                        .statusCode())
                .isEqualTo(404);
        assertThat(resolve("ResolveByName", "\"entityName\":\"marg\",\"entityType\":\"user\"")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void resolvesManyNamesToNullWhereNobodyHasThem() {
        JsonObject found = Wire.json(resolve(
                "BulkResolveByName", "\"entityNames\":[\"Developers\",\"developers\"],\"entityType\":\"group\""));

        assertThat(found.getAsJsonObject("Developers").get("identifier").getAsString())
                .isEqualTo(developers);
        assertThat(found.get("developers").isJsonNull())
                .as("capitals matter in names of groups")
                .isTrue();
    }

    @Test
    void resolvesNoMoreThanTwentyNamesAtOnce() {
        HttpResponse<String> most = many(20);
        HttpResponse<String> tooMany = many(21);

        assertThat(most.statusCode()).isEqualTo(200);
        assertThat(tooMany.statusCode()).isEqualTo(400);
        assertThat(Wire.json(tooMany).get("Message").getAsString()).contains("maximum supported value of 20");
        assertThat(many(0).body()).contains("Invalid Entity Names");
    }

    @Test
    void refusesARobotForAType() {
        HttpResponse<String> answer = resolve("ResolveByName", "\"entityName\":\"nightly\",\"entityType\":\"robot\"");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Wire.json(answer).getAsJsonObject("errors").keySet()).containsExactly("entityType");
    }

    @Test
    void tellsInWhichOfSomeGroupsSomebodyIs() {
        String everyone = uipath.identity().group("Everyone").id();
        String ada = uipath.identity().user("ada").id();

        assertThat(groups(margaret, everyone, developers)).contains("\"Everyone\"", "\"Developers\"");
        assertThat(groups(ada, everyone, developers)).contains("\"Everyone\"").doesNotContain("Developers");
    }

    @Test
    void findsApplicationsThatWereMade() {
        String made = Wire.json(new Wire(uipath)
                        .signIn("PM.OAuthApp")
                        .identity(
                                "POST",
                                "/api/ExternalClient",
                                "{\"partitionGlobalId\":\"" + partition
                                        + "\",\"name\":\"night\",\"isConfidential\":true,"
                                        + "\"scopes\":[{\"name\":\"OR.Users\",\"type\":\"application\"}]}"))
                .get("id")
                .getAsString();

        assertThat(resolve("ResolveByName", "\"entityName\":\"night\",\"entityType\":\"application\"")
                        .body())
                .isEqualTo("{\"objectType\":\"DirectoryApplication\",\"source\":\"local\",\"identifier\":\"" + made
                        + "\",\"name\":\"night\",\"email\":null,\"displayName\":\"night\",\"applicationId\":\"" + made
                        + "\"}");
    }

    private HttpResponse<String> many(int names) {
        return resolve(
                "BulkResolveByName",
                "\"entityNames\":[" + String.join(",", Collections.nCopies(names, "\"x\""))
                        + "],\"entityType\":\"user\"");
    }

    private String groups(String user, String... groups) {
        return resolve(
                        "GroupMembership",
                        "\"userId\":\"" + user + "\",\"groupIds\":[\"" + String.join("\",\"", groups) + "\"]")
                .body();
    }

    private String search(String query) {
        return wire.identity("GET", "/api/Directory/Search/" + partition + "?" + query, "")
                .body();
    }

    private HttpResponse<String> resolve(String operation, String members) {
        return wire.identity("POST", "/api/Directory/" + operation + "/" + partition, "{" + members + "}");
    }
}
