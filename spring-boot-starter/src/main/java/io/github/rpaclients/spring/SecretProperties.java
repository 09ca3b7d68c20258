package io.github.rpaclients.spring;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;

/** Keeps our secrets out of the endpoints that show properties, even where these are told to show all values. */
final class SecretProperties implements SanitizingFunction {
    /** A property or the variable that stands for it, without what separates its words. */
    private static final Pattern SECRET = Pattern.compile("rpaclients.*(secret|token|password|apikey)");

    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]");

    @Override
    public SanitizableData apply(SanitizableData data) {
        String name = BETWEEN.matcher(data.getKey().toLowerCase(Locale.ROOT)).replaceAll("");
        return SECRET.matcher(name).matches() ? data.withValue(SanitizableData.SANITIZED_VALUE) : data;
    }
}
