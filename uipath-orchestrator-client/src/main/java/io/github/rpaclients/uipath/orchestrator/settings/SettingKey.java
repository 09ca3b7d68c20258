package io.github.rpaclients.uipath.orchestrator.settings;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a setting is called, and what its text means: {@code SettingKey.text("Abp.Net.Mail.DefaultFromAddress")}. The vendor
 * has no list of them; {@code settings().list()} shows those of a server. Immutable.
 */
public final class SettingKey<T> {
    private final String name;
    private final String kind;
    private final Function<String, Optional<T>> read;

    private SettingKey(String name, String kind, Function<String, Optional<T>> read) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of the setting is missing");
        }
        this.name = name;
        this.kind = kind;
        this.read = read;
    }

    /** A text. */
    public static SettingKey<String> text(String name) {
        return new SettingKey<>(name, "text", Optional::of);
    }

    /** A flag: {@code true} or {@code false}, in any case. */
    public static SettingKey<Boolean> flag(String name) {
        return new SettingKey<>(name, "flag", SettingKey::readFlag);
    }

    /** A whole number. */
    public static SettingKey<Long> number(String name) {
        return new SettingKey<>(name, "whole number", SettingKey::readNumber);
    }

    public String name() {
        return name;
    }

    /**
     * What a text means. The message of the exception does not have it: it may be secret.
     *
     * @throws IllegalArgumentException if it is nothing of the kind
     */
    T read(String text) {
        return read.apply(text)
                .orElseThrow(() -> new IllegalArgumentException("The value of the setting " + name + " is no " + kind));
    }

    private static Optional<Boolean> readFlag(String text) {
        boolean isTrue = text.equalsIgnoreCase("true");
        return isTrue || text.equalsIgnoreCase("false") ? Optional.of(isTrue) : Optional.empty();
    }

    private static Optional<Long> readNumber(String text) {
        return text.matches("-?\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return name;
    }
}
