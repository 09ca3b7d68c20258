package io.github.rpaclients.spring;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.HttpProxy;
import io.github.rpaclients.core.http.Tls;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.X509TrustManager;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;

/** The HTTP options of each system: the properties, then what the customizers make of them. */
final class ClientOptions {
    private final RpaClientsProperties.Http properties;
    private final Optional<SslBundles> bundles;
    private final List<ClientCustomizer> customizers;
    private final Checked checked = new Checked("rpa-clients.http.");

    ClientOptions(
            RpaClientsProperties.Http properties, Optional<SslBundles> bundles, List<ClientCustomizer> customizers) {
        this.properties = properties;
        this.bundles = bundles;
        this.customizers = customizers;
    }

    HttpOptions of(RpaSystem system) {
        HttpOptions.Builder options = checked.made(this::fromProperties);
        customizers.forEach(customizer -> customizer.customize(system, options));
        return options.build();
    }

    private HttpOptions.Builder fromProperties() {
        HttpOptions.Builder options = HttpOptions.builder().rateLimits(properties.rateLimits());
        Optional.ofNullable(properties.connectTimeout()).ifPresent(options::connectTimeout);
        Optional.ofNullable(properties.readTimeout()).ifPresent(options::readTimeout);
        Optional.ofNullable(properties.attemptTimeout()).ifPresent(options::attemptTimeout);
        Optional.ofNullable(properties.operationTimeout()).ifPresent(options::operationTimeout);
        Optional.ofNullable(properties.maxAttempts()).ifPresent(options::maxAttempts);
        Optional.ofNullable(properties.userAgent()).ifPresent(options::userAgent);
        Optional.ofNullable(properties.sslBundle()).map(this::tls).ifPresent(options::tls);
        Optional.ofNullable(properties.proxy()).map(this::proxy).ifPresent(options::proxy);
        return options;
    }

    private Tls tls(String name) {
        SslBundle bundle = bundles.orElseThrow(() -> new PropertiesException(
                        "rpa-clients.http.ssl-bundle names a bundle, but the application has none"))
                .getBundle(name);
        X509TrustManager trust = Arrays.stream(bundle.getManagers().getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow();
        return Tls.of(bundle.createSslContext(), trust);
    }

    private HttpProxy proxy(RpaClientsProperties.Proxy given) {
        HttpProxy proxy = HttpProxy.of(checked.text("proxy.host", given.host()), given.port())
                .noProxyFor(given.direct().toArray(String[]::new));
        return given.user() == null
                ? proxy
                : proxy.withCredentials(given.user(), checked.secret("proxy.password", given.password()));
    }
}
