package io.github.rpaclients.aa.controlroom.custommodels;

import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
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

interface CustomModelsService {
    String SET = "gai/prompttools/v1/custommodel";
    String ONE = SET + "/vendors/{vendorName}/models/{modelName}";
    String VIEW = "View Model Connections";
    String MANAGE = "Manage Model Connections";

    /** The body has no members that anybody knows of. */
    @Reads
    @Permission(VIEW)
    @Rows("connectors")
    @POST(SET + "/list")
    Call<Page<CustomModel>> list(@Body RawObject nothing);

    @Permission(VIEW)
    @GET(ONE)
    Call<CustomModel> get(@Path("vendorName") String vendor, @Path("modelName") String model);

    @Permission(MANAGE)
    @POST(SET)
    Call<CustomModel> create(@Body CustomModel model);

    @Permission(MANAGE)
    @DELETE(ONE)
    Call<Nothing> delete(@Path("vendorName") String vendor, @Path("modelName") String model);
}
