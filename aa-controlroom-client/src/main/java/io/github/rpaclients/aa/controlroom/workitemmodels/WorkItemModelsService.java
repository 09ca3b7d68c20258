package io.github.rpaclients.aa.controlroom.workitemmodels;

import io.github.rpaclients.aa.controlroom.ids.WorkItemModelId;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The vendor's pages name no permission. Of two operations for the same, the one of version 4 is called. */
interface WorkItemModelsService {
    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST("v3/wlm/workitemmodels/list")
    Call<Page<WorkItemModel>> list(@Body RawObject query);

    @GET("v4/wlm/workitemmodels/{id}")
    Call<WorkItemModel> get(@Path("id") WorkItemModelId id);

    @POST("v4/wlm/workitemmodels")
    Call<WorkItemModel> create(@Body NewWorkItemModel model);

    @DELETE("v3/wlm/workitemmodels/{id}")
    Call<Nothing> delete(@Path("id") WorkItemModelId id);
}
