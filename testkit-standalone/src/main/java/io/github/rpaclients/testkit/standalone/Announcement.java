package io.github.rpaclients.testkit.standalone;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.Map;

/** What is printed once the simulator listens. */
final class Announcement {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private Announcement() {}

    /** For scripts: one line, one object of strings. */
    static String json(Simulation simulation) {
        return GSON.toJson(simulation.facts()) + System.lineSeparator();
    }

    /** For people, in characters that every terminal can show. */
    static String text(Simulation simulation) {
        StringBuilder text = new StringBuilder();
        Map<String, String> facts = simulation.facts();
        facts.forEach((name, value) -> line(text, String.format("%-16s %s", name, value)));
        line(text, "");
        simulation
                .curl()
                .ifPresentOrElse(
                        curl -> {
                            line(text, "Get a token and list the users (sh, bash, zsh):");
                            line(text, curl.both());
                            line(text, "");
                            line(
                                    text,
                                    "The same in two steps (also at the prompt of Windows' cmd); the second with the "
                                            + curl.member() + " of the first for TOKEN:");
                            line(text, curl.token());
                            line(text, curl.users());
                        },
                        () -> line(text, "The company has no service user; sign in as one of its users."));
        line(text, "");
        line(text, "All of it is simulated. Ctrl+C ends it.");
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }
}
