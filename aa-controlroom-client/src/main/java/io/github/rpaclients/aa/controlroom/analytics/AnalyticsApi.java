package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.aa.controlroom.activities.Execution;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.model.WorkspaceType;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Figures about bots and their runs. Which permissions they need the vendor does not say; where a workspace is named they are
 * about bots that were started from it.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a permission
 * is missing, {@code BadRequestException} for what the server does not take. Files are CSV, to be closed by the caller. No
 * argument may be null. Safe for use by several threads.
 */
public final class AnalyticsApi {
    /** What the vendor's samples of lists ask for at the most. */
    private static final int PAGE = 200;

    private final ApiCalls calls;
    private final Lists lists;
    private final FileTransfer files;
    private final AnalyticsService service;
    private final WorkspaceAnalyticsService inWorkspace;
    private final AnalyticsFilesService exports;

    /** Called by {@code ControlRoomClient}. */
    public AnalyticsApi(ApiCalls calls) {
        this.calls = calls;
        this.lists = new Lists(calls);
        this.files = new FileTransfer(calls);
        this.service = calls.service(AnalyticsService.class);
        this.inWorkspace = calls.service(WorkspaceAnalyticsService.class);
        this.exports = calls.service(AnalyticsFilesService.class);
    }

    /** How many automations are running, completed, failed and scheduled. */
    public List<AutomationCount> overview(AnalyticsTimeRange range) {
        return calls.whole(service.overview(range));
    }

    /** The same of one workspace. */
    public List<AutomationCount> overview(WorkspaceType workspace, AnalyticsTimeRange range) {
        return calls.whole(inWorkspace.overview(workspace, range));
    }

    /** For how long bots ran, from time to time. */
    public RunDurations runDurations(AnalyticsTimeRange range) {
        return calls.execute(service.runDurations(range));
    }

    /** For how long bots ran in all; the vendor does not say in which unit. */
    public long totalRunTime(AnalyticsTimeRange range) {
        return calls.execute(service.totalRunTime(range));
    }

    /** For how long bots ran, added up by name, device, user or the like. */
    public List<GroupedDuration> runDurationsBy(DurationGrouping grouping, AnalyticsTimeRange range) {
        return calls.whole(service.runDurationsBy(grouping, range));
    }

    /** The table below {@link #runDurationsBy}, by id. */
    public PagedIterable<AutomationDuration> listRunDurations(DurationGrouping grouping, AnalyticsTimeRange range) {
        return listRunDurations(grouping, range, query -> query);
    }

    /**
     * The rows of that table that a query describes.
     *
     * @see AutomationDurationFields
     */
    public PagedIterable<AutomationDuration> listRunDurations(
            DurationGrouping grouping, AnalyticsTimeRange range, UnaryOperator<ListQuery<AutomationDuration>> query) {
        return lists.list(query, body -> service.listDurations(grouping, within(range, body)));
    }

    private static RawObject within(AnalyticsTimeRange range, RawObject query) {
        return query.with(AnalyticsService.RANGE, Json.toJson(AnalyticsTimeRange.class, range));
    }

    /** The bots that ran most often; the server decides how many. */
    public List<MostRunBot> mostRun(AnalyticsTimeRange range) {
        return calls.whole(service.mostRun(range));
    }

    /**
     * The same of one workspace.
     *
     * @param size how many at most, 1 to 1000
     */
    public List<MostRunBot> mostRun(WorkspaceType workspace, AnalyticsTimeRange range, int size) {
        return calls.whole(inWorkspace.mostRun(workspace, RangeOfRows.of(range, size)));
    }

    /** The bots with the longest runs; the server decides how many. */
    public List<LongestRunBot> longestRun(AnalyticsTimeRange range) {
        return calls.whole(service.longestRun(range));
    }

    /** The bots that failed most often; the server decides how many. */
    public List<MostFailedBot> mostFailed(AnalyticsTimeRange range) {
        return calls.whole(service.mostFailed(range));
    }

