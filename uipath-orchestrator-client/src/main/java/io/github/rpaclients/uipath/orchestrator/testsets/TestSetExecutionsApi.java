package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetExecutionAttachmentId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetExecutionId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetKey;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Executions of the test sets of a folder. Scope {@code OR.TestSetExecutions}; {@code OR.TestSetExecutions.Read} is
 * enough to read, {@code OR.TestSetExecutions.Write} to write and for {@link #attachments}.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * execution, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class TestSetExecutionsApi {
    private final ApiCalls calls;
    private final TestSetExecutionsService service;
    private final Lists lists;
    private final FileTransfer files;

    /** Called by {@code OrchestratorFolder}. */
    public TestSetExecutionsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TestSetExecutionsService.class);
        this.lists = new Lists(calls);
        this.files = new FileTransfer(calls);
    }

    /** All executions of test sets of the folder, by id. Permission TestSetExecutions.View. */
    public PagedIterable<TestSetExecution> list() {
        return list(query -> query);
    }

    /**
     * The executions that a query describes. Permission TestSetExecutions.View.
     *
     * @see TestSetExecutionFields
     */
    public PagedIterable<TestSetExecution> list(UnaryOperator<OdataQuery<TestSetExecution>> query) {
        return lists.list(query, service::list);
    }

    /** One execution. Permission TestSetExecutions.View. */
    public TestSetExecution get(TestSetExecutionId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Executes a test set as it says. It is never sent again where the server may have begun. Permission
     * TestSetExecutions.Create.
     *
     * @return the execution, which has only begun
     */
    public TestSetExecutionId start(TestSetId testSet, TestTriggerType trigger) {
        return calls.execute(service.start(testSet, null, trigger));
    }

    /** Like {@link #start(TestSetId, TestTriggerType)}. Permission TestSetExecutions.Create. */
    public TestSetExecutionId start(TestSetKey testSet, TestTriggerType trigger) {
        return calls.execute(service.start(null, testSet, trigger));
    }

    /**
     * Executes a test set. It is never sent again where the server may have begun. Permission TestSetExecutions.Create.
     *
     * @return the execution, which has only begun
     */
    public TestSetExecutionId start(TestSetId testSet, StartTestSet start) {
        return calls.execute(service.start(testSet, null, start));
    }

    /** Like {@link #start(TestSetId, StartTestSet)}. Permission TestSetExecutions.Create. */
    public TestSetExecutionId start(TestSetKey testSet, StartTestSet start) {
        return calls.execute(service.start(null, testSet, start));
    }

    /** Has an execution end; the server does it after it has answered. Permission TestSetExecutions.Edit. */
    public void cancel(TestSetExecutionId id) {
        calls.run(service.cancel(id));
    }

    /** The attachments that are asked for. Servers since Web API version 15. Permission TestSetExecutions.View. */
    public List<TestSetExecutionAttachment> attachments(TestSetExecutionAttachmentQuery query) {
        return calls.execute(service.attachments(query));
    }

    /**
     * Reads the file of an attachment. Servers since Web API version 15. Permission TestSetExecutions.View.
     *
     * @return to be closed by the caller
     */
    public Download openAttachment(TestSetExecutionAttachmentId id) {
        return files.open(service.openAttachment(id));
    }
}
