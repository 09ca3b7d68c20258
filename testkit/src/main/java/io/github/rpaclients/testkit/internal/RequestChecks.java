package io.github.rpaclients.testkit.internal;

import io.github.rpaclients.testkit.ReceivedRequest;
import io.github.rpaclients.testkit.RequestAssertions;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts requests and says in request lines what it found instead. */
final class RequestChecks implements RequestAssertions {
    private static final int LINES = 50;

    private final RequestLog log;

    RequestChecks(RequestLog log) {
        this.log = log;
    }

    @Override
    public Count wrote(String method, String pathPart) {
        if (method.equals("GET") || method.equals("HEAD")) {
            throw new IllegalArgumentException(method + " writes nothing; use sent(…)");
        }
        Place place = new Place(method, pathPart);
        return new Counted(
                "write " + place, request -> request.isWrite() && place.fits(request.method(), request.path()));
    }

    @Override
    public Count sent(String method, String pathPart) {
        Place place = new Place(method, pathPart);
        return new Counted("request " + place, request -> place.fits(request.method(), request.path()));
    }

    @Override
    public RequestAssertions wroteNothing() {
        return new Counted("write", ReceivedRequest::isWrite).never();
    }

    private final class Counted implements Count {
        private final String what;
        private final Predicate<ReceivedRequest> counts;

        Counted(String what, Predicate<ReceivedRequest> counts) {
            this.what = what;
            this.counts = counts;
        }

        @Override
        public RequestAssertions once() {
            return expect("once", number -> number == 1);
        }

        @Override
        public RequestAssertions never() {
            return expect("never", number -> number == 0);
        }

        @Override
        public RequestAssertions times(int number) {
            return expect(spelled("", number), found -> found == number);
        }

        @Override
        public RequestAssertions atLeast(int number) {
            return expect(spelled("at least ", number), found -> found >= number);
        }

        private RequestAssertions expect(String howOften, IntPredicate enough) {
            List<ReceivedRequest> all = log.all();
            int found = (int) all.stream().filter(counts).count();
            if (!enough.test(found)) {
                throw new AssertionError(
                        "Expected the " + what + " " + howOften + ", found it " + spelled("", found) + lines(all));
            }
            return RequestChecks.this;
        }
    }

    private static String spelled(String before, int number) {
        return before + number + (number == 1 ? " time" : " times");
    }

    private static String lines(List<ReceivedRequest> all) {
        int earlier = Math.max(0, all.size() - LINES);
        String heading = " among " + all.size() + (earlier == 0 ? " requests:" : " requests, of which the last:");
        return all.subList(earlier, all.size()).stream()
                .map(ReceivedRequest::toString)
                .collect(Collectors.joining("\n  ", heading + "\n  ", ""));
    }
}
