package io.github.rpaclients.uipath.orchestrator.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerVersionTest {
    @ParameterizedTest
    @CsvSource({
        "20.10.16, 11",
        "21.4, 11",
        "21.10.4, 13",
        "22.4.4, 15",
        "22.10.1, 15",
        "2023.4.0, 16",
        "23.10.6-beta, 17",
        "24.10.3, 17",
        "25.10.2, 17",
        "19.10, 11"
    })
    void isKnownByTheProduct(String product, int webApi) {
        assertThat(ServerVersion.ofProduct(product).webApi()).hasValue(webApi);
    }

    @ParameterizedTest
    @ValueSource(strings = {"26.4.1", "2026.10.0", "v2", "", "cloud"})
    void countsAsTheNewestOfAProductThatNobodyKnows(String product) {
        assertThat(ServerVersion.ofProduct(product).has(99)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"15.0, 16.0, 17.0 | 17", "17.0,9 | 17", "20 | 20"})
    void isTheGreatestOfTheHeader(String header, int webApi) {
        assertThat(ServerVersion.ofHeader(Optional.of(header))).contains(ServerVersion.ofWebApi(webApi));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "latest", "17.0, latest", "2026-10-01", "17.0,"})
    void isNotSaidByAHeaderWithoutNumbers(String header) {
        assertThat(ServerVersion.ofHeader(Optional.of(header))).isEmpty();
        assertThat(ServerVersion.ofHeader(Optional.empty())).isEmpty();
    }

    @Test
    void saysWhatItIs() {
        assertThat(ServerVersion.ofProduct("22.10.1")).hasToString("Web API version 15 (22.10.1)");
        assertThat(ServerVersion.ofWebApi(17)).hasToString("Web API version 17");
        assertThat(ServerVersion.newest()).hasToString("no number of its Web API");
    }

    @Test
    void hasWhatIsNotNewerThanItself() {
        assertThat(ServerVersion.ofWebApi(15).has(15)).isTrue();
        assertThat(ServerVersion.ofWebApi(15).has(16)).isFalse();
    }
}
