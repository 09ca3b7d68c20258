package io.github.rpaclients.aa.controlroom.tokens;

import io.github.rpaclients.core.internal.http.Member;
import retrofit2.Call;
import retrofit2.http.GET;

interface TokensService {
    @Member("valid")
    @GET("v1/authentication/token")
    Call<Boolean> valid();
}
