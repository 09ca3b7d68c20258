package io.github.rpaclients.uipath.identity.users;

import static io.github.rpaclients.uipath.identity.IdentityServer.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.BadRequestException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.identity.Fixture;
import io.github.rpaclients.uipath.identity.IdentityServer;
import io.github.rpaclients.uipath.identity.IdentityServer.Received;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UsersApiTest {
    private static final PersonId EDITH = PersonId.of("1a2b3c4d-5e6f-4708-9a0b-0c1d2e3f4a5b");

    private final IdentityServer server = IdentityServer.start();
    private final UsersApi users = server.identity().users();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void listNamesOrganizationSearchAndPage() {
        server.answers(Fixture.read(UsersApiTest.class, "page.json"));

        assertThat(users.list(q -> q.searchTerm("e").orderByDescending("userName")))
                .hasSize(3);

        assertThat(server.received())
                .isEqualTo(new Received(
                        "GET",
                        "/acme/identity_/api/User/users/" + ORGANIZATION
                                + "?searchTerm=e&top=1000&skip=0&sortBy=userName&sortOrder=desc",
                        ""));
    }

    @Test
    void listReadsPageAfterPage() {
        server.answers("{\"totalCount\":2,\"results\":[{\"id\":\"1\"}]}")
                .answers("{\"totalCount\":2,\"results\":[{\"id\":\"2\"}]}")
                .answers("{\"totalCount\":2,\"results\":[]}");

        assertThat(users.list(q -> q.pageSize(1)).toList()).hasSize(2);

        assertThat(server.received().target()).endsWith("?top=1&skip=0");
        assertThat(server.received().target()).endsWith("?top=1&skip=1");
    }

    @Test
    void listFindsNobodyWhereTheRowsAreNullAndTheTotalIsZero() {
        server.answers("{\"totalCount\":0,\"results\":null}");

        assertThat(users.list()).isEmpty();
    }

    @Test
    void getNamesTheIdOnly() {
        server.answers("{\"id\":\"" + EDITH + "\"}");

        users.get(EDITH);

        assertThat(server.received()).isEqualTo(new Received("GET", "/acme/identity_/api/User/" + EDITH, ""));
    }

    @Test
    void findTakesAUserName() {
        server.answers(people(person("1", "edith", "clarke@acme.example"), person("2", "edith2", "e2@acme.example")));

        assertThat(users.find("Edith")).map(IdentityUser::id).contains(PersonId.of("1"));
    }

    @Test
    void findTakesAnEmailAddress() {
        server.answers(people(person("1", "edith", "edith+rpa@acme.example")));

        assertThat(users.find("EDITH+rpa@acme.example")).map(IdentityUser::id).contains(PersonId.of("1"));

        assertThat(server.received().target()).contains("searchTerm=EDITH%2Brpa%40acme.example&top=1000");
    }

    @Test
    void findTakesAPersonWhoseUserNameIsTheEmailAddressOnce() {
        server.answers(people(person("1", "edith@acme.example", "edith@acme.example")));

        assertThat(users.find("edith@acme.example")).isPresent();
    }

    @Test
    void findLeavesOutPartsOfNames() {
        server.answers(people(person("1", "edith.clarke", "edith.clarke@acme.example")));

        assertThat(users.find("edith")).isEmpty();
    }

    @Test
    void findRefusesToChooseBetweenAUserNameAndAnEmailAddress() {
        server.answers(people(
                person("1", "edith@acme.example", "private@acme.example"),
                person("2", "clarke", "edith@acme.example")));

        assertThatIllegalStateException()
                .isThrownBy(() -> users.find("edith@acme.example"))
                .withMessageContaining("1 and 2");
    }

    @Test
    void findRefusesABlankName() {
        assertThatIllegalArgumentException().isThrownBy(() -> users.find(""));

        assertThat(server.requestCount()).isZero();
    }

    @Test
    void anIdCannotBeBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> PersonId.of(""));
    }

    @Test
    void takesNoRefusalWithAStatusOfSuccessForDone() {
        server.answers("{\"succeeded\":false,\"errors\":[{\"code\":\"DuplicateEmail\"}]}");

        assertThatThrownBy(() -> users.create(NewUser.of("edith")))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("went wrong");
    }

    @Test
    void namesTheCodeOfARefusal() {
        server.answers(
                400, "{\"succeeded\":false,\"errors\":[{\"code\":\"DuplicateEmail\",\"description\":\"Taken\"}]}");

        assertThatThrownBy(() -> users.create(NewUser.of("edith")))
                .isInstanceOfSatisfying(
                        BadRequestException.class, e -> assertThat(e.code()).contains("DuplicateEmail"));
    }

    @Test
    void tellsOfEachRowWhatBecameOfIt() {
        BulkUser edith = BulkUser.of("edith").withId(EDITH);
        BulkUser ada = BulkUser.of("ada");
        BulkUser bob = BulkUser.of("bob");
        server.answers("{\"result\":{\"succeeded\":false,\"errors\":[{\"code\":\"DuplicateUserName\"}]},\"users\":["
                + person("5", "ADA", "ada@acme.example") + ","
                + person(EDITH.value().toUpperCase(Locale.ROOT), "e", "e@acme.example") + "]}");

        BulkCreation creation = users.createAll(List.of(edith, ada, bob));

        assertThat(creation.isComplete()).isFalse();
        assertThat(creation.created().keySet()).containsExactly(edith, ada);
        assertThat(creation.unconfirmed()).containsExactly(bob);
        assertThat(creation.errors()).extracting(IdentityError::code).containsExactly(Optional.of("DuplicateUserName"));
        assertThat(creation).hasToString("2 created, 1 unconfirmed, 1 errors");
    }

    @Test
    void takesAnAnswerThatSaysThatAllWereCreatedAndNoMore() {
        server.answers("{\"succeeded\":true,\"errors\":[]}");

        BulkCreation creation = users.createAll(List.of(BulkUser.of("ada")), Set.of(GroupId.of("7")));

        assertThat(creation.isComplete()).isTrue();
        assertThat(creation.unconfirmed()).hasSize(1);
        assertThat(server.received().body()).contains("\"groupIDs\":[\"7\"]");
    }

    @Test
    void sendsNobodyAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> users.createAll(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> users.deleteAll(List.of()));

        assertThat(server.requestCount()).isZero();
    }

    @Test
    void refusesAnUpdateThatContradictsItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UserUpdateBuilder()
                        .addGroupsToAdd(GroupId.of("7"))
                        .addGroupsToRemove(GroupId.of("7"))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UserUpdateBuilder()
                        .putAttributesToSet("room", "7")
                        .addAttributesToRemove("room")
                        .build());
    }

    private static String people(String... people) {
        return "{\"totalCount\":" + people.length + ",\"results\":[" + String.join(",", people) + "]}";
    }

    private static String person(String id, String userName, String email) {
        return "{\"id\":\"" + id + "\",\"userName\":\"" + userName + "\",\"email\":\"" + email + "\"}";
    }
}
