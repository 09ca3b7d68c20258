package io.github.rpaclients.testkit.standalone;

import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An Automation Anywhere Control Room. */
final class ControlRoomSimulation implements Simulation {
    private final ControlRoomSimulator controlRoom;
    private final String dialect;
    private final boolean hasAdmin;

    ControlRoomSimulation(ControlRoomSimulator controlRoom, String dialect) {
        this.controlRoom = controlRoom;
        this.dialect = dialect;
        this.hasAdmin = knowsAdmin();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("system", "control-room");
        facts.put("url", controlRoom.url().toString());
        facts.put("dialect", dialect);
        if (hasAdmin) {
            facts.put("username", controlRoom.adminUsername());
            facts.put("password", controlRoom.adminPassword());
            facts.put("apiKey", controlRoom.adminApiKey());
        }
        return facts;
    }

    @Override
    public Optional<CurlLines> curl() {
        if (!hasAdmin) {
            return Optional.empty();
        }
        String json = "-H \"Content-Type: application/json\" -d ";
        return Optional.of(new CurlLines(
                "curl -s " + json + "\"{\\\"username\\\":\\\"" + inAnyShell(controlRoom.adminUsername())
                        + "\\\",\\\"password\\\":\\\"" + inAnyShell(controlRoom.adminPassword()) + "\\\"}\" \""
                        + controlRoom.url() + "/" + dialect + "/authentication\"",
                "token",
                "curl -s -H \"X-Authorization: TOKEN\" " + json + "\"{}\" \"" + controlRoom.url() + "/" + dialect
                        + "/usermanagement/users/list\""));
    }

    @Override
    public String company() {
        return controlRoom.json();
    }

    @Override
    public void close() {
        controlRoom.close();
    }

    /** A company of somebody else's need not have the user that the default one has. */
    private boolean knowsAdmin() {
        try {
            return !controlRoom.adminPassword().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** JSON can write every character as an escape of letters and digits, in which no shell finds a meaning. */
    private static String inAnyShell(String text) {
        return text.chars()
                .mapToObj(c -> isHarmless(c) ? Character.toString(c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    private static boolean isHarmless(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }
}
