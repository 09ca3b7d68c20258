package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.http.Ticker;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Adds the token, and on 401 asks for another one and repeats the request once: a server that answered 401 did not do
 * it. A 401 to a token that was new when it was refused is the answer, {@linkplain Authentication.FreshRefusal for a while}. Requests to
 * any other origin go without a token.
 */
final class Authenticate implements Interceptor {
    private static final int UNAUTHORIZED = 401;

    private final Authentication authentication;
    private final HttpUrl origin;
    private final Authentication.FreshRefusal refusal;

    Authenticate(Authentication authentication, URI baseUrl, Ticker ticker) {
        this.authentication = authentication;
        this.origin = HttpUrl.get(baseUrl.toString());
        this.refusal = authentication.refusal(baseUrl, ticker);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (authentication.tokens().isEmpty() || !toOrigin(request.url())) {
            return chain.proceed(request);
        }
        TokenWait tokens = authentication.tokens().get();
        Progress progress = Progress.of(request);
        AccessToken token = waited(() -> tokens.token(progress.left()));
        Response response = chain.proceed(signed(request, token));
        if (response.code() != UNAUTHORIZED) {
            refusal.taken();
            return response;
        }
        if (refusal.isOf(token)) {
            return response;
        }
        AccessToken another = waited(() -> tokens.another(token, progress.left()));
        if (another == token) {
            return response;
        }
        response.close();
        progress.refused();
        Response second = chain.proceed(signed(request, another));
        if (second.code() == UNAUTHORIZED) {
            refusal.of(another);
        } else {
            refusal.taken();
        }
        return second;
    }

    private boolean toOrigin(HttpUrl url) {
        return url.scheme().equals(origin.scheme()) && url.host().equals(origin.host()) && url.port() == origin.port();
    }

    private Request signed(Request request, AccessToken token) {
        String value = token.value().reveal();
        if (!fitsHeader(value)) {
            // OkHttp would refuse it, too, and quote it
            throw new SignInException(Failure.of("Sign-in", false, RequestOutcome.NOT_SENT)
                    .text("The token has a character that no header can carry; a line break at its end, perhaps")
                    .build());
        }
        return request.newBuilder()
                .header(authentication.header(), authentication.prefix() + value)
                .build();
    }

    private static boolean fitsHeader(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static AccessToken waited(Wait wait) throws AttemptFailed {
        try {
            return wait.token();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AttemptFailed(WhyFailed.INTERRUPTED);
        } catch (TimeoutException e) {
            throw new AttemptFailed(WhyFailed.NO_TOKEN_IN_TIME);
        }
    }

    private interface Wait {
        AccessToken token() throws InterruptedException, TimeoutException;
    }
}
