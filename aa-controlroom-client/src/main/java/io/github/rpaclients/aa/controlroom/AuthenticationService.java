package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.core.internal.http.SignsIn;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** None of these reads: a failed login counts, a refresh ends the old token. */
interface AuthenticationService {
    String TOKEN = "X-Authorization";

    @SignsIn
    @POST("{version}/authentication")
    Call<TokenAnswer> logIn(@Path("version") String version, @Body LoginRequest login);

    @SignsIn
    @POST("v1/authentication/token")
    Call<TokenAnswer> refreshV1(@Header(TOKEN) String token, @Body RefreshRequest sameToken);

    @SignsIn
    @POST("v2/authentication/token")
    Call<TokenAnswer> refreshV2(@Header(TOKEN) String token);

    /** The path of both dialects. */
    @POST("v1/authentication/logout")
    Call<Void> logOut(@Header(TOKEN) String token);
}
