package io.github.rpaclients.aa.controlroom.activities;

import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

interface ActivitiesService {
    String MANAGE = "v3/activity/manage";

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST("v3/activity/list")
    Call<Page<Execution>> list(@Body RawObject query);

    @GET("v3/activity/execution/{id}")
    Call<Execution> get(@Path("id") ExecutionId id);

    @POST(MANAGE)
    Call<RawObject> stop(@Body @Member("stop_executions") ExecutionIds executions);

    @POST(MANAGE)
    Call<RawObject> pause(@Body @Member("pause_executions") ExecutionIds executions);

    @POST(MANAGE)
    Call<RawObject> resume(@Body @Member("resume_executions") ExecutionIds executions);

    @Reads
    @Member("metrics")
    @POST("v3/activity/metrics")
    Call<List<ActivityMetric>> metrics(@Body @Member("timeRange") ActivityTimeRange timeRange);
}
