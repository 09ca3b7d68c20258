package io.github.rpaclients.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** What a simulator was asked, oldest first. Safe for use by several threads. */
public final class Journal {
    private final List<ReceivedRequest> requests = new CopyOnWriteArrayList<>();

    /** Called by the simulator's server. */
    public void add(ReceivedRequest request) {
        requests.add(request);
    }

    /** A copy of everything received so far. */
    public List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    /** The requests with this method whose path contains {@code pathPart}. */
    public List<ReceivedRequest> requests(String method, String pathPart) {
        return requests.stream()
                .filter(r -> r.method().equals(method) && r.path().contains(pathPart))
                .collect(Collectors.toUnmodifiableList());
    }

    public void clear() {
        requests.clear();
    }
}
