package io.github.rpaclients.uipath.orchestrator.status;

import io.github.rpaclients.core.http.Answer;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.internal.http.ApiCalls;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether Orchestrator is there, and what it can reach. Needs no scope.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a
 * permission is missing. No argument may be null. Safe for use by several threads.
 */
public final class StatusApi {
    private final ApiCalls calls;
    private final StatusService service;

    /** Called by {@code OrchestratorClient}. */
    public StatusApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(StatusService.class);
    }

    /** Returns if the server takes requests, and throws if it does not. For any caller. */
    public void check() {
        calls.run(service.check());
    }

    /**
     * The version of the product, and the number of the Web API if the answer has it. For any caller. Servers since Web API
     * version 12. {@link io.github.rpaclients.uipath.orchestrator.OrchestratorClient#version} asks once, and makes do with
     * servers that do not answer this.
     */
    public ServerVersion version() {
        AtomicReference<Answer> last = new AtomicReference<>();
        CallOptions listening = CallOptions.builder().onAnswer(last::set).build();
        Optional<String> product =
                Optional.of(calls.with(listening).execute(service.version()).version());
        return ServerVersion.ofHeader(
                        Optional.ofNullable(last.get()).flatMap(answer -> answer.header(ServerVersion.HEADER)))
                .map(version -> version.with(product))
                .orElseGet(() -> ServerVersion.newest().with(product));
    }

    /**
     * Whether Orchestrator reaches a server, for example to call a webhook there. Permission Webhooks.Create or
     * Webhooks.Edit.
     */
    public HostAvailability reach(URI url) {
        return calls.execute(service.reach(url));
    }
}
