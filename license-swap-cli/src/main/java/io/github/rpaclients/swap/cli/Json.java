package io.github.rpaclients.swap.cli;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;

/** Writes maps, lists, texts, numbers and truth values as one JSON document. */
final class Json {
    private static final JsonAdapter<Object> ON_A_LINE =
            new Moshi.Builder().build().adapter(Object.class).serializeNulls();
    private static final JsonAdapter<Object> ADAPTER = ON_A_LINE.indent("  ");

    private Json() {}

    static String onALine(Object document) {
        return ON_A_LINE.toJson(document);
    }

    static String of(Object document) {
        return ADAPTER.toJson(document);
    }
}
