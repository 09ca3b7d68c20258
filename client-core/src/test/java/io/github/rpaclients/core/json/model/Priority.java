package io.github.rpaclients.core.json.model;

import io.github.rpaclients.core.json.OpenEnum;

public final class Priority extends OpenEnum {
    public static final Priority NORMAL = of("Normal");

    private Priority(String value) {
        super(value);
    }

    public static Priority of(String value) {
        return new Priority(value);
    }
}
