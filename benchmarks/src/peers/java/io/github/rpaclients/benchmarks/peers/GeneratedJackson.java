package io.github.rpaclients.benchmarks.peers;

import generated.jackson.ApiClient;
import generated.jackson.api.UsersApi;
import generated.jackson.model.User;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import okhttp3.OkHttpClient;

/** What OpenAPI Generator makes of the description, with Retrofit and Jackson, used as its README says. */
final class GeneratedJackson extends PageByPage<User> {
    private final OkHttpClient http = new OkHttpClient.Builder()
            .addInterceptor(chain -> chain.proceed(
                    chain.request().newBuilder().header("Authorization", TOKEN).build()))
            .build();
    private final UsersApi users;

    GeneratedJackson(URI server) {
        ApiClient client = new ApiClient(http);
        client.getAdapterBuilder().baseUrl(base(server));
        this.users = client.createService(UsersApi.class);
    }

    @Override
    Rows<User> page(long skip) throws IOException {
        // Peer has Users of its own
        generated.jackson.model.Users page = HandWritten.body(users.usersGet((int) skip, PAGE, true));
        return new Rows<>(page.getAtOdataCount(), page.getValue());
    }

    @Override
    long id(User user) {
        return Objects.requireNonNull(user.getId(), "a user has an id");
    }

    @Override
    public long get(long id) throws IOException {
        return id(HandWritten.body(users.usersGetById(id)));
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
