package io.github.rpaclients.aa.controlroom.licenses;

import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

interface LicensesService {
    @Reads
    @Permission("View licenses")
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST("v2/license/product/list")
    Call<Page<LicenseRow>> products(@Body RawObject query);
}
