package io.github.rpaclients.benchmarks.peers;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.net.URI;
import java.util.List;

/** The project's client as its README shows it, with a token like the others. */
class Ours implements Peer, Renaming {
    private final OrchestratorClient orchestrator;

    Ours(URI server) {
        this(server, UiPathCredentials.token(Secret.of("given")));
    }

    Ours(URI server, UiPathCredentials credentials) {
        this.orchestrator = OrchestratorClient.builder()
                .deployment(UiPathDeployment.hosted(server, "acme", "production"))
                .credentials(credentials)
                .build();
    }

    /** The list that is read; a variant changes it. */
    PagedIterable<User> all() {
        return orchestrator.users().list(query -> query.pageSize(PAGE));
    }

    @Override
    public final void list(Users users) {
        for (User user : all()) {
            users.add(user, user.id().value());
        }
    }

    @Override
    public final long first() {
        return all().iterator().next().id().value();
    }

    @Override
    public final List<User> toList() {
        return all().toList();
    }

    @Override
    public final long get(long id) {
        return orchestrator.users().get(UserId.of(id)).id().value();
    }

    @Override
    public final void rename(long id, String name) {
        orchestrator.users().update(UserId.of(id), user -> user.withName(name));
    }

    @Override
    public final void close() {
        orchestrator.close();
    }
}
