package io.github.rpaclients.uipath.identity.settings;

import io.github.rpaclients.core.internal.http.Given;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.PersonId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Query;

@Scope("PM.Setting")
interface SettingsService {
    String SET = "api/Setting";

    @Given(value = "organization", member = "partitionGlobalId")
    @GET(SET)
    Call<List<Setting>> get(@Query("key") Collection<String> keys, @Nullable @Query("userId") PersonId person);

    @Given(value = "organization", member = "partitionGlobalId")
    @PUT(SET)
    Call<List<Setting>> set(@Body SettingsUpdate update);
}
