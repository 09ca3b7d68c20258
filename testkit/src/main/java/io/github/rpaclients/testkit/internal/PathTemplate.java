package io.github.rpaclients.testkit.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path in which {@code {name}} stands for one or more characters other than {@code /}, {@code (} and {@code )}. A quote
 * fits encoded, too. Safe for use by several threads.
 *
 * <p>There are hundreds, for each name that a service goes by, and a request fits one: the expression is compiled when
 * the first path comes that begins as it should.
 */
public final class PathTemplate {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w*)}");

    private final String template;
    private final String beginning;
    private volatile @Nullable Pattern pattern;

    private PathTemplate(String template) {
        this.template = template;
        this.beginning = template.split("[{']", 2)[0];
    }

    public static PathTemplate of(String template) {
        return new PathTemplate(template);
    }

    public boolean fits(String path) {
        return path.startsWith(beginning) && pattern().matcher(path).matches();
    }

    /** The variables, decoded; empty if the path does not fit. */
    Optional<Map<String, String>> variables(String path) {
        if (!path.startsWith(beginning)) {
            return Optional.empty();
        }
        Matcher matcher = pattern().matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        int group = 1;
        for (String name : names()) {
            variables.put(name, Request.decode(matcher.group(group++).replace("+", "%2B")));
        }
        return Optional.of(variables);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        Matcher variable = VARIABLE.matcher(template);
        while (variable.find()) {
            names.add(variable.group(1));
        }
        return names;
    }

    private Pattern pattern() {
        Pattern compiled = pattern;
        if (compiled == null) {
            StringBuilder regex = new StringBuilder();
            for (String literal : VARIABLE.split(template, -1)) {
                regex.append(regex.length() == 0 ? "" : "([^/()]+)")
                        .append(Pattern.quote(literal).replace("'", "\\E(?:'|%27)\\Q"));
            }
            compiled = Pattern.compile(regex.toString());
            pattern = compiled;
        }
        return compiled;
    }
}
