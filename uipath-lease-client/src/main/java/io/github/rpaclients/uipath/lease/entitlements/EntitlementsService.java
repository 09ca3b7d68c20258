package io.github.rpaclients.uipath.lease.entitlements;

import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.PersonId;
import java.util.Collection;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Query;

@Scope("PM.License")
interface EntitlementsService {
    @Reads
    @Scope(value = "PM.License", reads = true)
    @Member("isEntitled")
    @POST("api/entitlements/{organization}/entitled")
    Call<Map<String, Boolean>> of(
            @Query("userId") PersonId person, @Body @Member("EntitlementNames") Collection<String> names);
}
