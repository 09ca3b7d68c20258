package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.aa.controlroom.activities.ActivitiesApi;
import io.github.rpaclients.aa.controlroom.activities.Execution;
import io.github.rpaclients.aa.controlroom.activities.ExecutionFields;
import io.github.rpaclients.aa.controlroom.ids.DeploymentId;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.model.WorkspaceType;
import io.github.rpaclients.aa.controlroom.repository.RepositoryApi;
import io.github.rpaclients.aa.controlroom.repository.RepositoryFile;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.RawObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Runs bots and waits for them. Not in the v1 dialect.
 *
 * <pre>{@code
 * DeploymentsApi deployments = controlRoom.deployments();
 * FileId bot = deployments.bot("Automation Anywhere\\Bots\\Invoices");
 * Deployment started = deployments.deploy(
 *         NewDeployment.of(bot).withInput("month", BotValue.text("2026-11")),
 *         RunMode.unattended(UnattendedRequest.onDefaultDevice(List.of(runner))));
 * Execution done = deployments.await(started.id(), Duration.ofMinutes(30));
 * done.outputs().get("total").asNumber();
 * }</pre>
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code SignInException} if there is no
 * session, {@code BadRequestException} or {@code ConflictException} for what the server cannot run, {@code
 * ForbiddenException} where a permission is missing; which one, the vendor does not say. No argument may be null. Safe for
 * use by several threads.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/deploy.html">
 *     Deploy a bot</a>
 */
public final class DeploymentsApi {
    /** An uncertain deployment is looked for so many times, with longer and longer pauses: half a minute in all. */
    private static final int LOOKS = 6;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ApiCalls calls;
    private final DeploymentsService service;
    private final RepositoryApi repository;
    private final ActivitiesApi activities;
    private final DeploymentWaits waits;

    /**
     * Called by {@code ControlRoomClient}.
     *
     * @param waits for all facades of one client
     */
    public DeploymentsApi(ApiCalls calls, DeploymentWaits waits) {
        this.calls = calls;
        this.service = calls.service(DeploymentsService.class);
        this.repository = new RepositoryApi(calls);
        this.activities = new ActivitiesApi(calls);
        this.waits = waits;
    }

    /**
     * The bot at a path of the public workspace; it keeps its id as long as it is there. Case matters only where two paths
     * differ by nothing else.
     *
     * @param path with backslashes, for example {@code Automation Anywhere\Bots\Invoices}
     * @throws NotFoundException if there is none, or none that the caller may see
     */
    public FileId bot(String path) {
        return repository
                .find(WorkspaceType.PUBLIC, path)
                .map(RepositoryFile::id)
                .orElseThrow(() -> new NotFoundException(
                        Failure.of("POST /v2/repository/workspaces/public/files/list", false, RequestOutcome.DONE)
                                .text("There is no bot at this path, or none that the caller may see")
                                .build()));
    }

    /**
     * Runs a bot. The vendor knows no way to send this twice and have it done once, so it is never repeated where the
     * server may have done it: see {@link #deployOnce}.
     */
    public Deployment deploy(NewDeployment deployment, RunMode mode) {
        return calls.execute(service.deploy(RawObject.parse(mode.json(deployment))));
    }

    /**
     * The same by the operation that the vendor had before, for servers that do not know the newer one.
     *
     * @throws IllegalArgumentException for what that does not know: a description, and runs other than unattended
     */
    public Deployment deployV3(NewDeployment deployment, RunMode mode) {
        return calls.execute(service.deployV3(DeployV3.request(deployment, mode)));
    }

    /**
     * Runs a bot unless something of its {@code automationName} was run already, and looks for that if no answer says
     * whether the server has begun.
     *
     * <p>Once, as far as one caller at a time goes: the server does not keep two callers from running the same at once, and
     * its list of activities may be half a minute behind. If it throws, and the outcome is {@link RequestOutcome#UNKNOWN},
     * call it again later with the same name: that gives the deployment that came of it, or runs the bot.
     *
     * @param deployment with a name that nothing else has, such as the number of an invoice
     * @param since when it can have been run at the earliest; the list of activities is read back to then, so not too long
     *     ago
     * @throws IllegalArgumentException if there is no name
     */
    public Deployment deployOnce(NewDeployment deployment, RunMode mode, Instant since) {
        String name = deployment
                .automationName()
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Deployments are found again by their name; say withAutomationName(…) with one of their own"));
        return find(name, since).orElseGet(() -> deployOrFind(deployment, mode, name, since));
    }

