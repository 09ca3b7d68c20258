package io.github.rpaclients.uipath.identity.loginattempts;

import io.github.rpaclients.core.internal.http.Rows;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.uipath.PersonId;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

@Scope("PM.UserLoginAttempt")
interface LoginAttemptsService {
    @Rows(value = "results", total = "totalCount")
    @GET("api/User/{person}/loginAttempts")
    Call<Page<LoginAttempt>> list(@Path("person") PersonId person, @QueryMap Map<String, String> query);
}
