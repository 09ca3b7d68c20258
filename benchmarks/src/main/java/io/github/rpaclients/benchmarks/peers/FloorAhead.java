package io.github.rpaclients.benchmarks.peers;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The floor with three pages on their way or waiting while one is used. */
final class FloorAhead extends Floor {
    private static final int AHEAD = 3;

    private final ExecutorService threads = Executors.newFixedThreadPool(AHEAD);

    FloorAhead(URI server) {
        super(server);
    }

    @Override
    public void list(Users users) throws IOException {
        Rows<PlainUser> first = page(0);
        Queue<Future<Rows<PlainUser>>> ahead = new ArrayDeque<>();
        long asked = PAGE;
        Rows<PlainUser> rows = first;
        while (true) {
            while (ahead.size() < AHEAD && asked < first.total) {
                long skip = asked;
                ahead.add(threads.submit(() -> page(skip)));
                asked += PAGE;
            }
            for (PlainUser user : rows.users) {
                users.add(user, user.id);
            }
            Future<Rows<PlainUser>> next = ahead.poll();
            if (next == null) {
                return;
            }
            rows = result(next);
        }
    }

    @Override
    public List<PlainUser> toList() throws IOException {
        List<PlainUser> all = new ArrayList<>();
        list((user, id) -> all.add((PlainUser) user));
        return all;
    }

    private static <T> T result(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a page was on its way", e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        super.close();
    }
}
