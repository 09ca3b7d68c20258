package io.github.rpaclients.testkit.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Method and path template to handler; the first route that fits wins.
 *
 * <p>{@code {name}} in a template stands for one or more characters other than {@code /}, {@code (} and {@code )}.
 */
public final class Router {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private static final class Route {
        final String method;
        final Pattern pattern;
        final List<String> names;
        final boolean writes;
        final Function<Request, Answer> handler;

        Route(String method, Pattern pattern, List<String> names, boolean writes, Function<Request, Answer> handler) {
            this.method = method;
            this.pattern = pattern;
            this.names = names;
            this.writes = writes;
            this.handler = handler;
        }

        boolean fits(Request request) {
            return method.equals(request.method())
                    && pattern.matcher(request.path()).matches();
        }
    }

    private final List<Route> routes = new ArrayList<>();
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
        List<String> names = new ArrayList<>();
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(template);
        int end = 0;
        while (variable.find()) {
            regex.append(Pattern.quote(template.substring(end, variable.start())))
                    .append("([^/()]+)");
            names.add(variable.group(1));
            end = variable.end();
        }
        regex.append(Pattern.quote(template.substring(end)));
        routes.add(new Route(method, Pattern.compile(regex.toString()), names, writes, handler));
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
            Matcher matcher = route.pattern.matcher(request.path());
            if (matcher.matches()) {
                known = true;
                if (route.method.equals(request.method())) {
                    return route.handler.apply(request.with(variables(route, matcher)));
                }
            }
        }
        return known ? Answer.of(405) : otherwise.apply(request);
    }

    private static Map<String, String> variables(Route route, Matcher matcher) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < route.names.size(); i++) {
            variables.put(
                    route.names.get(i), Request.decode(matcher.group(i + 1).replace("+", "%2B")));
        }
        return variables;
    }
}
