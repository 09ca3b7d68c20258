package io.github.rpaclients.core.raw;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Nothing;
import io.github.rpaclients.core.internal.json.Failures;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
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
 * Files of an API itself, and those at addresses that an answer named. The latter are foreign: what goes there carries the headers of that answer, and neither
 * our token nor our own headers, unless the answer says that the address is the API's own. For the clients.
 */
public final class FileTransfer {
    private final ApiCalls calls;

    /** @param calls of the API that names the addresses */
    public FileTransfer(ApiCalls calls) {
        this.calls = calls;
    }

    /**
     * Reads a file.
     *
     * @throws io.github.rpaclients.core.error.ApiException if there is no such file, or no connection
     */
    public Download open(FileAddress address) {
        ApiCalls there = there(address);
        return new Download(there.execute(service(there).open(address.url(), address.headers())));
    }

    /**
     * Writes a file.
     *
     * @throws io.github.rpaclients.core.error.ApiException if it is not taken
     */
    public void put(FileAddress address, Upload upload) {
        ApiCalls there = there(address);
        there.run(service(there).put(address.url(), address.headers(), new UploadBody(upload)));
    }

    /**
     * Reads a file that the API itself has.
     *
     * @param call of a method with {@code @Streaming}
     * @throws io.github.rpaclients.core.error.ApiException if there is no such file, or no connection, or a web page instead:
     *     portals and gateways send one with status 200 where no service is
     */
    public Download open(Call<ResponseBody> call) {
        return calls.execute(call, FileTransfer::file);
    }

    private static Download file(ResponseBody body) {
        MediaType type = body.contentType();
        if (type != null && type.subtype().equals("html")) {
            body.close();
            throw Failures.of("Expected a file and not a web page");
        }
        return new Download(body);
    }

    /** A file as a part of a request of several parts. */
    public static MultipartBody.Part part(String name, Upload upload) {
        return MultipartBody.Part.createFormData(name, upload.name(), new UploadBody(upload));
    }

    private ApiCalls there(FileAddress address) {
        return address.isOwn() ? calls : calls.elsewhere(address.origin().uri());
    }

    private static Service service(ApiCalls calls) {
        return calls.service(Service.class);
    }

    /** What Retrofit makes of it. */
    interface Service {
        @Streaming
        @GET
        Call<ResponseBody> open(@Url HttpUrl address, @HeaderMap Headers headers);

        @PUT
        Call<Nothing> put(@Url HttpUrl address, @HeaderMap Headers headers, @Body RequestBody body);
    }
}
