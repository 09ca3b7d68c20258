package io.github.rpaclients.uipath.internal;

import io.github.rpaclients.core.internal.http.Reads;
import retrofit2.Call;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;
import retrofit2.http.Url;

interface TokenService {
    @Reads
    @FormUrlEncoded
    @POST
    Call<TokenAnswer> clientCredentials(
            @Url String url,
            @Field("grant_type") String grantType,
            @Field("client_id") String clientId,
            @Field("client_secret") String clientSecret,
            @Field("scope") String scope);
}
