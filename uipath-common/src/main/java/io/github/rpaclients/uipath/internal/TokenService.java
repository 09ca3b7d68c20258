package io.github.rpaclients.uipath.internal;

import io.github.rpaclients.core.internal.http.Reads;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;
import retrofit2.http.Url;

interface TokenService {
    @Reads
    @FormUrlEncoded
    @POST
    Call<TokenAnswer> token(@Url String url, @FieldMap Map<String, String> fields);
}
