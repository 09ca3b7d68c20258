package io.github.rpaclients.core.internal.rawjson;

/** One member of a JSON object as it was written. */
public final class RawMember {
    private final String name;
    private final String rawName;
    private final String value;

    RawMember(String name, String rawName, String value) {
        this.name = name;
        this.rawName = rawName;
        this.value = value;
    }

    /** The name with its escapes resolved: what two members are compared by. */
    public String name() {
        return name;
    }

    /** The name in quotes, with the escapes the writer chose. */
    public String rawName() {
        return rawName;
    }

    /** The text of the value, without the white space around it. */
    public String value() {
        return value;
    }
}
