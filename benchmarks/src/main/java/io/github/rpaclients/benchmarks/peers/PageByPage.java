package io.github.rpaclients.benchmarks.peers;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What somebody writes who has a call for one page and wants all of them. */
abstract class PageByPage<U> implements Peer {
    /** A token that the server takes as it is. */
    static final String TOKEN = "Bearer given";

    /** One page. */
    static final class Rows<U> {
        final long total;
        final List<U> users;

        Rows(long total, List<U> users) {
            this.total = total;
            this.users = users;
        }
    }

    /** The address below which {@code odata/Users} is. */
    static String base(URI server) {
        return server + "/acme/production/orchestrator_/";
    }

    abstract Rows<U> page(long skip) throws IOException;

    abstract long id(U user);

    @Override
    public void list(Users users) throws IOException {
        long read = 0;
        long total;
        do {
            Rows<U> rows = page(read);
            for (U user : rows.users) {
                users.add(user, id(user));
            }
            read += rows.users.size();
            total = rows.users.isEmpty() ? read : rows.total;
        } while (read < total);
    }

    @Override
    public long first() throws IOException {
        return id(page(0).users.get(0));
    }

    @Override
    public List<U> toList() throws IOException {
        List<U> all = new ArrayList<>();
        Rows<U> rows = page(0);
        while (!rows.users.isEmpty()) {
            all.addAll(rows.users);
            rows = all.size() < rows.total ? page(all.size()) : new Rows<>(rows.total, List.of());
        }
        return all;
    }
}
