package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {
    private final Endpoint endpoint =
            Endpoint.of(URI.create("https://api.example/v1"), Authentication.none(), VendorError.Reader.none());
    private final Request request = new Request.Builder()
            .url("https://api.example/v1/things?region=north-west")
            .header("X-Acme-Tenant", "acme-tenant")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "httpfoo://api.example",
                "httpfoo:api.example",
                "ftp://api.example",
                "api.example",
                "https:///path",
                "https://ada:pa55@api.example",
                "https://api.example?key=pa55",
                "https://api.example/#pa55",
                "https://api.example:99999"
            })
    void refusesWhatIsNoAddressWithoutQuotingIt(String url) {
        assertThatThrownBy(() -> Endpoint.of(URI.create(url), Authentication.none(), VendorError.Reader.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The address of an API must look like https://host/path, or http, without a user, a query"
                        + " and a fragment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://other.example", "http://localhost", "http://127.1.2.3:80", "http://[0:0:0::1]"})
    void leadsToAddressesWhereNobodyCanReadOnTheWay(String url) {
        assertThat(endpoint.leadsTo(HttpUrl.get(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP://api.example/v1", "http://127.0.0.1.example", "http://[::2]", "http://0.0.0.0"})
    void leadsToOthersOnlyWhereThatIsAllowed(String url) {
        assertThat(endpoint.leadsTo(HttpUrl.get(url))).isFalse();
        assertThat(endpoint.withPlainHttp(true).leadsTo(HttpUrl.get(url))).isTrue();
    }

    @Test
    void findsTheIdOfARequestWhereTheVendorPutsIt() {
        Headers answered = Headers.of("X-Request-Id", "usual", "X-Acme-Id", "acme-1");
        SentSecrets sent = endpoint.secretsIn(request);

        assertThat(endpoint.requestId(answered, () -> sent)).contains("usual");
        assertThat(endpoint.withRequestIdHeaders(List.of("X-Acme-Id")).requestId(answered, () -> sent))
                .contains("acme-1");
    }

    @Test
    void takesForTheIdOfARequestOnlyWhatLooksLikeOne() {
        Headers answered = Headers.of("X-Acme-Id", "<html>", "x-request-id", "usual");

        assertThat(endpoint.withRequestIdHeaders(List.of("X-Acme-Id"))
                        .requestId(answered, () -> endpoint.secretsIn(request)))
                .contains("usual");
    }

    @Test
    void masksWhatARequestCarriedUnlessTheVendorsNameForItIsHarmless() {
        String quoted = "no north-west in acme-tenant";

        assertThat(endpoint.secretsIn(request).mask(quoted)).isEqualTo("no (redacted) in (redacted)");
        assertThat(endpoint.withHarmlessNames(List.of("X-ACME-Tenant"), List.of("Region"))
                        .secretsIn(request)
                        .mask(quoted))
                .isEqualTo(quoted);
    }

    @Test
    void keepsEveryChangeWhenThereIsAnother() {
        Endpoint all = endpoint.withHarmlessNames(List.of("X-ACME-Tenant"), List.of("region"))
                .withMaxAnswerBytes(7)
                .withRequestIdHeaders(List.of("X-Acme-Id"))
                .withRateLimits(RateLimits.none())
                .withHeaders(java.util.Map.of("X-A", "b"));

        assertThat(all.maxAnswerBytes()).isEqualTo(7);
        assertThat(all.headers()).containsEntry("X-A", "b");
        assertThat(all.harmless().header("x-acme-id")).isTrue();
        assertThat(all.harmless().member("region")).isTrue();
        assertThat(endpoint.harmless().member("region")).isFalse();
    }
}
