package io.github.rpaclients.uipath.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.BadRequestException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.identity.externalapplications.ApplicationScope;
import io.github.rpaclients.uipath.identity.externalapplications.ApplicationSecret;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplication;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplicationId;
import io.github.rpaclients.uipath.identity.externalapplications.NewApplicationSecret;
import io.github.rpaclients.uipath.identity.externalapplications.NewExternalApplication;
import io.github.rpaclients.uipath.identity.federatedcredentials.FederatedCredential;
import io.github.rpaclients.uipath.identity.federatedcredentials.NewFederatedCredential;
import io.github.rpaclients.uipath.identity.federatedcredentials.NewFederatedCredentialBuilder;
import io.github.rpaclients.uipath.identity.groups.DirectoryEntity;
import io.github.rpaclients.uipath.identity.groups.DirectoryObjectType;
import io.github.rpaclients.uipath.identity.groups.Group;
import io.github.rpaclients.uipath.identity.groups.GroupType;
import io.github.rpaclients.uipath.identity.groups.GroupUpdateBuilder;
import io.github.rpaclients.uipath.identity.groups.MemberId;
import io.github.rpaclients.uipath.identity.groups.NewGroup;
import io.github.rpaclients.uipath.identity.robotaccounts.NewRobotAccount;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccount;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountId;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountUpdateBuilder;
import io.github.rpaclients.uipath.identity.users.BulkCreation;
import io.github.rpaclients.uipath.identity.users.BulkUser;
import io.github.rpaclients.uipath.identity.users.IdentityUser;
import io.github.rpaclients.uipath.identity.users.UserType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityContractTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final IdentityClient identity = client("PM.User", "PM.Group", "PM.RobotAccount");

    @AfterEach
    void stop() {
        identity.close();
        uipath.close();
    }

    @Test
    void findsThePersonTheLicenceServiceKnows() {
        assertThat(identity.users().find("ADA@acme.example"))
                .map(IdentityUser::id)
                .contains(PersonId.of(uipath.identity().user("ada").id()));
    }

    @Test
    void readsTypesThatAreNumbers() {
        uipath.identity().integerEnums(true);

        assertThat(identity.users().find("ada@acme.example").orElseThrow().type())
                .contains(UserType.USER);
        assertThat(identity.groups().find("Everyone").orElseThrow().type()).contains(GroupType.BUILT_IN);
        assertThat(identity.groups().find("Developers").orElseThrow().type()).contains(GroupType.CUSTOM);
    }

    @Test
    void listsMorePeopleThanTheServerGivesUnasked() {
        for (int i = 0; i < 30; i++) {
            uipath.identity()
                    .addUser(UUID.randomUUID().toString(), "user" + i, "user" + i + "@acme.example", "U", "" + i);
        }

        assertThat(identity.users().list().toList()).hasSize(34);
        assertThat(identity.users().list(q -> q.pageSize(7)).toList()).hasSize(34);
    }

    @Test
    void createsChangesAndDeletesARobotAccount() {
        GroupId developers = GroupId.of(uipath.identity().group("Developers").id());
        GroupId everyone = GroupId.of(uipath.identity().group("Everyone").id());

        RobotAccount created = identity.robotAccounts()
                .create(NewRobotAccount.of("invoices")
                        .withDisplayName("Invoices")
                        .withGroups(everyone));
        RobotAccount changed = identity.robotAccounts()
                .update(
                        created.id(),
                        new RobotAccountUpdateBuilder()
                                .displayName(Patch.set("Bills"))
                                .addGroupsToAdd(developers)
                                .addGroupsToRemove(everyone)
                                .build());

        assertThat(created.groupIds()).containsExactly(everyone);
        assertThat(changed.displayName()).contains("Bills");
        assertThat(changed.groupIds()).containsExactly(developers);
        assertThat(identity.robotAccounts().get(created.id())).isEqualTo(changed);

        identity.robotAccounts().delete(created.id());

        assertThatThrownBy(() -> identity.robotAccounts().get(created.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void deletesSeveralRobotAccountsAtOnce() {
        RobotAccountId one =
                identity.robotAccounts().create(NewRobotAccount.of("one")).id();
        RobotAccountId two =
                identity.robotAccounts().create(NewRobotAccount.of("two")).id();

        identity.robotAccounts().deleteAll(List.of(one, two));

        assertThat(identity.robotAccounts().list())
                .extracting(account -> account.name().orElseThrow())
                .containsExactly("nightly");
    }

    @Test
    void refusesANameThatIsTaken() {
        assertThatThrownBy(() -> identity.robotAccounts().create(NewRobotAccount.of("Nightly")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void findTellsWhetherACreationWithALostAnswerWasDone() {
        uipath.faults().next("POST", "/api/RobotAccount").dropAnswer();

        assertThatThrownBy(() -> identity.robotAccounts().create(NewRobotAccount.of("invoices")))
                .isInstanceOf(ConnectionException.class);

        assertThat(identity.robotAccounts().find("invoices")).isPresent();
        assertThat(uipath.requests().matching("POST", "/api/RobotAccount")).hasSize(1);
    }

    @Test
    void createsChangesAndDeletesAGroup() {
        PersonId ada = PersonId.of(uipath.identity().user("ada").id());
        RobotAccountId nightly =
                RobotAccountId.of(uipath.identity().robotAccount("nightly").id());
        GroupId id = GroupId.of("dddddddd-0001-4000-8000-00000000000a");

        Group created =
                identity.groups().create(NewGroup.of("Makers").withId(id).withMembers(MemberId.of(ada)));
        Group changed = identity.groups()
                .update(
                        id,
                        new GroupUpdateBuilder()
                                .name("Builders")
                                .addMembersToAdd(nightly.asMember())
                                .addMembersToRemove(
                                        created.members().get(0).identifier().orElseThrow())
                                .build());

        assertThat(created.id()).isEqualTo(id);
        assertThat(changed.name()).contains("Builders");
        assertThat(changed.members())
                .extracting(member -> member.objectType().orElseThrow())
                .containsExactly(DirectoryObjectType.DIRECTORY_ROBOT_USER);
        assertThat(identity.groups().get(id)).isEqualTo(changed);

        identity.groups().delete(id);

        assertThat(identity.groups().find("Builders")).isEmpty();
    }

    @Test
    void deletesSeveralGroupsAtOnce() {
        GroupId one = identity.groups().create(NewGroup.of("One")).id();
        GroupId two = identity.groups().create(NewGroup.of("Two")).id();

        identity.groups().deleteAll(List.of(one, two));

        assertThat(identity.groups().list())
                .extracting(group -> group.name().orElseThrow())
                .containsExactly("Everyone", "Developers");
    }

    @Test
    void aScopeForReadingDoesNotLetAnybodyWrite() {
        try (IdentityClient reader = client("PM.RobotAccount.Read")) {
            assertThat(reader.robotAccounts().find("nightly")).isPresent();
            assertThatThrownBy(() -> reader.robotAccounts().create(NewRobotAccount.of("invoices")))
                    .isInstanceOf(ForbiddenException.class)
                    .hasMessageContaining("PM.RobotAccount or PM.RobotAccount.Write");
        }
    }

    @Test
    void anotherOrganizationIsRefused() {
        IdentityClient view = identity.inOrganization(OrganizationId.of("99999999-0000-4000-8000-000000000001"));

        assertThatThrownBy(() -> view.groups().list())
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("partitionGlobalId");
    }

    @Test
    void creatingManyTellsWhoWasThereAlready() {
        BulkUser bob = BulkUser.of("bob").withEmail("bob@acme.example");
        BulkUser ada = BulkUser.of("ada@acme.example");

        BulkCreation creation = identity.users().createAll(List.of(bob, ada));

        assertThat(creation.isComplete()).isFalse();
        assertThat(creation.created().keySet()).containsExactly(bob);
        assertThat(creation.unconfirmed()).containsExactly(ada);
        assertThat(creation.errors())
                .extracting(error -> error.code().orElseThrow())
                .containsExactly("DuplicateUserName");
        assertThat(identity.users().find("bob@acme.example")).isPresent();
    }

    @Test
    void membersComeAndGoOneByOne() {
        GroupId developers = identity.groups().find("Developers").orElseThrow().id();
        MemberId grace = MemberId.of(
                identity.users().find("grace@acme.example").orElseThrow().id());
        List<DirectoryEntity> before = identity.groups().get(developers).members();

        identity.groups().removeMembers(developers, List.of(grace));
        Group after = identity.groups().addMembers(developers, List.of(grace));

        assertThat(after.name()).contains("Developers");
        assertThat(after.members())
                .extracting(DirectoryEntity::identifier)
                .contains(Optional.of(grace))
                .containsAll(before.stream().map(DirectoryEntity::identifier).collect(Collectors.toList()));
    }

    @Test
    void anApplicationChangesItsSecretWithoutAGap() {
        try (IdentityClient administrator = client("PM.OAuthApp", "PM.OAuthAppSecret")) {
            ExternalApplication night = administrator
                    .externalApplications()
                    .create(NewExternalApplication.confidential(
                            "night", ApplicationScope.ofApplication("PM.Group.Read")));
            Secret old = night.secret().orElseThrow();
            groupsBy(night.id(), old);

            ApplicationSecret next = administrator
                    .externalApplications()
                    .rotateSecret(
                            night.secrets().get(0).id(),
                            NewApplicationSecret.of(night.id(), "next"),
                            made -> groupsBy(night.id(), made.secret().orElseThrow()));

            assertThat(groupsBy(night.id(), next.secret().orElseThrow())).isEqualTo(2);
            assertThatThrownBy(() -> groupsBy(night.id(), old)).isInstanceOf(SignInException.class);
            assertThat(administrator.externalApplications().get(night.id()).secrets())
                    .extracting(ApplicationSecret::id)
                    .containsExactly(next.id());
        }
    }

    @Test
    void anApplicationGetsWhomItTrusts() {
        try (IdentityClient administrator = client("PM.OAuthApp")) {
            ExternalApplicationId night = administrator
                    .externalApplications()
                    .create(NewExternalApplication.confidential(
                            "night", ApplicationScope.ofApplication("PM.Group.Read")))
                    .id();
            NewFederatedCredential trust = new NewFederatedCredentialBuilder()
                    .name("main")
                    .issuer("https://token.example")
                    .subject("repo:acme/robots")
                    .audience("uipath")
                    .build();

            FederatedCredential made = administrator.federatedCredentials().create(night, trust);
            administrator.federatedCredentials().replace(night, made.id(), trust.withSubject("repo:acme/bots"));

            assertThat(administrator.federatedCredentials().list(night))
                    .extracting(FederatedCredential::subject)
                    .containsExactly(Optional.of("repo:acme/bots"));
            administrator.federatedCredentials().delete(night, made.id());
            assertThat(administrator.federatedCredentials().list(night)).isEmpty();
        }
    }

    /** How many groups there are, for whoever may ask. */
    private int groupsBy(ExternalApplicationId application, Secret secret) {
        try (IdentityClient client = client(ClientCredentials.of(application.value(), secret, "PM.Group.Read"))) {
            return client.groups().list().size();
        }
    }

    private IdentityClient client(String... scopes) {
        return client(ClientCredentials.of(uipath.clientId(), Secret.of(uipath.clientSecret()), scopes));
    }

    private IdentityClient client(ClientCredentials credentials) {
        return IdentityClient.builder()
                .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
                .credentials(credentials)
                .http(HttpOptions.builder().sleeper(new RecordingSleeper()).build())
                .build();
    }
}