    /**
     * The runs of a bot that failed.
     *
     * @param size how many at most, 1 to 1000
     */
    public List<FailedRun> failures(FileId bot, AnalyticsTimeRange range, int size) {
        return calls.whole(service.failures(RangeOfFailures.of(range, bot, size)));
    }

    /** Runs of bots as the dashboard lists them: with a beginning and no end. In the order of the server, which takes none. */
    public PagedIterable<BotExecution> executions() {
        return calls.list(PAGE, page -> service.executions(RowsWanted.of(page)));
    }

    /**
     * Runs that were completed.
     *
     * @param size how many at most, 1 to 1000
     */
    public List<BotExecution> completed(AnalyticsTimeRange range, int size) {
        return calls.whole(service.completed(RangeOfRows.of(range, size)));
    }

    /**
     * Runs that failed.
     *
     * @param size how many at most, 1 to 1000
     */
    public List<BotExecution> failed(AnalyticsTimeRange range, int size) {
        return calls.whole(service.failed(RangeOfRows.of(range, size)));
    }

    /**
     * Runs of bots of one workspace, whatever became of them. {@code activities().list} has all of them.
     *
     * @param size how many at most, 1 to 1000
     */
    public List<Execution> runHistory(WorkspaceType workspace, AnalyticsTimeRange range, int size) {
        return calls.execute(inWorkspace.runHistory(workspace, RangeOfRows.of(range, size)), Page::items);
    }

    /** Whose a bot is, and how it last ran. */
    public BotAbout about(FileId bot) {
        return calls.execute(service.about(bot));
    }

    /** The same of a bot in one workspace. */
    public BotAbout about(WorkspaceType workspace, FileId bot) {
        return calls.execute(inWorkspace.about(workspace, BotOfUser.of(bot, Optional.empty())));
    }

    /** The same of a bot in the workspace of one user. */
    public BotAbout about(WorkspaceType workspace, FileId bot, UserId user) {
        return calls.execute(inWorkspace.about(workspace, BotOfUser.of(bot, Optional.of(user))));
    }

    /**
     * {@link #mostRun(AnalyticsTimeRange)} as a file.
     *
     * @param fileName what the server calls it
     */
    public Download exportMostRun(AnalyticsTimeRange range, String fileName) {
        return files.open(exports.mostRun(RangeOfFile.of(range, fileName)));
    }

    /**
     * The same of one workspace.
     *
     * @param fileName what the server calls it
     */
    public Download exportMostRun(WorkspaceType workspace, AnalyticsTimeRange range, String fileName) {
        return files.open(exports.mostRun(workspace, RangeOfFile.of(range, fileName)));
    }

    /**
     * {@link #longestRun} as a file.
     *
     * @param fileName what the server calls it
     */
    public Download exportLongestRun(AnalyticsTimeRange range, String fileName) {
        return files.open(exports.longestRun(RangeOfFile.of(range, fileName)));
    }

    /**
     * {@link #mostFailed} as a file.
     *
     * @param fileName what the server calls it
     */
    public Download exportMostFailed(AnalyticsTimeRange range, String fileName) {
        return files.open(exports.mostFailed(RangeOfFile.of(range, fileName)));
    }

    /**
     * The runs of bots as a file.
     *
     * @param fileName what the server calls it
     */
    public Download exportRunHistory(AnalyticsTimeRange range, String fileName) {
        return files.open(exports.runHistory(RangeOfFile.of(range, fileName)));
    }

    /**
     * {@link #runHistory} as a file.
     *
     * @param fileName what the server calls it
     */
    public Download exportRunHistory(WorkspaceType workspace, AnalyticsTimeRange range, String fileName) {
        return files.open(exports.runHistory(workspace, RangeOfFile.of(range, fileName)));
    }

    /**
     * {@link #listRunDurations(DurationGrouping, AnalyticsTimeRange)} as a file, with all rows.
     *
     * @param fileName what the server calls it
     */
    public Download exportRunDurations(DurationGrouping grouping, AnalyticsTimeRange range, String fileName) {
        return files.open(exports.durations(grouping, RangeOfFile.of(range, fileName)));
    }
}
