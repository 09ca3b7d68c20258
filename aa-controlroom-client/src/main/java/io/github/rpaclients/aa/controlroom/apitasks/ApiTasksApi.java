package io.github.rpaclients.aa.controlroom.apitasks;

import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * API tasks: bots that are kept ready in the cloud and answer the call that runs them. Not in the v1 dialect.
 *
 * <pre>{@code
 * ApiTaskEndpoint rates = controlRoom.apiTasks().endpoint("Automation Anywhere\\Bots\\Rates");
 * Map<String, BotValue> output = controlRoom.apiTasks().run(rates, Map.of("currency", BotValue.text("EUR")));
 * }</pre>
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code SignInException} if there is no
 * session, {@code NotFoundException} for an unknown bot, {@code ForbiddenException} where a permission is missing; which one,
 * the vendor does not say. No argument may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/generate-task-execution-url-token.html">
 *     Address and token of an API task</a>
 */
public final class ApiTasksApi {
    private final ApiCalls calls;
    private final ApiTasksService service;
    private final Lists lists;

    /** Called by {@code ControlRoomClient}. */
    public ApiTasksApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(ApiTasksService.class);
        this.lists = new Lists(calls).keyedBy(ApiTaskFields.FILE_ID.name());
    }

    /** Keeps a bot ready. */
    public ApiTaskAllocation allocate(ApiTaskAllocation allocation) {
        return calls.execute(service.allocate(allocation));
    }

    /** All bots that are kept ready, by their ids. */
    public PagedIterable<ApiTaskAllocationRow> list() {
        return list(query -> query);
    }

    /**
     * The same as far as a query describes them.
     *
     * @throws io.github.rpaclients.core.error.BadRequestException for a field or operator the server does not take; out of
     *     the iteration
     * @see ApiTaskFields
     */
    public PagedIterable<ApiTaskAllocationRow> list(UnaryOperator<ListQuery<ApiTaskAllocationRow>> query) {
        return lists.list(query, service::list);
    }

    /**
     * Where bots are called. Ask again after five minutes, by the vendor's advice, though what it gives may work longer.
     *
     * @param paths of bots in the repository, for example {@code Automation Anywhere\Bots\Rates}; at least one
     * @return which of them cannot be called, too: that is no exception
     */
    public ApiTaskAccess access(Collection<String> paths) {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("Name at least one path");
        }
        return calls.execute(service.access(paths));
    }

    /**
     * Where one bot is called; otherwise like {@link #access}.
     *
     * @throws NotFoundException if it cannot be called; the server says why
     */
    public ApiTaskEndpoint endpoint(String path) {
        ApiTaskAccess access = access(List.of(path));
        Optional<ApiTaskEndpoint> endpoint =
                Optional.ofNullable(access.accessDetails().get(path));
        return endpoint.orElseThrow(
                () -> unavailable(Optional.ofNullable(access.errors().get(path))));
    }

    private static NotFoundException unavailable(Optional<ApiTaskError> error) {
        return new NotFoundException(
                Failure.of("POST /orchestrator/v1/hotbot/config/accessdetails", false, RequestOutcome.REJECTED)
                        .code(error.flatMap(ApiTaskError::code))
                        .vendorMessage(error.flatMap(ApiTaskError::message))
                        .text("There is no address of this API task")
                        .build());
    }

    /**
     * Runs a bot and waits for what it gives back, within the limits of the client's other calls. Goes to the address that
     * the endpoint names, with its headers and without our token. Never repeated where the bot may have run.
     *
     * @param input by the names of the bot's variables
     * @return what the bot gave back
     * @throws NotFoundException if the bot is not ready yet; try again later
     * @throws IllegalArgumentException if nothing can be sent to the endpoint
     */
    public Map<String, BotValue> run(ApiTaskEndpoint endpoint, Map<String, BotValue> input) {
        TaskAddress address = TaskAddress.of(endpoint);
        ApiCalls there = calls.elsewhere(address.origin());
        return there.execute(there.service(ApiTasksService.class).run(address.url(), address.headers(), input));
    }
}
