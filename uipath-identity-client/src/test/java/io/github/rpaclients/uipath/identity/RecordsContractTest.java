package io.github.rpaclients.uipath.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.GroupId;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.identity.audit.AuditEvent;
import io.github.rpaclients.uipath.identity.directory.DirectoryEntityType;
import io.github.rpaclients.uipath.identity.directory.DirectoryMatch;
import io.github.rpaclients.uipath.identity.directory.DirectorySearch;
import io.github.rpaclients.uipath.identity.groups.MemberId;
import io.github.rpaclients.uipath.identity.personalaccesstokens.NewPersonalAccessToken;
import io.github.rpaclients.uipath.identity.personalaccesstokens.PersonalAccessToken;
import io.github.rpaclients.uipath.identity.personalaccesstokens.PersonalAccessTokensApi;
import io.github.rpaclients.uipath.identity.samlcertificates.SamlCertificatesApi;
import io.github.rpaclients.uipath.identity.settings.Setting;
import io.github.rpaclients.uipath.identity.settings.SettingValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What identity keeps besides those who can sign in, and whom it finds, against the simulated service. */
class RecordsContractTest {
    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final List<IdentityClient> clients = new ArrayList<>();
    private final IdentityClient identity = client(ClientCredentials.of(
            uipath.clientId(), Secret.of(uipath.clientSecret()), "PM.Setting", "PM.AuthSetting", "PM.Audit.Read"));
    private final PersonId margaret =
            PersonId.of(uipath.identity().user("margaret").id());

    @AfterEach
    void stop() {
        clients.forEach(IdentityClient::close);
        uipath.close();
    }

    @Test
    void keepsSettings() {
        identity.settings().set(List.of(SettingValue.of("Language", "en")));
        identity.settings().setOf(margaret, List.of(SettingValue.of("Language", "de")));

        assertThat(identity.settings().get(List.of("Language", "Theme")))
                .extracting(Setting::value)
                .containsExactly(Optional.of("en"));
        assertThat(identity.settings().getOf(margaret, List.of("Language")))
                .extracting(Setting::value)
                .containsExactly(Optional.of("de"));
    }

    @Test
    void changesCertificates() {
        SamlCertificatesApi certificates = identity.samlCertificates();
        certificates.setPrimary(Secret.of("MIIB"));
        certificates.setSecondary(Secret.of("MIIC"));

        assertThat(certificates.switchToSecondary().primaryCertificate()).contains("MIIC");
        certificates.delete(certificates.get().secondaryCertificateId().orElseThrow());
        assertThat(certificates.get().secondaryCertificate()).isEmpty();
    }

    @Test
    void tellsWhatWasChanged() throws IOException {
        identity.settings().set(List.of(SettingValue.of("Language", "en")));

        assertThat(identity.audit().list().toList())
                .extracting(AuditEvent::category)
                .containsExactly(Optional.of("Setting"));
        try (Download file = identity.audit().download(10)) {
            assertThat(new String(file.stream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"Setting\"");
        }
    }

    @Test
    void findsWhomTheDirectoryKnows() {
        GroupId developers = GroupId.of(uipath.identity().group("Developers").id());

        assertThat(identity.directory().search(DirectorySearch.startingWith("marg")))
                .extracting(DirectoryMatch::identifier)
                .containsExactly(MemberId.of(margaret));
        assertThat(identity.directory()
                        .resolve(MemberId.of(margaret), DirectoryEntityType.USER)
                        .displayName())
                .contains("Margaret Hamilton");
        assertThat(identity.directory()
                        .resolve("Developers", DirectoryEntityType.GROUP)
                        .identifier())
                .contains(MemberId.of(developers.value()));
        assertThat(identity.directory().resolveAll(List.of("Developers", "Nobody"), DirectoryEntityType.GROUP))
                .containsOnlyKeys("Developers");
        assertThat(identity.directory().groupsOf(MemberId.of(margaret), Set.of(developers)))
                .hasSize(1);
        assertThat(identity.directory().scopes()).hasSize(1);
    }

    @Test
    void makesAndEndsPersonalAccessTokens() {
        PersonalAccessTokensApi tokens = client(UiPathCredentials.token(
                        Secret.of(uipath.signIns().personalAccessToken(Duration.ofDays(1), "PM.User"))))
                .personalAccessTokens();
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

        Secret made = tokens.create(NewPersonalAccessToken.of("laptop", tomorrow, "PM.User.Read"));
        assertThat(client(UiPathCredentials.token(made)).users().get(margaret).name())
                .contains("Margaret");
        PersonalAccessToken laptop = tokens.list().get(1);
        assertThat(laptop.lastUsed()).isPresent();
        assertThat(tokens.regenerate(laptop.id(), tomorrow.plusSeconds(60)).reveal())
                .isNotEqualTo(made.reveal());
        tokens.delete(laptop.id());
        assertThat(tokens.list()).hasSize(1);
        assertThatThrownBy(() -> identity.personalAccessTokens().list()).isInstanceOf(ForbiddenException.class);
    }

    private IdentityClient client(UiPathCredentials credentials) {
        IdentityClient client = IdentityClient.builder()
                .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
                .credentials(credentials)
                .organization(OrganizationId.of(uipath.organizationId()))
                .build();
        clients.add(client);
        return client;
    }
}
