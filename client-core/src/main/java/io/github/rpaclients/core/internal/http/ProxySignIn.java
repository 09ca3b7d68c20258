package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.HttpProxy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.Challenge;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Answers the proxy's question for a password, once. OkHttp also comes here before the proxy has asked, and when the
 * server at the end of the tunnel asks; neither gets the password.
 */
final class ProxySignIn implements Authenticator {
    private static final String HEADER = "Proxy-Authorization";
    private static final String SETTING = "HttpProxy.withCredentials(…)";

    private final Optional<HttpProxy> proxy;

    ProxySignIn(Optional<HttpProxy> proxy) {
        this.proxy = proxy;
    }

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) throws IOException {
        Request request = response.request();
        boolean tunnel = "CONNECT".equals(request.method());
        if (!tunnel && request.isHttps()) {
            // through the tunnel, only the server can have said this
            return null;
        }
        if (has(response, "OkHttp-Preemptive")) {
            return null;
        }
        if (request.header(HEADER) != null) {
            throw refused("does not accept the user and the password given in " + SETTING + "; check both");
        }
        if (proxy.flatMap(HttpProxy::user).isEmpty()) {
            throw refused("asks for a user and a password; set them with " + SETTING);
        }
        if (!has(response, "Basic")) {
            throw refused(
                    "asks for a sign-in other than Basic, which is the only one supported; have it offer Basic, or go through a local proxy that signs in to it");
        }
        return request.newBuilder().header(HEADER, credentials(proxy.get())).build();
    }

    private static String credentials(HttpProxy proxy) {
        return Credentials.basic(
                proxy.user().orElseThrow(), proxy.password().orElseThrow().reveal(), StandardCharsets.UTF_8);
    }

    private static boolean has(Response response, String scheme) {
        return response.challenges().stream().map(Challenge::scheme).anyMatch(scheme::equalsIgnoreCase);
    }

    private AttemptFailed refused(String what) {
        return new AttemptFailed(
                WhyFailed.PROXY_SIGN_IN, "The proxy" + proxy.map(p -> " " + p).orElse("") + " " + what);
    }
}
