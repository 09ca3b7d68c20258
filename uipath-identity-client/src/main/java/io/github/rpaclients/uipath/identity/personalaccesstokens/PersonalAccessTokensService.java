package io.github.rpaclients.uipath.identity.personalaccesstokens;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.http.Creates;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import java.time.Instant;
import java.util.List;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

interface PersonalAccessTokensService {
    String SET = "api/ReferenceToken";

    @GET(SET)
    Call<List<PersonalAccessToken>> list();

    @GET(SET + "/{id}")
    Call<PersonalAccessToken> get(@Path("id") PersonalAccessTokenId id);

    @Creates
    @POST(SET)
    Call<Secret> create(@Body NewPersonalAccessToken token);

    @PUT(SET + "/{id}")
    Call<Secret> regenerate(@Path("id") PersonalAccessTokenId id, @Body @Member("expiration") Instant expiration);

    @DELETE(SET + "/{id}")
    Call<Nothing> delete(@Path("id") PersonalAccessTokenId id);
}
