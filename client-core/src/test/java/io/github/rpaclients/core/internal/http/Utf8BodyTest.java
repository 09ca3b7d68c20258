package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8BodyTest {
    private static final String TEXT = "{\"name\":\"Zoë Ångström\"}";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void readsEveryBodyByTheCharsetItDeclares(String charset) throws IOException {
        Buffer body = new Buffer().writeString(TEXT, Charset.forName(charset));

        assertThat(decoded(body, "application/json; charset=" + charset)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=no-such-thing", "text/plain"})
    void takesABodyThatDeclaresNothingForUtf8(String type) throws IOException {
        assertThat(decoded(new Buffer().writeUtf8(TEXT), type)).isEqualTo(TEXT);
        assertThat(Utf8Body.decoded(new Buffer().writeUtf8(TEXT), null, false).readUtf8())
                .isEqualTo(TEXT);
    }

    /** Segments that two buffers share are garbage afterwards, eight kilobytes each. */
    @Test
    void copiesNothingThatIsUtf8Already() throws IOException {
        Buffer body = new Buffer().writeUtf8("\uFEFF" + TEXT);

        assertThat(Utf8Body.decoded(body, MediaType.get("application/json"), true))
                .isSameAs(body);
    }

    @Test
    void dropsAByteOrderMark() throws IOException {
        assertThat(decoded(new Buffer().writeUtf8("\uFEFF" + TEXT), "application/json"))
                .isEqualTo(TEXT);
        assertThat(decoded(
                        new Buffer().writeString("\uFEFF" + TEXT, StandardCharsets.UTF_16LE),
                        "application/json; charset=utf-16le"))
                .isEqualTo(TEXT);
    }

    @Test
    void believesAByteOrderMarkMoreThanTheHeader() throws IOException {
        Buffer body = new Buffer().writeUtf8("\uFEFF" + TEXT);

        assertThat(decoded(body, "application/json; charset=iso-8859-1")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff", "7b22c322", "eda080", "c0af", "e282"})
    void refusesBytesThatAreNoText(String hex) {
        Buffer body = new Buffer().write(okio.ByteString.decodeHex(hex));

        assertThatThrownBy(() -> decoded(body, "application/json")).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void refusesBytesThatAreNoTextInAnotherCharset() {
        Buffer body = new Buffer().write(okio.ByteString.decodeHex("d800"));

        assertThatThrownBy(() -> decoded(body, "application/json; charset=utf-16be"))
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void readsCharactersThatLieAcrossTheEndsOfItsPieces() throws IOException {
        for (int offset = 0; offset < 4; offset++) {
            String text = "x".repeat(offset) + "😀".repeat(10_000);

            assertThat(decoded(new Buffer().writeUtf8(text), "application/json"))
                    .isEqualTo(text);
        }
    }

    @Test
    void readsNothing() throws IOException {
        assertThat(decoded(new Buffer(), "application/json")).isEmpty();
    }

    private static String decoded(Buffer body, String type) throws IOException {
        return Utf8Body.decoded(body, MediaType.get(type), false).readUtf8();
    }
}
