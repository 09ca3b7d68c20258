package io.github.rpaclients.swap.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.ReadProgress;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.identity.IdentityClient;
import java.io.IOException;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups with members whom another directory keeps, which the simulator does not have. */
class OtherDirectoryTest {
    private static final String LOCAL = "aaaaaaaa-0001-4000-8000-000000000001";
    private static final String ADOPTED = "aaaaaaaa-0001-4000-8000-000000000002";
    private static final String GROUP = "cccccccc-0001-4000-8000-000000000001";

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void looksUpWhomAnotherDirectoryKeeps() {
        members("{'objectType':'DirectoryUser','source':'local','identifier':'" + LOCAL
                + "','email':'ada@acme.example'},"
                + "{'objectType':'DirectoryUser','source':'aad','identifier':'aad|bbbbbbbb-0001-4000-8000-000000000001',"
                + "'name':'grace','email':'grace@acme.example'},"
                + "{'objectType':'DirectoryUser','source':'aad','identifier':'bbbbbbbb-0001-4000-8000-000000000009',"
                + "'email':'never.signed.in@acme.example'},"
                + "{'objectType':'DirectoryUser','source':'aad'},"
                + "{'objectType':'DirectoryGroup','source':'aad','identifier':'aad|1','name':'Everybody'}");

        try (IdentityClient identity = identity()) {
            assertThat(directory(identity).members("Contractors"))
                    .containsExactly(Account.of(LOCAL, ""), Account.of(ADOPTED, ""));
        }
    }

    @Test
    void refusesAGroupThatHoldsOnlyGroupsOfAnotherDirectory() {
        members("{'objectType':'DirectoryGroup','source':'aad','identifier':'aad|1','name':'Everybody'}");

        try (IdentityClient identity = identity()) {
            assertThatExceptionOfType(SwapRefusedException.class)
                    .isThrownBy(() -> directory(identity).members("Contractors"))
                    .withMessage("The server names nobody who is in the group Contractors;"
                            + " whoever is in the groups in it is not told, so name the people, or a group of people");
        }
    }

    private static Directory directory(IdentityClient identity) {
        return new Directory(identity, new Everybody(ReadProgress.none()));
    }

    private IdentityClient identity() {
        return IdentityClient.builder()
                .deployment(UiPathDeployment.hosted(server.url("/").uri(), "acme", "production"))
                .credentials(UiPathCredentials.token(Secret.of("token")))
                .organization(OrganizationId.of("dddddddd-0001-4000-8000-000000000001"))
                .build();
    }

    private void members(String members) {
        String group = "{'id':'" + GROUP + "','name':'Contractors','members':[" + members + "]}";
        Map<String, String> answers = Map.of(
                "/Group/dddddddd-0001-4000-8000-000000000001",
                "[{'id':'" + GROUP + "','name':'Contractors'}]",
                "/" + GROUP,
                group,
                "searchTerm=grace",
                "{'totalCount':1,'results':[{'id':'" + ADOPTED + "','email':'grace@acme.example'}]}",
                "searchTerm=never",
                "{'totalCount':0,'results':[]}");
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answers.entrySet().stream()
                        .filter(answer -> answer.getKey().startsWith("/")
                                ? request.getTarget().endsWith(answer.getKey())
                                : request.getTarget().contains(answer.getKey()))
                        .map(answer -> new MockResponse(
                                200,
                                Headers.of("Content-Type", "application/json"),
                                answer.getValue().replace('\'', '"')))
                        .findFirst()
                        .orElseGet(() -> new MockResponse.Builder().code(404).build());
            }
        });
    }
}
