package io.github.rpaclients.aa.controlroom.licenses;

import io.github.rpaclients.core.internal.http.Needs;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.json.RawObject;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

interface LicensesService {
    @Reads
    @Needs("the permission View licenses")
    @POST("v2/license/product/list")
    Call<RawObject> products(@Body RawObject query);
}
