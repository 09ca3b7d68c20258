package io.github.rpaclients.benchmarks.peers;

import java.io.IOException;
import java.net.URI;

/** The floor with Jackson's streaming parser in place of Moshi's. */
final class FloorOnJackson extends Floor {
    FloorOnJackson(URI server) {
        super(server);
    }

    @Override
    Rows<PlainUser> page(long skip) throws IOException {
        return call(pageQuery(skip), body -> JacksonReader.page(body.byteStream()));
    }

    @Override
    public long get(long id) throws IOException {
        return call("(" + id + ")", body -> JacksonReader.one(body.byteStream())).id;
    }
}
