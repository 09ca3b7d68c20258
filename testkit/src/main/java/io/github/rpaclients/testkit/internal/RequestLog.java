package io.github.rpaclients.testkit.internal;

import io.github.rpaclients.testkit.ReceivedRequest;
import io.github.rpaclients.testkit.ReceivedRequests;
import io.github.rpaclients.testkit.RequestAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The requests in a list that is copied when somebody looks, not when one arrives. */
final class RequestLog implements ReceivedRequests {
    private final List<ReceivedRequest> requests = new ArrayList<>();

    void add(ReceivedRequest request) {
        synchronized (requests) {
            requests.add(request);
        }
    }

    @Override
    public List<ReceivedRequest> all() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    @Override
    public List<ReceivedRequest> matching(String method, String pathPart) {
        Place place = new Place(method, pathPart);
        return all().stream()
                .filter(request -> place.fits(request.method(), request.path()))
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public void clear() {
        synchronized (requests) {
            requests.clear();
        }
    }

    @Override
    public RequestAssertions assertThat() {
        return new RequestChecks(this);
    }
}
