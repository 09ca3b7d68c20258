package io.github.rpaclients.aa.controlroom.packages;

import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Path;

interface PackagesService {
    @Reads
    @Permission("Manage packages")
    @Rows(value = "list", total = "totalFilter", within = "page")
    @POST("v2/packages/{name}/versions/usage")
    Call<Page<PackageUsage>> usage(@Path("name") String name, @Body RawObject query);
}
