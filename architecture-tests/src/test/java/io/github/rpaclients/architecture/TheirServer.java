package io.github.rpaclients.architecture;

/** The MockWebServer of OkHttp 4, which these tests are not compiled with. */
final class TheirServer implements AutoCloseable {
    private final Object server;

    TheirServer() throws ReflectiveOperationException {
        Class<?> response = Class.forName("okhttp3.mockwebserver.MockResponse");
        server = Class.forName("okhttp3.mockwebserver.MockWebServer")
                .getDeclaredConstructor()
                .newInstance();
        server.getClass()
                .getMethod("enqueue", response)
                .invoke(server, response.getDeclaredConstructor().newInstance());
    }

    String url() throws ReflectiveOperationException {
        return server.getClass()
                .getMethod("url", String.class)
                .invoke(server, "/")
                .toString();
    }

    @Override
    public void close() throws ReflectiveOperationException {
        server.getClass().getMethod("close").invoke(server);
    }
}
