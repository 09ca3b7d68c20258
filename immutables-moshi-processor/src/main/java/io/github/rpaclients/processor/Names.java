package io.github.rpaclients.processor;

/** Types the processor knows by name only: it depends on none of them. */
final class Names {
    static final String JSON_CLASS = "com.squareup.moshi.JsonClass";
    static final String JSON = "com.squareup.moshi.Json";
    static final String IMMUTABLE = "org.immutables.value.Value.Immutable";
    static final String DEFAULT = "org.immutables.value.Value.Default";
    static final String JSON_NAMING = "io.github.rpaclients.core.json.JsonNaming";
    static final String JSON_ALIAS = "io.github.rpaclients.core.json.JsonAlias";
    static final String JSON_REQUIRED = "io.github.rpaclients.core.json.JsonRequired";
    static final String JSON_EXTRAS = "io.github.rpaclients.core.json.JsonExtras";
    static final String JSON_MODEL = "io.github.rpaclients.core.json.JsonModel";
    static final String OPEN_ENUM = "io.github.rpaclients.core.json.OpenEnum";
    static final String TEXT_ID = "io.github.rpaclients.core.json.TextId";
    static final String GUID_ID = "io.github.rpaclients.core.json.GuidId";
    static final String NUMERIC_ID = "io.github.rpaclients.core.json.NumericId";
    static final String PATCH = "io.github.rpaclients.core.json.Patch";

    static final String MODEL = "io.github.rpaclients.core.json.Model";
    static final String ENTITY = "io.github.rpaclients.core.json.Entity";
    static final String FILTERABLE = "io.github.rpaclients.core.json.Filterable";
    static final String AS_NUMBER = "io.github.rpaclients.core.json.AsNumber";
    static final String READ_ONLY = "io.github.rpaclients.core.json.ReadOnly";
    static final String SINCE = "io.github.rpaclients.core.Since";
    static final String VOCABULARY = "io.github.rpaclients.core.json.Vocabulary";
    static final String VOCABULARIES = "io.github.rpaclients.core.json.Vocabulary.All";

    /** All that stands on the methods of a service. */
    static final String RETROFIT = "retrofit2.http.";

    private Names() {}
}
