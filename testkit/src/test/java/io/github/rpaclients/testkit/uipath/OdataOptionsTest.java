package io.github.rpaclients.testkit.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdataOptionsTest {
    private static final UiPathSimulator UIPATH = UiPathSimulator.start();
    private final Wire wire = new Wire(UIPATH).signIn("OR.Users.Read");

    @AfterAll
    static void stop() {
        UIPATH.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "UserName eq 'ada@acme.example' | ada@acme.example",
                "Id eq 9007199254740993 | ada@acme.example",
                "Id eq 13L or Id eq 21 | grace@acme.example margaret@acme.example",
                "Id in (13,21) | grace@acme.example margaret@acme.example",
                "Id ge 34 and Id le 55 | nightly Developers",
                "not (Id lt 9007199254740992) | ada@acme.example linus@acme.example",
                "Type eq 'DirectoryRobot' | nightly",
                "Type eq '3' | Developers",
                "Type ne 'DirectoryUser' | nightly Developers",
                "RobotProvision ne null | grace@acme.example",
                "RobotProvision/RobotType eq 'RpaDeveloper' | grace@acme.example",
                "startswith(UserName,'m') eq true | margaret@acme.example",
                "endswith(FullName, 'lace') | ada@acme.example",
                "contains(tolower(Name), tolower('NIGHT')) | nightly",
                "contains(EmailAddress,'nobody') | ",
                "Key eq DAAAAAAA-0002-4000-8000-00000000000b | ada@acme.example",
                "Key in ('DAAAAAAA-0002-4000-8000-00000000000b') | ada@acme.example",
                "userName eq 'ada@acme.example' and type eq 'DirectoryUser' | ada@acme.example",
                "robotProvision/robotType eq 'RpaDeveloper' | grace@acme.example",
                "MayHaveUnattendedSession eq true and LastLoginTime eq null | ada@acme.example nightly",
                "CreationTime gt 2026-03-02T08:15:30.130Z and Surname eq 'Hopper' | grace@acme.example",
                "CreationTime gt 2026-03-02T09:15:30.1302044+01:00 | ",
                "Surname eq 'O''Brien' | "
            })
    void filters(String filter, String userNames) {
        JsonObject list = Wire.json(list("$filter=" + Wire.encode(filter)));

        assertThat(String.join(" ", values(list, "UserName"))).isEqualTo(userNames == null ? "" : userNames);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$filter=Nme eq 'x'",
                "$filter=UserName eq 5",
                "$filter=UserName",
                "$filter=Id eq 13 and",
                "$filter=(Id eq 13",
                "$filter=Id eq 13)",
                "$filter=Type eq 'Person'",
                "$filter=length(Name) eq 3",
                "$filter=Key eq 'daaaaaaa-0002-4000-8000-00000000000b'",
                "$filter=Key in ('13')",
                "$filter=UserRoles/any(r: r/RoleId eq 1)",
                "$filter=RobotProvision/ExecutionSettings eq 'x'",
                "$orderby=Nme",
                "$orderby=Id sideways",
                "$orderby=Id&$orderby=Id",
                "$select=Nme",
                "$expand=UnattendedRobot",
                "$expand=Nothing",
                "$top=1001",
                "$top=-1",
                "$skip=x",
                "$count=yes",
                "$format=xml"
            })
    void answers400ToOptionsThatMakeNoSense(String query) {
        HttpResponse<String> answer = list(query.replace(" ", "%20").replace("'", "%27"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Wire.json(answer).get("errorCode").getAsInt()).isEqualTo(1000);
        assertThat(Wire.json(answer).get("message").getAsString()).startsWith("Invalid OData query options.");
    }

    @Test
    void countsBeforePaging() {
        JsonObject list = Wire.json(list("$orderby=Id%20desc&$skip=1&$top=2"));

        assertThat(list.get("@odata.count").getAsInt()).isEqualTo(6);
        assertThat(list.get("@odata.context").getAsString()).endsWith("/orchestrator_/odata/$metadata#Users");
        assertThat(values(list, "Id")).containsExactly("9007199254740992", "55");
    }

    @Test
    void leavesOutOfListsWhatOnlyAGetBrings() {
        JsonObject row = Wire.json(list("$filter=Id%20eq%2013"))
                .getAsJsonArray("value")
                .get(0)
                .getAsJsonObject();

        assertThat(row.has("UpdatePolicy")).isFalse();
        assertThat(row.has("UserRoles")).isFalse();
        assertThat(row.has("OrganizationUnits")).isFalse();
        assertThat(row.has("RolesList")).isTrue();
        assertThat(row.has("FutureFlag")).isTrue();
    }

    @Test
    void expandsRolesAndUnitsOnly() {
        JsonObject user =
                Wire.json(wire.orchestrator("GET", "/odata/Users(13)?$expand=OrganizationUnits,UserRoles", ""));

        assertThat(user.getAsJsonArray("UserRoles")).hasSize(2);
        assertThat(user.getAsJsonArray("OrganizationUnits")).isEmpty();
        assertThat(user.has("UpdatePolicy")).isTrue();
    }

    @Test
    void selectsMembers() {
        JsonObject list = Wire.json(list("$select=Id,UserName&$top=1"));

        assertThat(list.getAsJsonArray("value").get(0).getAsJsonObject().keySet())
                .containsExactly("UserName", "Id");
    }

    @Test
    void takesTheNamesOfMembersInAnyCase() {
        JsonObject list = Wire.json(list("$select=id,username&$orderby=id%20desc&$top=1"));
        JsonObject user = Wire.json(wire.orchestrator("GET", "/odata/Users(13)?$expand=userRoles", ""));

        assertThat(list.getAsJsonArray("value").get(0).getAsJsonObject().keySet())
                .containsExactly("UserName", "Id");
        assertThat(values(list, "UserName")).containsExactly("ada@acme.example");
        assertThat(user.getAsJsonArray("UserRoles")).hasSize(2);
    }

    @Test
    void endsAListAfterAHundredRows() {
        try (UiPathSimulator crowded = UiPathSimulator.start()) {
            for (int i = 1000; i < 1200; i++) {
                crowded.orchestrator().addUser("{\"Id\":" + i + ",\"UserName\":\"user" + i + "\"}");
            }
            Wire crowd = new Wire(crowded).signIn("OR.Users");

            JsonObject first = Wire.json(crowd.orchestrator("GET", "/odata/Users", ""));
            JsonObject whole = Wire.json(crowd.orchestrator("GET", "/odata/Users?$top=1000", ""));

            assertThat(first.getAsJsonArray("value")).hasSize(100);
            assertThat(first.get("@odata.count").getAsInt()).isEqualTo(206);
            assertThat(whole.getAsJsonArray("value")).hasSize(206);
        }
    }

    @Test
    void expandsThePermissionsOfRoles() {
        String path = "/odata/Roles?$filter=Type%20eq%20'Folder'";

        JsonObject plain = Wire.json(wire.orchestrator("GET", path, ""));
        JsonObject expanded = Wire.json(wire.orchestrator("GET", path + "&$expand=Permissions", ""));

        assertThat(values(plain, "Name")).containsExactly("Folder Administrator");
        assertThat(plain.getAsJsonArray("value").get(0).getAsJsonObject().has("Permissions"))
                .isFalse();
        assertThat(expanded.getAsJsonArray("value").get(0).getAsJsonObject().getAsJsonArray("Permissions"))
                .hasSize(1);
    }

    private HttpResponse<String> list(String query) {
        return wire.orchestrator("GET", "/odata/Users?" + query, "");
    }

    private static List<String> values(JsonObject list, String member) {
        List<String> values = new ArrayList<>();
        for (JsonElement row : list.getAsJsonArray("value")) {
            values.add(row.getAsJsonObject().get(member).getAsString());
        }
        return values;
    }
}