    private Deployment deployOrFind(NewDeployment deployment, RunMode mode, String name, Instant since) {
        try {
            return deploy(deployment, mode);
        } catch (ApiException e) {
            if (e.outcome() == RequestOutcome.REJECTED || e.outcome() == RequestOutcome.NOT_SENT) {
                throw e;
            }
            return findUncertain(name, since, e).orElseThrow(() -> e);
        }
    }

    private Optional<Deployment> findUncertain(String name, Instant since, ApiException failure) {
        try {
            Optional<Deployment> found = find(name, since);
            for (int look = 1; found.isEmpty() && look < LOOKS; look++) {
                Pauses.pause(calls, PAUSE.multipliedBy(look));
                found = find(name, since);
            }
            return found;
        } catch (ApiException e) {
            failure.addSuppressed(e);
            return Optional.empty();
        }
    }

    /** By the times and the names in the rows: what the vendor's filter for names compares is not known. */
    private Optional<Deployment> find(String name, Instant since) {
        for (Execution execution : activities.list(query -> query.orderByDescending(ExecutionFields.CREATED_ON))) {
            if (execution.createdOn().filter(since::isAfter).isPresent()) {
                return Optional.empty();
            }
            if (execution.automationName().filter(name::equals).isPresent()
                    && execution.deploymentId().isPresent()) {
                return execution
                        .deploymentId()
                        .map(id -> new DeploymentBuilder()
                                .id(id)
                                .automationName(name)
                                .build());
            }
        }
        return Optional.empty();
    }

    /**
     * Runs a bot once and waits for it: {@link #deploy}, then {@link #await(DeploymentId, Duration)}.
     *
     * @return its execution, well or not, with what it gave back
     * @throws DeploymentNotDoneException if it is not over by then; it says the id of the deployment
     */
    public Execution run(NewDeployment deployment, RunMode mode, Duration timeout) {
        return await(deploy(deployment, mode).id(), timeout);
    }

    /**
     * Waits until the only execution of a deployment is over, well or not: its status says which.
     *
     * <p>Looks again after two seconds, then less and less often, down to every ten. That a new deployment is missing from
     * the list of activities is not minded for five minutes. All who wait by one client share what they see. A server that
     * is away for a while is asked again. Closing the client ends it, as does an interrupt of the thread, with a {@link
     * io.github.rpaclients.core.error.ConnectionException}.
     *
     * @param timeout how long; a call that is under way is waited for besides
     * @return the execution, with what the bot gave back
     * @throws DeploymentNotDoneException if it is not over by then; nothing is done to it
     * @throws IllegalStateException if there are several
     */
    public Execution await(DeploymentId id, Duration timeout) {
        List<Execution> over = await(id, 1, timeout);
        if (over.size() > 1) {
            throw new IllegalStateException("Deployment " + id + " has " + over.size()
                    + " executions; wait for all by await(id, executions, timeout)");
        }
        return over.get(0);
    }

    /**
     * Waits until all executions of a deployment are over; otherwise like {@link #await(DeploymentId, Duration)}.
     *
     * @param executions how many there are to be: one for each user, or each of several runs
     * @return the executions, with what the bot gave back
     * @throws DeploymentNotDoneException if there are fewer by then, or one of them is not over
     */
    public List<Execution> await(DeploymentId id, int executions, Duration timeout) {
        if (executions < 1) {
            throw new IllegalArgumentException("A deployment has 1 execution at least, not " + executions);
        }
        return waits.await(calls, id, executions, timeout, this::executions).stream()
                .map(execution -> activities.get(execution.id()))
                .collect(Collectors.toUnmodifiableList());
    }

    private List<Execution> executions(Collection<DeploymentId> ids) {
        return activities
                .list(query -> query.filter(ExecutionFields.DEPLOYMENT_ID.in(ids)))
                .toList();
    }
}
