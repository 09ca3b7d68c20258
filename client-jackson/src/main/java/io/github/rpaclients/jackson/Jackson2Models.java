package io.github.rpaclients.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import org.jspecify.annotations.Nullable;

/**
 * A module for Jackson 2: models of the clients are written and read as the vendor's JSON, with all that the server said, as by
 * {@link io.github.rpaclients.core.json.JsonModel}; so are ids, words of open vocabularies, values of free shape and secrets
 * in types of an application's own. Settings of the mapper, such as a strategy for names, do not change what is inside a
 * model.
 *
 * <p>In place of a secret stands what it prints, which is refused when it is read.
 */
public final class Jackson2Models extends Module {
    private final boolean secrets;

    /** Shows no secret; also for who has modules found. */
    public Jackson2Models() {
        this(false);
    }

    private Jackson2Models(boolean secrets) {
        this.secrets = secrets;
    }

    /** Writes secrets in the clear: for a mapper of its own, whose texts nobody sees who may not know them. */
    public static Jackson2Models withSecrets() {
        return new Jackson2Models(true);
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
        VendorJson.TYPES.forEach(type -> writers.addSerializer(type, new Jackson2Writer(secrets)));
        context.addSerializers(writers);
        context.addDeserializers(new Readers());
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            return VendorJson.isOf(type.getRawClass()) ? new Jackson2Reader(type.getRawClass()) : null;
        }
    }
}
