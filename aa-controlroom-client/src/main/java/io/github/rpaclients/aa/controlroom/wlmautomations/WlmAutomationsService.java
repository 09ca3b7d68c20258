package io.github.rpaclients.aa.controlroom.wlmautomations;

import io.github.rpaclients.aa.controlroom.ids.WlmAutomationId;
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
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** The vendor's pages name no permission. Lists are arrays by the vendor's file, and pages by what clients got. */
interface WlmAutomationsService {
    String SET = "v3/wlm/automations";

    @Reads
    @Rows(value = "list", total = "totalFilter", within = "page", bare = true)
    @POST(SET + "/list")
    Call<Page<WlmAutomation>> list(@Body RawObject query);

    @GET(SET + "/{id}")
    Call<WlmAutomation> get(@Path("id") WlmAutomationId id);

    @GET(SET + "/{id}")
    Call<RawObject> read(@Path("id") WlmAutomationId id);

    @Rows(value = "list", total = "totalFilter", within = "page", bare = true)
    @POST(SET)
    Call<Page<WlmAutomation>> create(@Body NewWlmAutomation automation);

    /** The body replaces the automation. */
    @PUT(SET + "/{id}")
    Call<Nothing> put(@Path("id") WlmAutomationId id, @Body RawObject automation);

    @DELETE(SET + "/{id}")
    Call<Nothing> delete(@Path("id") WlmAutomationId id);
}
