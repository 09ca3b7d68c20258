package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;

class RedactionTest {
    private final List<String> hidden = new ArrayList<>();
    private final Redaction redaction = new Redaction(HarmlessNames.COMMON, hidden::add, text -> text);

    @Test
    void hidesAFieldWithoutAName() {
        assertThat(redaction.form("s3cret%2F1")).isEqualTo("(redacted)");
        assertThat(hidden).containsExactly("s3cret/1", "s3cret%2F1");
    }

    @Test
    void showsThatAFormIsEmpty() {
        assertThat(redaction.form("")).isEmpty();
        assertThat(redaction.form("grant_type=client_credentials&")).isEqualTo("grant_type=client_credentials&");
    }

    @Test
    void hidesAValueAsItWasMeantAndAsItWasWritten() {
        assertThat(redaction.form("client_secret=a%2Bb")).isEqualTo("client_secret=(redacted)");
        assertThat(hidden).containsExactly("a+b", "a%2Bb");
    }

    @Test
    void hidesAValueOnceThatIsWrittenAsItIsMeant() {
        redaction.form("client_secret=plain");

        assertThat(hidden).containsExactly("plain");
    }

    @Test
    void hidesWhatIsNotPercentEncodedAsItShould() {
        assertThat(redaction.form("client_secret=100%zz")).isEqualTo("client_secret=(redacted)");
        assertThat(hidden).containsExactly("100%zz");
    }

    @Test
    void hidesTheNameOfAHeaderThatDoesNotLookLikeOne() {
        Headers headers = Headers.of("X-Fine", "1", "X-`odd`", "2");

        assertThat(redaction.headers(headers)).isEqualTo("\n    X-Fine: (redacted)\n    (redacted): (redacted)");
    }
}
