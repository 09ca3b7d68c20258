package io.github.rpaclients.uipath.orchestrator;

import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.raw.RawApi;
import io.github.rpaclients.uipath.orchestrator.assets.FolderAssetsApi;
import io.github.rpaclients.uipath.orchestrator.attachments.AttachmentsApi;
import io.github.rpaclients.uipath.orchestrator.buckets.FolderBucketsApi;
import io.github.rpaclients.uipath.orchestrator.businessrules.FolderBusinessRulesApi;
import io.github.rpaclients.uipath.orchestrator.executionmedia.ExecutionMediaApi;
import io.github.rpaclients.uipath.orchestrator.jobs.JobWaits;
import io.github.rpaclients.uipath.orchestrator.jobs.JobsApi;
import io.github.rpaclients.uipath.orchestrator.jobtriggers.JobTriggersApi;
import io.github.rpaclients.uipath.orchestrator.processschedules.ProcessSchedulesApi;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemCommentsApi;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemEventsApi;
import io.github.rpaclients.uipath.orchestrator.queueitems.QueueItemsApi;
import io.github.rpaclients.uipath.orchestrator.queues.FolderQueuesApi;
import io.github.rpaclients.uipath.orchestrator.queues.QueueProcessingRecordsApi;
import io.github.rpaclients.uipath.orchestrator.queues.QueueRetentionApi;
import io.github.rpaclients.uipath.orchestrator.releases.ReleaseRetentionApi;
import io.github.rpaclients.uipath.orchestrator.releases.ReleasesApi;
import io.github.rpaclients.uipath.orchestrator.robotlogs.RobotLogsApi;
import io.github.rpaclients.uipath.orchestrator.robots.FolderRobotsApi;
import io.github.rpaclients.uipath.orchestrator.sessions.FolderSessionsApi;
import io.github.rpaclients.uipath.orchestrator.taskcatalogs.FolderTaskCatalogsApi;
import io.github.rpaclients.uipath.orchestrator.taskcatalogs.TaskRetentionApi;
import io.github.rpaclients.uipath.orchestrator.taskdata.AppTasksApi;
import io.github.rpaclients.uipath.orchestrator.taskdata.GenericTasksApi;
import io.github.rpaclients.uipath.orchestrator.taskdata.TaskFormsApi;
import io.github.rpaclients.uipath.orchestrator.tasks.FolderTasksApi;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskActivitiesApi;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskNotesApi;
import io.github.rpaclients.uipath.orchestrator.testdataqueues.TestDataQueueItemsApi;
import io.github.rpaclients.uipath.orchestrator.testdataqueues.TestDataQueuesApi;
import io.github.rpaclients.uipath.orchestrator.testsets.TestCaseExecutionsApi;
import io.github.rpaclients.uipath.orchestrator.testsets.TestSetExecutionsApi;
import io.github.rpaclients.uipath.orchestrator.testsets.TestSetSchedulesApi;
import io.github.rpaclients.uipath.orchestrator.testsets.TestSetsApi;

/**
 * What is inside one folder. A view of the client it came from: costs next to nothing, needs no closing, and ends with the
 * client. Whether the folder exists, the server says with the first call. Safe for use by several threads.
 */
public final class OrchestratorFolder {
    private final ApiCalls calls;
    private final JobWaits jobWaits;

    OrchestratorFolder(ApiCalls calls) {
        this(calls, new JobWaits());
    }

    private OrchestratorFolder(ApiCalls calls, JobWaits jobWaits) {
        this.calls = calls;
        this.jobWaits = jobWaits;
    }

    /** The same folder, with calls that keep within other limits. */
    public OrchestratorFolder withOptions(CallOptions options) {
        return new OrchestratorFolder(calls.with(options), jobWaits);
    }

    /** Storage buckets of the folder. */
    public FolderBucketsApi buckets() {
        return new FolderBucketsApi(calls);
    }

    /** Releases of the folder, which Orchestrator's pages call processes. */
    public ReleasesApi releases() {
        return new ReleasesApi(calls);
    }

    /** How long the jobs of the folder's releases are kept. */
    public ReleaseRetentionApi releaseRetention() {
        return new ReleaseRetentionApi(calls);
    }

    /** Queues of the folder. */
    public FolderQueuesApi queues() {
        return new FolderQueuesApi(calls);
    }

