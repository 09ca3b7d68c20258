package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import java.io.IOException;
import java.net.URI;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Adds the token, and on 401 asks for another one and repeats the request once: a server that answered 401 did not do
 * it. Requests to any other origin go without a token.
 */
final class Authenticate implements Interceptor {
    private static final int UNAUTHORIZED = 401;

    private final Authentication authentication;
    private final HttpUrl origin;

    Authenticate(Authentication authentication, URI baseUrl) {
        this.authentication = authentication;
        this.origin = HttpUrl.get(baseUrl.toString());
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (authentication.tokens().isEmpty() || !toOrigin(request.url())) {
            return chain.proceed(request);
        }
        TokenProvider tokens = authentication.tokens().get();
        AccessToken token = TokenWait.token(tokens, request);
        Response response = chain.proceed(signed(request, token));
        if (response.code() != UNAUTHORIZED) {
            return response;
        }
        AccessToken another = TokenWait.another(tokens, token, request);
        if (another == token) {
            return response;
        }
        response.close();
        Progress.of(request).refused();
        return chain.proceed(signed(request, another));
    }

    private boolean toOrigin(HttpUrl url) {
        return url.scheme().equals(origin.scheme()) && url.host().equals(origin.host()) && url.port() == origin.port();
    }

    private Request signed(Request request, AccessToken token) {
        String value = token.value().reveal();
        if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            // OkHttp would refuse it, too, and quote it
            throw new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                    .text("The token has a character that no header can carry; a line break at its end, perhaps")
                    .build());
        }
        return request.newBuilder()
                .header(authentication.header(), authentication.prefix() + value)
                .build();
    }
}
