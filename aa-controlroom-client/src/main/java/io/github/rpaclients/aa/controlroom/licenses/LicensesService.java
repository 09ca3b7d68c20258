package io.github.rpaclients.aa.controlroom.licenses;

import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;

interface LicensesService {
    String VIEW = "View licenses";

    @Permission(VIEW)
    @GET("v2/license/details")
    Call<LicenseDetails> details();

    @PUT("v2/license/sync")
    Call<Nothing> sync();

    @Reads
    @Permission(VIEW)
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST("v2/license/product/list")
    Call<Page<LicenseRow>> products(@Body RawObject query);
}