    /** What is in the queues of the folder. */
    public QueueItemsApi queueItems() {
        return new QueueItemsApi(calls);
    }

    /** Assets of the folder. */
    public FolderAssetsApi assets() {
        return new FolderAssetsApi(calls);
    }

    /** What people said of queue items. */
    public QueueItemCommentsApi queueItemComments() {
        return new QueueItemCommentsApi(calls);
    }

    /** What happened to queue items. */
    public QueueItemEventsApi queueItemEvents() {
        return new QueueItemEventsApi(calls);
    }

    /** How the queues of the folder are doing. */
    public QueueProcessingRecordsApi queueProcessingRecords() {
        return new QueueProcessingRecordsApi(calls);
    }

    /** How long queue items are kept. */
    public QueueRetentionApi queueRetention() {
        return new QueueRetentionApi(calls);
    }

    /** Jobs of the folder. */
    public JobsApi jobs() {
        return new JobsApi(calls, jobWaits);
    }

    /** Robots of the folder. */
    public FolderRobotsApi robots() {
        return new FolderRobotsApi(calls);
    }

    /** Who is connected in the folder. */
    public FolderSessionsApi sessions() {
        return new FolderSessionsApi(calls);
    }

    /** What the suspended jobs of the folder wait for. */
    public JobTriggersApi jobTriggers() {
        return new JobTriggersApi(calls);
    }

    /** What starts jobs of the folder by the time or by the length of a queue. */
    public ProcessSchedulesApi processSchedules() {
        return new ProcessSchedulesApi(calls);
    }

    /** Files that belong to jobs. */
    public AttachmentsApi attachments() {
        return new AttachmentsApi(calls);
    }

    /** Recordings of jobs. */
    public ExecutionMediaApi executionMedia() {
        return new ExecutionMediaApi(calls);
    }

    /** What robots have logged. */
    public RobotLogsApi robotLogs() {
        return new RobotLogsApi(calls);
    }

    /** Tasks of the folder. */
    public FolderTasksApi tasks() {
        return new FolderTasksApi(calls);
    }

    /** What people said of tasks. */
    public TaskNotesApi taskNotes() {
        return new TaskNotesApi(calls);
    }

    /** What was done to tasks. */
    public TaskActivitiesApi taskActivities() {
        return new TaskActivitiesApi(calls);
    }

    /** Catalogs of tasks of the folder. */
    public FolderTaskCatalogsApi taskCatalogs() {
        return new FolderTaskCatalogsApi(calls);
    }

    /** How long the tasks of the folder are kept. */
    public TaskRetentionApi taskRetention() {
        return new TaskRetentionApi(calls);
    }

    /** Tasks that another system shows, with their data. */
    public GenericTasksApi genericTasks() {
        return new GenericTasksApi(calls);
    }

    /** Tasks that show a form, with their data. */
    public TaskFormsApi taskForms() {
        return new TaskFormsApi(calls);
    }

    /** Tasks that show an app, with their data. */
    public AppTasksApi appTasks() {
        return new AppTasksApi(calls);
    }

    /** Test cases that are executed together. */
    public TestSetsApi testSets() {
        return new TestSetsApi(calls);
    }

    /** What executes test sets of the folder by the time. */
    public TestSetSchedulesApi testSetSchedules() {
        return new TestSetSchedulesApi(calls);
    }

    /** Executions of test sets. */
    public TestSetExecutionsApi testSetExecutions() {
        return new TestSetExecutionsApi(calls);
    }

    /** Executions of test cases. */
    public TestCaseExecutionsApi testCaseExecutions() {
        return new TestCaseExecutionsApi(calls);
    }

    /** Queues of values that test cases are executed with. */
    public TestDataQueuesApi testDataQueues() {
        return new TestDataQueuesApi(calls);
    }

    /** What is in the test data queues of the folder. */
    public TestDataQueueItemsApi testDataQueueItems() {
        return new TestDataQueueItemsApi(calls);
    }

    /** Business rules of the folder, and their files. */
    public FolderBusinessRulesApi businessRules() {
        return new FolderBusinessRulesApi(calls);
    }

    /** Any path that needs a folder, such as {@code odata/Jobs}. */
    public RawApi raw() {
        return new RawApi(calls);
    }
}
