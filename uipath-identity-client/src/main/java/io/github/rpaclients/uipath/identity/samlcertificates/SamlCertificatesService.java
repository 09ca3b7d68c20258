package io.github.rpaclients.uipath.identity.samlcertificates;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.http.Given;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Scope;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

@Scope("PM.AuthSetting")
interface SamlCertificatesService {
    String SET = "api/SamlCertificate";
    String ALL = SET + "/{organization}";

    @GET(ALL + "/certificates")
    Call<CertificatePair> get();

    @Given(value = "organization", member = "partitionGlobalId")
    @PUT(SET + "/primary")
    Call<CertificatePair> putPrimary(@Body @Member("certificate") Secret certificate);

    @Given(value = "organization", member = "partitionGlobalId")
    @PUT(SET + "/secondary")
    Call<CertificatePair> putSecondary(@Body @Member("certificate") Secret certificate);

    @POST(ALL + "/switch")
    Call<CertificatePair> switchToSecondary();

    @DELETE(ALL + "/{id}")
    Call<Boolean> delete(@Path("id") CertificateId id);
}
