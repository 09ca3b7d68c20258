package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseAssertionId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseExecutionAttachmentId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseExecutionId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Executions of test cases in a folder. Scope {@code OR.TestSetExecutions}; {@code OR.TestSetExecutions.Read} is enough to
 * read, {@code OR.TestSetExecutions.Write} to write and for {@link #attachments}.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * execution, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class TestCaseExecutionsApi {
    private static final String WHOLE = "TestCase($expand=Definition),TestCaseAssertions";

    private final ApiCalls calls;
    private final TestCaseExecutionsService service;
    private final Lists lists;
    private final FileTransfer files;

    /** Called by {@code OrchestratorFolder}. */
    public TestCaseExecutionsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TestCaseExecutionsService.class);
        this.lists = new Lists(calls);
        this.files = new FileTransfer(calls);
    }

    /** All executions of test cases in the folder, by id. Permission TestSetExecutions.View. */
    public PagedIterable<TestCaseExecution> list() {
        return list(query -> query);
    }

    /**
     * The executions that a query describes, for example {@code q -> q.filter(TEST_SET_EXECUTION_ID.eq(execution))}.
     * Permission TestSetExecutions.View.
     *
     * @see TestCaseExecutionFields
     */
    public PagedIterable<TestCaseExecution> list(UnaryOperator<OdataQuery<TestCaseExecution>> query) {
        return lists.list(query, service::list);
    }

    /** One execution, with its test case and what that checked. Permission TestSetExecutions.View. */
    public TestCaseExecution get(TestCaseExecutionId id) {
        return calls.execute(service.get(id, WHOLE));
    }

    /**
     * Executes test cases again within the execution of their set. It is never sent again where the server may have begun.
     * Servers since Web API version 15. Permission TestSetExecutions.Create.
     *
     * @return the new executions
     */
    public List<TestCaseExecution> reexecute(ReexecuteTestCases testCases) {
        return calls.execute(service.reexecute(testCases));
    }

    /** Has an execution end; the server does it after it has answered. Permission TestSetExecutions.Edit. */
    public void cancel(TestCaseExecutionId id) {
        calls.run(service.cancel(id));
    }

    /** The attachments that are asked for. Servers since Web API version 15. Permission TestSetExecutions.View. */
    public List<TestCaseExecutionAttachment> attachments(TestCaseExecutionAttachmentQuery query) {
        return calls.execute(service.attachments(query));
    }

    /**
     * Reads the file of an attachment. Servers since Web API version 15. Permission TestSetExecutions.View.
     *
     * @return to be closed by the caller
     */
    public Download openAttachment(TestCaseExecutionAttachmentId id) {
        return files.open(service.openAttachment(id));
    }

    /**
     * Reads what was on the screen when something was checked, if {@link TestCaseAssertion#hasScreenshot}. Permission
     * TestSetExecutions.View.
     *
     * @return to be closed by the caller
     */
    public Download openScreenshot(TestCaseAssertionId id) {
        return files.open(service.openScreenshot(id));
    }
}
