package io.github.rpaclients.uipath.identity.federatedcredentials;

import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplicationId;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

@Scope("PM.OAuthApp")
interface FederatedCredentialsService {
    String ALL = "api/ExternalClient/{organization}/{application}/FederatedCredentials";
    String ONE = ALL + "/{id}";

    @GET(ALL)
    Call<List<FederatedCredential>> list(@Path("application") ExternalApplicationId application);

    @GET(ONE)
    Call<FederatedCredential> get(
            @Path("application") ExternalApplicationId application, @Path("id") FederatedCredentialId id);

    @Creates
    @POST(ALL)
    Call<FederatedCredential> create(
            @Path("application") ExternalApplicationId application, @Body NewFederatedCredential credential);

    /** The body replaces the credential. */
    @PUT(ONE)
    Call<Nothing> replace(
            @Path("application") ExternalApplicationId application,
            @Path("id") FederatedCredentialId id,
            @Body NewFederatedCredential credential);

    @DELETE(ONE)
    Call<Nothing> delete(@Path("application") ExternalApplicationId application, @Path("id") FederatedCredentialId id);
}
