package io.github.rpaclients.contract;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.UiPathBuilder;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.HttpUrl;

/** What the clients of UiPath have in common. */
abstract class UiPathContract<C extends AutoCloseable> implements Contract<C> {
    static final String ORGANIZATION = "7c9e1d54-3a60-4b8f-9e21-5d0c8a7b6f43";

    private final Class<C> type;
    private final Supplier<UiPathBuilder<C>> builder;

    UiPathContract(Class<C> type, Supplier<UiPathBuilder<C>> builder) {
        this.type = type;
        this.builder = builder;
    }

    @Override
    public final String packageName() {
        return type.getPackageName();
    }

    @Override
    public final C client(HttpUrl server, HttpOptions options) {
        return builder.get()
                .deployment(UiPathDeployment.hosted(server.uri(), "acme", "production"))
                .credentials(UiPathCredentials.token(Secret.of(TOKEN)))
                .organization(OrganizationId.of(ORGANIZATION))
                .http(options)
                .build();
    }

    @Override
    public final String error() {
        return "{\"message\":\"secret-text\",\"errorCode\":1002,\"resourceIds\":null}";
    }

    /** Lists under another name, without rows, or with rows that are none. */
    static List<String> strangeLists(String rows, String total) {
        return List.of(
                "{\"" + rows + "\":null}",
                "{\"" + rows + "\":{}}",
                "{\"" + rows + "\":\"secret-text\"}",
                "{\"" + rows + "\":[{}]}",
                "{\"" + rows + "\":null,\"" + total + "\":3}",
                rows.equals("value") ? "{\"results\":[]}" : "{\"value\":[]}");
    }
}
