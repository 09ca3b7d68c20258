package io.github.rpaclients.uipath.identity.externalapplications;

import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Given;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Scope;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

@Scope("PM.OAuthApp")
interface ExternalApplicationsService {
    String SET = "api/ExternalClient";
    String ALL = SET + "/{organization}";

    @GET(ALL)
    Call<List<ExternalApplication>> list();

    @GET(ALL + "/{id}")
    Call<ExternalApplication> get(@Path("id") ExternalApplicationId id);

    @Creates
    @Given(value = "organization", member = "partitionGlobalId")
    @POST(SET)
    Call<ExternalApplication> create(@Body NewExternalApplication application);

    @PUT(ALL + "/{id}")
    Call<Nothing> replace(@Path("id") ExternalApplicationId id, @Body ExternalApplicationReplacement replacement);

    @DELETE(ALL + "/{id}")
    Call<Nothing> delete(@Path("id") ExternalApplicationId id);

    @Scope("PM.OAuthAppSecret")
    @Creates
    @Given(value = "organization", member = "partitionGlobalId")
    @POST(SET + "/GenerateSecret")
    Call<ApplicationSecret> createSecret(@Body NewApplicationSecret secret);

    @Scope("PM.OAuthAppSecret")
    @DELETE(ALL + "/secrets/{secret}")
    Call<Nothing> deleteSecret(@Path("secret") ApplicationSecretId secret);
}
