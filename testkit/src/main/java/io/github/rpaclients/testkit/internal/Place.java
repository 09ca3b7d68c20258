package io.github.rpaclients.testkit.internal;

/** Which requests are meant, by the rule that {@link io.github.rpaclients.testkit.ReceivedRequests} explains. Immutable. */
final class Place {
    private final String method;
    private final String pathPart;

    Place(String method, String pathPart) {
        this.method = method;
        this.pathPart = pathPart;
    }

    boolean fits(String method, String path) {
        return (this.method.isEmpty() || this.method.equals(method)) && isIn(path);
    }

    private boolean isIn(String path) {
        if (pathPart.isEmpty()) {
            return true;
        }
        for (int at = path.indexOf(pathPart); at >= 0; at = path.indexOf(pathPart, at + 1)) {
            if (!cutsAWord(path, at) && !cutsAWord(path, at + pathPart.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean cutsAWord(String path, int at) {
        return at > 0
                && at < path.length()
                && Character.isLetterOrDigit(path.charAt(at - 1))
                && Character.isLetterOrDigit(path.charAt(at));
    }

    @Override
    public String toString() {
        return (method.isEmpty() ? "any method" : method) + " " + (pathPart.isEmpty() ? "any path" : pathPart);
    }
}
