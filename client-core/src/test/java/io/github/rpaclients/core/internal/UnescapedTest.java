package io.github.rpaclients.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnescapedTest {
    private static final String SECRET = "aB3+Zx/\"é&=<\ud83d\ude00 y";

    @ParameterizedTest
    @ValueSource(
            strings = {
                SECRET,
                "aB3%2BZx%2F%22%C3%A9%26%3D%3C%F0%9F%98%80+y",
                "aB3%2bZx%2f%22%c3%a9%26%3d%3c%f0%9f%98%80%20y",
                "aB3%252BZx%252F%2522%25C3%25A9%2526%253D%253C%25F0%259F%2598%2580%2520y",
                "aB3\\u002BZx\\/\\u0022\\u00E9\\u0026=\\u003C\\uD83D\\uDE00 y",
                "aB3+Zx/\\\\\\\"é&=<\ud83d\ude00 y",
                "aB3&#43;Zx&#x2F;&quot;&#233;&amp;=&lt;&#128512; y",
                "aB3&plus;Zx/&amp;quot;\\u00e9%26=%3c\ud83d\ude00 y"
            })
    void findsATextInWhateverEscapes(String written) {
        assertThat(Unescaped.quotes("cannot read x=" + written + "&z", SECRET)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "%2",
                "%zz",
                "\\",
                "\\u00",
                "\\q",
                "&",
                "&#;",
                "&#x110000;",
                "&#99999999999;",
                "&nothing;"
            })
    void leavesAloneWhatIsNoEscape(String text) {
        assertThat(Unescaped.of(text).text()).isEqualTo(text);
        assertThat(Unescaped.quotes(text, SECRET)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\temp", "100%25", "a+b&amp;c", "\\\\server"})
    void findsATextThatLooksEscapedItself(String text) {
        assertThat(Unescaped.quotes("<" + text + ">", text)).isTrue();
    }

    @Test
    void knowsWhereACharacterWasWritten() {
        Unescaped text = Unescaped.of("a%C3%A9&amp;quot;b");

        assertThat(text.text()).isEqualTo("aé\"b");
        assertThat(new int[] {text.from(0), text.from(1), text.from(2), text.from(3), text.from(4)})
                .containsExactly(0, 1, 7, 17, 18);
    }
}
