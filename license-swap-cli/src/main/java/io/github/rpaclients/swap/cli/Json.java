package io.github.rpaclients.swap.cli;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;

/** Writes maps, lists, texts, numbers and truth values as one JSON document. */
final class Json {
    private static final JsonAdapter<Object> ADAPTER =
            new Moshi.Builder().build().adapter(Object.class).serializeNulls().indent("  ");

    private Json() {}

    static String of(Object document) {
        return ADAPTER.toJson(document);
    }
}
