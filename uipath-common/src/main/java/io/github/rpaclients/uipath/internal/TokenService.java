package io.github.rpaclients.uipath.internal;

import io.github.rpaclients.core.internal.http.Reads;
import io.github.rpaclients.core.internal.http.SignsIn;
import java.util.Map;
import retrofit2.Call;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;
import retrofit2.http.Url;

interface TokenService {
    @SignsIn
    @Reads
    @FormUrlEncoded
    @POST
    Call<TokenAnswer> ask(@Url String url, @FieldMap Map<String, String> form);

    /** For what the server takes once only: repeated, it would be refused, and the first answer would be lost. */
    @SignsIn
    @FormUrlEncoded
    @POST
    Call<TokenAnswer> exchange(@Url String url, @FieldMap Map<String, String> form);
}
