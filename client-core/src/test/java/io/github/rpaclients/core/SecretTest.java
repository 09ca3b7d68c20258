package io.github.rpaclients.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void saysNothing() {
        assertThat(Secret.of("s3cret")).hasToString("Secret(redacted)").isNotInstanceOf(Serializable.class);
        assertThat(Secret.of("a").hashCode()).isEqualTo(Secret.of("b").hashCode());
    }

    @Test
    void revealsOnRequest() {
        char[] typed = "s3cret".toCharArray();
        Secret secret = Secret.of(typed);

        Arrays.fill(typed, '\0');

        assertThat(secret.reveal()).isEqualTo("s3cret");
        assertThat(secret).isEqualTo(Secret.of("s3cret")).isNotEqualTo(Secret.of("s3creT"));
    }

    @Test
    void saysWhatMayBeWrongWhereThereIsNone() {
        String sentence = "A secret must not be null; perhaps the variable or property that it comes from is not set";

        assertThatThrownBy(() -> Secret.of((String) null)).hasMessage(sentence);
        assertThatThrownBy(() -> Secret.of((char[]) null)).hasMessage(sentence);
    }
}
