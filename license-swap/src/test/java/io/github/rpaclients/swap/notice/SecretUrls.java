package io.github.rpaclients.swap.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import java.util.List;
import java.util.function.Function;

/** Addresses that are secret. */
final class SecretUrls {
    private SecretUrls() {}

    static void assertRefused(Function<Secret, ?> factory, String called) {
        for (String address : List.of(
                "",
                "T0ken",
                "http://hooks.example/T0ken",
                "http://localhost.evil.example/T0ken",
                "http://localhost@evil.example/T0ken",
                "https://user:T0ken@hooks.example/",
                "https:///T0ken",
                "https://hooks.example/T0ken with a blank",
                "ftp://127.0.0.1/T0ken")) {
            assertThatThrownBy(() -> factory.apply(Secret.of(address)))
                    .as(address)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The address of " + called
                            + " is none that begins with https://; copy it again from where it was made")
                    .hasNoCause();
        }
        for (String address : List.of("https://hooks.example/T0ken\n", "http://localhost:1/", "http://[::1]:1/")) {
            assertThatCode(() -> assertThat(factory.apply(Secret.of(address)).toString())
                            .doesNotContain("T0ken"))
                    .as(address)
                    .doesNotThrowAnyException();
        }
    }
}
