package io.github.rpaclients.examples;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.HttpProxy;
import io.github.rpaclients.core.http.Tls;
import java.nio.file.Path;

/** How do I get out through the company's proxy, and trust the company's own certificate authority? */
public final class BehindAProxy {
    private BehindAProxy() {}

    /** Goes into {@code http(…)} of a client's builder, or into {@code Transport.create(…)}. */
    public static HttpOptions options(Secret proxyPassword, Secret storePassword) {
        return HttpOptions.builder()
                .proxy(HttpProxy.of("proxy.acme.example", 3128)
                        .withCredentials("robot", proxyPassword)
                        .noProxyFor("*.intern.acme.example"))
                .tls(Tls.builder()
                        .authorities(Path.of("acme-authority.pem"))
                        .clientCertificate(Path.of("robot.p12"), storePassword)
                        .build())
                .build();
    }
}
