package io.github.rpaclients.uipath.identity.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Types;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.identity.Fixture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupJsonTest {
    private final List<Group> groups = Json.fromJson(
            Types.newParameterizedType(List.class, Group.class), Fixture.read(GroupJsonTest.class, "groups.json"));

    @Test
    void readsTheTypeAsANumberAndAsAWord() {
        assertThat(groups.get(0).type()).contains(GroupType.BUILT_IN);
        assertThat(groups.get(1).type()).contains(GroupType.CUSTOM);
    }

    @Test
    void keepsTheNumberOfAnUnknownType() {
        assertThat(groups.get(2).type()).contains(GroupType.of("7"));
        assertThat(Json.toJson(Group.class, groups.get(2))).contains("\"type\":\"7\"");
    }

    @Test
    void keepsTheWordOfAnUnknownType() {
        assertThat(GroupType.of("synced").value()).isEqualTo("synced");
    }

    @Test
    void readsSevenDigitDates() {
        assertThat(groups.get(0).creationTime()).contains(Instant.parse("2025-11-03T09:30:00.000000100Z"));
        assertThat(groups.get(0).lastModificationTime()).isEmpty();
    }

    @Test
    void readsMembersOfEveryKind() {
        assertThat(groups.get(0).members())
                .extracting(member -> member.objectType().orElseThrow())
                .containsExactly(
                        DirectoryObjectType.DIRECTORY_USER,
                        DirectoryObjectType.DIRECTORY_GROUP,
                        DirectoryObjectType.DIRECTORY_ROBOT_USER,
                        DirectoryObjectType.DIRECTORY_APPLICATION);
        assertThat(groups.get(0).members().get(3).applicationId()).contains("e0e1e2e3-0000-4000-8000-000000000002");
    }

    @Test
    void readsWhatOnlyPeopleHave() {
        DirectoryEntity edith = groups.get(0).members().get(0);

        assertThat(edith.identifier()).contains(MemberId.of("1a2b3c4d-5e6f-4708-9a0b-0c1d2e3f4a5b"));
        assertThat(edith.firstName()).contains("Edith");
        assertThat(edith.companyName()).isEmpty();
        assertThat(edith.extensionUserAttributes())
                .isEqualTo(Map.of("costCentre", JsonValue.ofText("4711"), "floor", JsonValue.of("3")));
        assertThat(edith.extras().json("type")).contains("0");
    }

    @Test
    void readsMembersWithoutAType() {
        assertThat(groups.get(1).members().get(0).objectType()).isEmpty();
        assertThat(groups.get(1).members().get(2).objectType()).isEmpty();
    }

    @Test
    void readsMembersOfAnUnknownTypeWithAllTheySay() {
        DirectoryEntity agent = groups.get(1).members().get(1);

        assertThat(agent.objectType()).contains(DirectoryObjectType.of("DirectoryAgent"));
        assertThat(agent.extras().json("skills")).contains("[\"filing\"]");
    }

    @Test
    void readsNullMembersAsNone() {
        assertThat(groups.get(2).members()).isEmpty();
    }

    @Test
    void keepsUnknownMembers() {
        assertThat(groups.get(0).extras().json("isVirtual")).contains("true");
    }
}
