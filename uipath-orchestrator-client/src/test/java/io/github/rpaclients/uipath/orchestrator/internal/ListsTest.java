package io.github.rpaclients.uipath.orchestrator.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In which order and how many at once rows are asked for. */
class ListsTest {
    private final UiPathConnection connection = UiPathConnection.builder()
            .deployment(UiPathDeployment.hosted(URI.create("http://localhost:1"), "acme", "production"))
            .credentials(UiPathCredentials.token(Secret.of("pat")))
            .build();
    private final Lists lists = new Lists(calls());

    private ApiCalls calls() {
        UiPathDeployment deployment = connection.deployment();
        return connection.calls(deployment.orchestratorUrl(), deployment.orchestratorHeaders());
    }

    @AfterEach
    void close() {
        connection.close();
    }

    @Test
    void asksForRowsByTheirIdInLargePages() {
        assertThat(asked(lists)).contains(entry("$orderby", "Id"), entry("$top", "1000"));
    }

    @Test
    void asksForRowsByWhatTheyHaveInstead() {
        assertThat(asked(lists.keyedBy("FullPath"))).containsEntry("$orderby", "FullPath");
        assertThat(asked(lists.unordered())).doesNotContainKey("$orderby").containsEntry("$skip", "0");
    }

    @Test
    void asksForNoMoreThanTheListGives() {
        assertThat(asked(lists.atMost(100))).containsEntry("$top", "100");
        assertThatThrownBy(() -> lists.atMost(100).list(query -> query.pageSize(101), query -> null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A page of this list has 1 to 100 rows, not 101");
    }

    private static Map<String, String> asked(Lists lists) {
        Map<String, String> asked = new LinkedHashMap<>();
        assertThatThrownBy(() -> lists.all(query -> {
                            asked.putAll(query);
                            throw new IllegalStateException("enough");
                        })
                        .toList())
                .hasMessage("enough");
        return asked;
    }
}
