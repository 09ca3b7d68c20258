package io.github.rpaclients.testkit.internal;

import io.github.rpaclients.testkit.ScriptedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers that a test has said, in order. Safe for use by several threads. */
public final class Scripts {
    private final List<Script> scripts = new ArrayList<>();

    public synchronized ScriptedAnswer add(String method, String pathPart) {
        Place place = new Place(method, pathPart);
        Script script = new Script(place);
        scripts.removeIf(earlier -> earlier.isReplacedAt(place));
        scripts.add(script);
        return script;
    }

    /** Whether there is an answer to the request; none is used up by asking. */
    public synchronized boolean has(Request request) {
        return scripts.stream().anyMatch(script -> script.fits(request));
    }

    /** The answer to the request, which is given herewith. */
    public synchronized Optional<Answer> take(Request request) {
        Optional<Script> found =
                scripts.stream().filter(script -> script.fits(request)).findFirst();
        Optional<Answer> answer = found.map(Script::take);
        scripts.removeIf(Script::isUsedUp);
        return answer;
    }

    public synchronized void clear() {
        scripts.clear();
    }
}
