package io.github.rpaclients.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * A module for Jackson 3: models of the clients are written and read as the vendor's JSON, with all that the server said, as by
 * {@link io.github.rpaclients.core.json.JsonModel}; so are ids, words of open vocabularies, values of free shape and secrets
 * in types of an application's own. Settings of the mapper, such as a strategy for names, do not change what is inside a
 * model.
 *
 * <p>In place of a secret stands what it prints, which is refused when it is read.
 */
public final class Jackson3Models extends JacksonModule {
    private final boolean secrets;

    /** Shows no secret; also for who has modules found. */
    public Jackson3Models() {
        this(false);
    }

    private Jackson3Models(boolean secrets) {
        this.secrets = secrets;
    }

    /** Writes secrets in the clear: for a mapper of its own, whose texts nobody sees who may not know them. */
    public static Jackson3Models withSecrets() {
        return new Jackson3Models(true);
    }

    @Override
    public String getModuleName() {
        return "rpa-clients";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers writers = new SimpleSerializers();
        VendorJson.TYPES.forEach(type -> writers.addSerializer(type, new Jackson3Writer(secrets)));
        context.addSerializers(writers);
        context.addDeserializers(new Readers());
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return VendorJson.isOf(type.getRawClass()) ? new Jackson3Reader(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return VendorJson.isOf(type);
        }
    }
}
