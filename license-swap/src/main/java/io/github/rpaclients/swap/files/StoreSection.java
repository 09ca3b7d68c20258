package io.github.rpaclients.swap.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code [store]}. Quotes no value. */
final class StoreSection {
    private static final String URL = "url";
    private static final String USER = "user";
    private static final String PASSWORD = "password";
    private static final String CREATE_TABLES = "create-tables";
    private static final List<String> KEYS = List.of(URL, USER, PASSWORD, CREATE_TABLES);

    private static final String EXAMPLE = "url = jdbc:postgresql://HOST/DATABASE";
    private static final Pattern ADDRESS = Pattern.compile("jdbc:(postgresql://[^/\\s]+/\\S+|h2:\\S+)");
    private static final Pattern WITH_SIGN_IN = Pattern.compile(
            ".*//[^/]*@.*|.*[?&;][^=?&;]*(user|password|passwd|pwd|secret|token)[^=?&;]*=.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("env:[A-Za-z_][A-Za-z0-9_]*|file:\\S.*");

    private final Section section;
    private final Problems problems;

    private StoreSection(Section section, Problems problems) {
        this.section = section;
        this.problems = problems;
    }

    /** The settings; not to be used if there are problems. */
    static StoreSettings read(Section section, Problems problems) {
        return new StoreSection(section, problems).read();
    }

    private StoreSettings read() {
        if (!section.name.isEmpty()) {
            problems.add(section.line, "The store has no name, as there is only one; write [store]");
        }
        if (!section.mentioned().containsKey(URL)) {
            problems.add(section.line, "The store has no url; write " + EXAMPLE);
        }
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        section.settings().forEach((key, line) -> {
            values.put(key, line.text);
            lines.put(key, line.number);
            check(key, line);
        });
        return new StoreSettings(
                values.getOrDefault(URL, ""),
                values.getOrDefault(CREATE_TABLES, "yes").equals("yes"),
                new AccountSettings(IniFile.STORE, problems.file(), section.line, values, lines));
    }

    private void check(String key, Line line) {
        switch (key) {
            case URL:
                checkUrl(line);
                break;
            case USER:
                if (line.text.startsWith("env:")
                        && !REFERENCE.matcher(line.text).matches()) {
                    problems.add(line.number, "The value of user names no variable; write a name or env:NAME");
                }
                break;
            case PASSWORD:
                if (!REFERENCE.matcher(line.text).matches()) {
                    problems.add(
                            line.number,
                            "The value of password would be a secret in this file; write env:NAME, the variable that"
                                    + " holds it, or file:PATH");
                }
                break;
            case CREATE_TABLES:
                if (!line.text.equals("yes") && !line.text.equals("no")) {
                    problems.add(line.number, "The value of create-tables is neither yes nor no; write one of them");
                }
                break;
            default:
                problems.add(
                        line.number,
                        "The store has no key " + key + "; "
                                + Nearest.to(key, KEYS)
                                        .map(word -> "did you mean " + word + "?")
                                        .orElse("write one of " + String.join(", ", KEYS)));
        }
    }

    private void checkUrl(Line line) {
        if (WITH_SIGN_IN.matcher(line.text).matches()) {
            problems.add(
                    line.number,
                    "The address under url says who signs in; write the address without, and user and password under"
                            + " keys of their own");
        } else if (!ADDRESS.matcher(line.text).matches()) {
            problems.add(
                    line.number,
                    "The value of url is no address of a PostgreSQL or H2 database; write one such as " + EXAMPLE);
        }
    }
}
