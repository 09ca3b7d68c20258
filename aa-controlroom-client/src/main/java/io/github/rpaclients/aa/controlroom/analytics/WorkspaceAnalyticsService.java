package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.aa.controlroom.activities.Execution;
import io.github.rpaclients.aa.controlroom.model.WorkspaceType;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;

interface WorkspaceAnalyticsService {
    String ROOT = AnalyticsService.ROOT;
    String WORKSPACE = "workSpaceType";
    String IN = "/{" + WORKSPACE + "}";

    @Reads
    @Rows("data")
    @POST(ROOT + "overview" + IN)
    Call<Page<AutomationCount>> overview(
            @Path(WORKSPACE) WorkspaceType workspace, @Body @Member(AnalyticsService.RANGE) AnalyticsTimeRange range);

    @Reads
    @Rows("metrics")
    @POST(ROOT + "mostrunning" + IN)
    Call<Page<MostRunBot>> mostRun(@Path(WORKSPACE) WorkspaceType workspace, @Body RangeOfRows range);

    @Reads
    @Rows(value = "list", within = "page")
    @POST(ROOT + "runhistory" + IN)
    Call<Page<Execution>> runHistory(@Path(WORKSPACE) WorkspaceType workspace, @Body RangeOfRows range);

    @Reads
    @POST(ROOT + "about" + IN)
    Call<BotAbout> about(@Path(WORKSPACE) WorkspaceType workspace, @Body BotOfUser bot);
}
