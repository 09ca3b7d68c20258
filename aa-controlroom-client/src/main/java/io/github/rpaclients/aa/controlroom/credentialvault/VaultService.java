package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.internal.http.Nothing;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;

interface VaultService {
    String VAULT = "v2/credentialvault/";

    @Member("name")
    @GET(VAULT + "mode")
    Call<VaultMode> mode();

    @PUT(VAULT + "mode")
    Call<Nothing> putMode(@Body VaultModeChange mode);

    /** Makes a pair and does not use it. */
    @POST(VAULT + "keys")
    Call<VaultKeys> createKeys();

    @PUT(VAULT + "keys")
    Call<Nothing> putKeys(@Body VaultKeysChange keys);

    @Member("applied")
    @GET(VAULT + "keys/private")
    Call<Boolean> isOpen();

    @PUT(VAULT + "keys/private")
    Call<Nothing> open(@Body @Member("privateKey") Secret key);

    @GET(VAULT + "keys/transport/public")
    Call<TransportKey> transportKey();

    @PUT(VAULT + "loginsetting")
    Call<Nothing> putDeviceLogin(@Body DeviceLogin login);
}
