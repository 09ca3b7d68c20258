package io.github.rpaclients.uipath.identity.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.identity.IdentityServer;
import io.github.rpaclients.uipath.identity.groups.MemberId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryApiTest {
    private final IdentityServer server = IdentityServer.start();
    private final DirectoryApi directory = server.identity().directory();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void asksForTwentyNamesAtATime() {
        List<String> names = IntStream.range(0, 21).mapToObj(n -> "n" + n).collect(Collectors.toList());
        server.answers(names.subList(0, 20).stream()
                        .map(name -> "\"" + name + "\":{\"identifier\":\"" + name + "\"}")
                        .collect(Collectors.joining(",", "{", "}")))
                .answers("{\"n20\":null}");

        assertThat(directory.resolveAll(names, DirectoryEntityType.USER).keySet())
                .containsExactlyElementsOf(names.subList(0, 20));

        assertThat(server.received().body()).contains("\"n0\"", "\"n19\"").doesNotContain("\"n20\"");
        assertThat(server.received().body()).isEqualTo("{\"entityNames\":[\"n20\"],\"entityType\":\"user\"}");
    }

    @Test
    void asksForNobodyWithoutARequest() {
        assertThat(directory.resolveAll(List.of(), DirectoryEntityType.USER)).isEmpty();

        assertThat(server.requestCount()).isZero();
    }

    @Test
    void namesWhomItFindsAsTheCallerDoes() {
        server.answers("{\"Ada\":{\"identifier\":\"1\"},\"ada\":{\"identifier\":\"2\"}}");

        assertThat(directory
                        .resolveAll(List.of("ada"), DirectoryEntityType.USER)
                        .get("ada")
                        .identifier())
                .contains(MemberId.of("2"));
    }

    @Test
    void takesNoAnswerForOneThatMissesAName() {
        server.answers("{\"ada\":{\"identifier\":\"1\"}}");

        assertThatThrownBy(() -> directory.resolveAll(List.of("ada", "bob"), DirectoryEntityType.USER))
                .isInstanceOf(UnexpectedAnswerException.class);
    }

    @Test
    void searchNamesEverySource() {
        server.answers("[]");

        directory.search(DirectorySearch.startingWith("a b")
                .sources(DirectorySource.LOCAL_GROUPS, DirectorySource.DIRECTORY_GROUPS));

        assertThat(server.received().target())
                .endsWith("/" + IdentityServer.ORGANIZATION
                        + "?startsWith=a%20b&sourceFilter=localGroups&sourceFilter=directoryGroups");
    }
}
