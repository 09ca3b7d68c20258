package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.OkHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too old; with real jars, architecture-tests try it. */
class LibrariesTest {
    @ParameterizedTest
    @CsvSource({
        "3.14.9, true",
        "4.12.0, true",
        "5.0.0-alpha.14, true",
        "5.3.2, true",
        "5.4.0, false",
        "5.10.0, false",
        "6.0.0-beta.1, false",
        "somebody's own, false",
        "'', false"
    })
    void tellsVersionsThatMissWhatIsCalled(String version, boolean tooOld) {
        assertThat(Libraries.isTooOld(version)).isEqualTo(tooOld);
    }

    @Test
    void namesTheVersionOfTheBom() {
        assertThat(Build.OKHTTP).isEqualTo(OkHttp.VERSION);
        assertThat(System.getProperty("java.class.path")).contains("okio-jvm-" + Build.OKIO + ".jar");
    }
}
