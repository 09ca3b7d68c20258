package io.github.rpaclients.testkit.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Method and {@link PathTemplate} to handler; the first route that fits wins. */
public final class Router {
    private static final class Route {
        final String method;
        final PathTemplate template;
        final boolean writes;
        final Function<Request, Answer> handler;

        Route(String method, PathTemplate template, boolean writes, Function<Request, Answer> handler) {
            this.method = method;
            this.template = template;
            this.writes = writes;
            this.handler = handler;
        }

        boolean fits(Request request) {
            return method.equals(request.method()) && template.fits(request.path());
        }
    }

    private final List<Route> routes = new ArrayList<>();
    private Function<Request, Optional<Answer>> unrouted = r -> Optional.empty();
    private Function<Request, Answer> otherwise = r -> Answer.of(404);

    /** A route that changes something, unless the method is GET. */
    public Router on(String method, String template, Function<Request, Answer> handler) {
        return on(method, template, !isRead(method), handler);
    }

    /** A route that changes nothing a caller would have to undo, whatever its method: a search, a sign-in. */
    public Router onRead(String method, String template, Function<Request, Answer> handler) {
        return on(method, template, false, handler);
    }

    private Router on(String method, String template, boolean writes, Function<Request, Answer> handler) {
        routes.add(new Route(method, PathTemplate.of(template), writes, handler));
        return this;
    }

    /** Who is asked about a request without a route before it is refused; empty leaves it at that. */
    public Router unrouted(Function<Request, Optional<Answer>> handler) {
        unrouted = handler;
        return this;
    }

    /** What paths without a route answer; 404 unless set. A known path with another method answers 405. */
    public Router otherwise(Function<Request, Answer> handler) {
        otherwise = handler;
        return this;
    }

    /** Whether the request asks for a change; of one without a route the worst is assumed. */
    boolean writes(Request request) {
        return !isRead(request.method())
                && routes.stream()
                        .filter(route -> route.fits(request))
                        .findFirst()
                        .map(route -> route.writes)
                        .orElse(true);
    }

    private static boolean isRead(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    Answer answer(Request request) {
        boolean known = false;
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.template.variables(request.path());
            if (variables.isPresent()) {
                known = true;
                if (route.method.equals(request.method())) {
                    return route.handler.apply(request.with(variables.get()));
                }
            }
        }
        boolean isPathKnown = known;
        return unrouted.apply(request).orElseGet(() -> isPathKnown ? Answer.of(405) : otherwise.apply(request));
    }
}
