package io.github.rpaclients.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The calls of a client.
 *
 * @param operation a pattern of what its failures name
 * @param user what the server says to the read before a write, and to a write that is done; none where no write reads
 */
record Calls(
        String client,
        String operation,
        StrangeDocuments documents,
        Optional<String> user,
        List<Call> reads,
        List<Call> writes) {

    /** A call and, if it reads, the member that its answer has to have. */
    record Call(String name, String member, Runnable send) {
        @Override
        public String toString() {
            return name;
        }
    }

    Calls(String client, String operation, StrangeDocuments documents, Optional<String> user) {
        this(client, operation, documents, user, new ArrayList<>(), new ArrayList<>());
    }

    Calls read(String name, String member, Runnable send) {
        reads.add(new Call(name, member, send));
        return this;
    }

    Calls write(String name, Runnable send) {
        writes.add(new Call(name, "", send));
        return this;
    }

    @Override
    public String toString() {
        return client;
    }
}
