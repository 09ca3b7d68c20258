package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

interface AnalyticsService {
    String ROOT = "v1/acc/automation/";
    String DURATIONS = ROOT + "{groupBy}/runduration";
    String RANGE = "timeRange";

    @Reads
    @Rows("data")
    @POST(ROOT + "overview")
    Call<Page<AutomationCount>> overview(@Body @Member(RANGE) AnalyticsTimeRange range);

    @Reads
    @POST(ROOT + "runduration")
    Call<RunDurations> runDurations(@Body @Member(RANGE) AnalyticsTimeRange range);

    @Reads
    @Member("totalRunTime")
    @POST(ROOT + "runduration/total")
    Call<Long> totalRunTime(@Body @Member(RANGE) AnalyticsTimeRange range);

    @Reads
    @Rows("groupBy")
    @POST(DURATIONS)
    Call<Page<GroupedDuration>> runDurationsBy(
            @Path("groupBy") DurationGrouping grouping, @Body @Member(RANGE) AnalyticsTimeRange range);

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(DURATIONS + "/list")
    Call<Page<AutomationDuration>> listDurations(
            @Path("groupBy") DurationGrouping grouping, @Body RawObject rangeAndQuery);

    @Reads
    @Rows("metrics")
    @POST(ROOT + "mostrunning")
    Call<Page<MostRunBot>> mostRun(@Body @Member(RANGE) AnalyticsTimeRange range);

    @Reads
    @Rows("metrics")
    @POST(ROOT + "longestrunning")
    Call<Page<LongestRunBot>> longestRun(@Body @Member(RANGE) AnalyticsTimeRange range);

    @Reads
    @Rows("metrics")
    @POST(ROOT + "mostfailed")
    Call<Page<MostFailedBot>> mostFailed(@Body @Member(RANGE) AnalyticsTimeRange range);

    @Reads
    @Rows("runs")
    @POST(ROOT + "failures")
    Call<Page<FailedRun>> failures(@Body RangeOfFailures range);

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST(ROOT + "botexecution/list")
    Call<Page<BotExecution>> executions(@Body @Member("page") RowsWanted page);

    @Reads
    @Rows("list")
    @POST(ROOT + "bot/completed")
    Call<Page<BotExecution>> completed(@Body RangeOfRows range);

    @Reads
    @Rows("list")
    @POST(ROOT + "bot/failed")
    Call<Page<BotExecution>> failed(@Body RangeOfRows range);

    @GET(ROOT + "{botId}/about")
    Call<BotAbout> about(@Path("botId") FileId bot);
}
