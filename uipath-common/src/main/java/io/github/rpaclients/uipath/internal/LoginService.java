package io.github.rpaclients.uipath.internal;

import io.github.rpaclients.core.internal.http.SignsIn;
import io.github.rpaclients.core.internal.json.RawObject;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.POST;

interface LoginService {
    @SignsIn
    @POST("api/account/authenticate")
    Call<RawObject> authenticate(@Body LoginRequest login);
}
