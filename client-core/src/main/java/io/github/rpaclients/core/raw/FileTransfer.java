package io.github.rpaclients.core.raw;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Nothing;
import java.net.URI;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HeaderMap;
import retrofit2.http.PUT;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/**
 * Files at addresses that an answer named. They are foreign: what goes there carries the headers of that answer, and neither
 * our token nor our own headers, unless the answer says that the address is the API's own. For the clients.
 */
public final class FileTransfer {
    private final ApiCalls calls;
    private final boolean own;

    /** @param own whether the address belongs to the API, which then wants our token */
    public FileTransfer(ApiCalls calls, boolean own) {
        this.calls = calls;
        this.own = own;
    }

    /**
     * Reads a file.
     *
     * @param address absolute
     * @throws io.github.rpaclients.core.error.ApiException if there is no such file, or no connection
     */
    public Download open(Secret address, Map<String, String> headers) {
        ApiCalls there = there(address);
        return new Download(there.execute(there.service(Service.class).open(address.reveal(), headers)));
    }

    /**
     * Writes a file.
     *
     * @param address absolute
     * @throws io.github.rpaclients.core.error.ApiException if it is not taken
     */
    public void put(Secret address, Map<String, String> headers, Upload upload) {
        ApiCalls there = there(address);
        there.run(there.service(Service.class).put(address.reveal(), headers, new UploadBody(upload)));
    }

    private ApiCalls there(Secret address) {
        if (own) {
            return calls;
        }
        URI uri = URI.create(address.reveal().split("[?#]", 2)[0]);
        return calls.elsewhere(URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + "/"));
    }

    /** What Retrofit makes of it. */
    interface Service {
        @Streaming
        @GET
        Call<ResponseBody> open(@Url String address, @HeaderMap Map<String, String> headers);

        @PUT
        Call<Nothing> put(@Url String address, @HeaderMap Map<String, String> headers, @Body RequestBody body);
    }
}
