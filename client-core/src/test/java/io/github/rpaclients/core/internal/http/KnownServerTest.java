package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.NotOfferedException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.model.Device;
import io.github.rpaclients.core.json.model.DeviceBuilder;
import io.github.rpaclients.core.json.model.Part;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** A server that is older than some of what a client knows. */
class KnownServerTest {
    private static final Edit<Device, Long> EDIT = Edit.of(Device.class, Device::id);

    private final MockWebServer server = new MockWebServer();
    private final Transport transport = Transport.create(HttpOptions.defaults());
    private ApiCalls calls;

    interface Service {
        @GET("old")
        Call<Nothing> old();

        @Since(17)
        @GET("new")
        Call<Nothing> since17();

        @POST("devices")
        Call<Nothing> create(@Body Device device);

        @POST("devices/one")
        Call<Nothing> createOne(@Body @Member("device") Device device);

        @GET("devices/1")
        Call<RawObject> read();

        @PUT("devices/1")
        Call<Nothing> put(@Body RawObject device);
    }

    @BeforeEach
    void startServer() throws IOException {
        server.start(InetAddress.getLoopbackAddress(), 0);
        calls = transport.calls(
                Endpoint.of(server.url("/").uri(), Authentication.none(), (status, body) -> VendorError.NONE));
    }

    @AfterEach
    void stopServer() {
        transport.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 405})
    void saysThatItLacksAnOperation(int status) {
        answer(status, "");

        ApiException failure = catchThrowableOfType(
                ApiException.class, () -> calls(15).run(service(15).since17()));

        assertThat(failure)
                .isInstanceOf(NotOfferedException.class)
                .hasMessage("GET /new: " + status + ". Not since 15 but 17, says yes.");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void saysThatAThingIsNotThereWhereItHasTheOperation() {
        answer(404, "");

        assertThatThrownBy(() -> calls(17).run(service(17).since17())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void saysThatAThingIsNotThereWhereAllHaveTheOperation() {
        answer(404, "");

        assertThatThrownBy(() -> calls(15).run(service(15).old())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isTakenForNewWhereNobodyHasSaidWhatItIs() {
        answer(404, "");

        assertThatThrownBy(() -> calls.run(calls.service(Service.class).since17()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void isSentNoMemberThatIsNewer() throws InterruptedException {
        Device device = new DeviceBuilder().id(1).part(Part.of("p2")).build();
        answer(200, "");
        answer(200, "");
        answer(200, "");

        calls(14).run(service(14).create(device));
        calls(14).run(service(14).createOne(device));
        calls(15).run(service(15).create(device));

        assertThat(sent()).isEqualTo("{\"Id\":1,\"Labels\":{}}");
        assertThat(sent()).isEqualTo("{\"device\":{\"Id\":1,\"Labels\":{}}}");
        assertThat(sent()).contains("\"Part\":", "\"Parts\":[]");
    }

    @Test
    void isSentNoMemberThatAChangeAddsAndThatIsNewer() throws InterruptedException {
        answer(200, "{\"Id\":1}");
        answer(200, "");

        change(14, device -> device.withName("x").withPart(Part.of("p2")));

        assertThat(sent()).isEqualTo("{\"Id\":1,\"Name\":\"x\"}");
    }

    /** Its number is not all that it is: the same one covers several sets of members. */
    @Test
    void isSentAMemberThatIsNewerIfItHasSaidIt() throws InterruptedException {
        answer(200, "{\"Id\":1,\"Part\":{\"Name\":\"p2\"}}");
        answer(200, "");

        change(14, device -> device.withPart(Part.of("p3")));

        assertThat(sent()).contains("\"Part\":{\"Name\":\"p3\"");
    }

    private void change(int version, UnaryOperator<Device> change) throws InterruptedException {
        EDIT.change(
                        calls(version),
                        1L,
                        service(version).read(),
                        change,
                        body -> service(version).put(body))
                .apply();
        server.takeRequest();
    }

    private void answer(int status, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .addHeader("Says", "yes")
                .body(body)
                .build());
    }

    private String sent() throws InterruptedException {
        return server.takeRequest().getBody().utf8();
    }

    private Service service(int version) {
        return calls(version).service(Service.class);
    }

    private ApiCalls calls(int version) {
        return calls.to(new KnownServer() {
            @Override
            public int version() {
                return version;
            }

            @Override
            public Optional<String> lacks(int since, Headers answered) {
                return since <= version
                        ? Optional.empty()
                        : Optional.of("Not since " + version + " but " + since + ", says " + answered.get("Says"));
            }
        });
    }
}
