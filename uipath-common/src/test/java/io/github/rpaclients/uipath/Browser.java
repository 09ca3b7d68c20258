package io.github.rpaclients.uipath;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** What a browser does in a sign-in: goes where it is sent. */
final class Browser {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();

    private Browser() {}

    static HttpResponse<String> open(URI url) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> post(URI url) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(url)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The query of an address; every name once. */
    static Map<String, String> query(URI url) {
        HttpUrl parsed = HttpUrl.get(url.toString());
        return Stream.of(parsed.queryParameterNames().toArray(new String[0]))
                .collect(Collectors.toMap(name -> name, parsed::queryParameter));
    }

    /** A redirect URL with a port that nobody uses. */
    static URI redirect() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://localhost:" + free.getLocalPort() + "/signed-in");
        }
    }
}
