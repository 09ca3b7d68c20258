package io.github.rpaclients.uipath.lease.sessions;

import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Scope;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.lease.ids.SessionId;
import java.util.Collection;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

@Scope("PM.License")
interface SessionsService {
    String SET = "api/account/{organization}/user-license";

    @POST(SET + "/session")
    Call<StartedSession> start(
            @Query("sessionId") SessionId session,
            @Query("clientType") String client,
            @Body @Member("licenseUnits") Collection<LicenseUnit> units);

    @DELETE(SET + "/session")
    Call<EndedSession> end(@Query("sessionId") SessionId session);

    @DELETE(SET + "/{person}/session")
    Call<EndedSession> end(@Path("person") PersonId person, @Query("sessionId") SessionId session);
}
