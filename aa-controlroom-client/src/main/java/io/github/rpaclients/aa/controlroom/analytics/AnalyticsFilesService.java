package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.aa.controlroom.model.WorkspaceType;
import io.github.rpaclients.core.internal.http.Reads;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/** What the dashboards show, as files. */
interface AnalyticsFilesService {
    String ROOT = AnalyticsService.ROOT;
    String WORKSPACE = WorkspaceAnalyticsService.WORKSPACE;
    String IN = WorkspaceAnalyticsService.IN;
    String EXPORT = "/export";

    @Streaming
    @Reads
    @POST(ROOT + "mostrunning" + EXPORT)
    Call<ResponseBody> mostRun(@Body RangeOfFile range);

    @Streaming
    @Reads
    @POST(ROOT + "mostrunning" + IN + EXPORT)
    Call<ResponseBody> mostRun(@Path(WORKSPACE) WorkspaceType workspace, @Body RangeOfFile range);

    @Streaming
    @Reads
    @POST(ROOT + "longestrunning" + EXPORT)
    Call<ResponseBody> longestRun(@Body RangeOfFile range);

    @Streaming
    @Reads
    @POST(ROOT + "mostfailed" + EXPORT)
    Call<ResponseBody> mostFailed(@Body RangeOfFile range);

    @Streaming
    @Reads
    @POST(ROOT + "runhistory" + EXPORT)
    Call<ResponseBody> runHistory(@Body RangeOfFile range);

    @Streaming
    @Reads
    @POST(ROOT + "runhistory" + IN + EXPORT)
    Call<ResponseBody> runHistory(@Path(WORKSPACE) WorkspaceType workspace, @Body RangeOfFile range);

    @Streaming
    @Reads
    @POST(AnalyticsService.DURATIONS + "/list" + EXPORT)
    Call<ResponseBody> durations(@Path("groupBy") DurationGrouping grouping, @Body RangeOfFile range);
}
