package io.github.rpaclients.aa.controlroom.model;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.WireModel;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A value that a bot is given or gives back: {@code BotValue.text("2026-11")}, {@code output.asNumber()}. What kind it is,
 * {@link #type} says; what is asked for as another kind is empty.
 *
 * <p>Of what only matters while a bot is made, such as windows, objects of screens and hot keys, there are no members here;
 * it is kept in {@link #extras} and written as it came.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/deploy.html">
 *     Deploy a bot, with how values are written</a>
 */
@Entity
public interface BotValue extends WireModel, WithBotValue {
    Optional<AttributeType> type();

    /** A text; of {@code DATETIME} the time, of {@code FILE} what is in the file, in Base64. */
    @Value.Redacted
    Optional<String> string();

    /** Digits, as the vendor writes numbers. */
    @Value.Redacted
    Optional<String> number();

    /** The vendor's model has a text here, its samples {@code true} and {@code false} without quotes. */
    @Json(name = "boolean")
    @Value.Redacted
    Optional<JsonValue> bool();

    @Value.Redacted
    Optional<List<BotValue>> list();

    @Value.Redacted
    Optional<List<BotDictionaryEntry>> dictionary();

    @Value.Redacted
    Optional<BotTable> table();

    @Value.Redacted
    Optional<BotRecord> record();

    /** Where in the vault the bot finds it. */
    Optional<CredentialReference> credential();

    /** The name of a file that is given by what is in it. */
    Optional<String> fileName();

    /** Of a file that is given by where it is. */
    @Value.Redacted
    Optional<BotFile> file();

    /** The path of something in the repository. */
    Optional<String> repository();

    /** What the bot works the value out from. */
    @Value.Redacted
    Optional<String> expression();

    Optional<String> variableName();

    /** The name of a session that packages of the bot share. */
    Optional<String> sessionTarget();

    @Value.Redacted
    Optional<List<BotProperty>> properties();

    static BotValue text(String text) {
        return new BotValueBuilder().type(AttributeType.STRING).string(text).build();
    }

    static BotValue number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    static BotValue number(BigDecimal number) {
        return new BotValueBuilder()
                .type(AttributeType.NUMBER)
                .number(number.toPlainString())
                .build();
    }

    static BotValue bool(boolean value) {
        return new BotValueBuilder()
                .type(AttributeType.BOOLEAN)
                .bool(JsonValue.ofText(Boolean.toString(value)))
                .build();
    }

    /** A time with its zone, as in {@code 2025-04-27T00:15:00-06:00[America/Denver]}. */
    static BotValue dateTime(ZonedDateTime time) {
        return new BotValueBuilder()
                .type(AttributeType.DATETIME)
                .string(DateTimeFormatter.ISO_ZONED_DATE_TIME.format(time))
                .build();
    }

    static BotValue list(Collection<BotValue> values) {
        return new BotValueBuilder()
                .type(AttributeType.LIST)
                .list(List.copyOf(values))
                .build();
    }

    /** @param values in their order */
    static BotValue dictionary(Map<String, BotValue> values) {
        return new BotValueBuilder()
                .type(AttributeType.DICTIONARY)
                .dictionary(values.entrySet().stream()
                        .map(entry -> BotDictionaryEntry.of(entry.getKey(), entry.getValue()))
                        .collect(Collectors.toUnmodifiableList()))
                .build();
    }

    static BotValue table(BotTable table) {
        return new BotValueBuilder().type(AttributeType.TABLE).table(table).build();
    }

    static BotValue record(BotRecord record) {
        return new BotValueBuilder().type(AttributeType.RECORD).record(record).build();
    }

    /** A credential of the vault, which the bot reads itself; nothing secret is sent. */
    static BotValue credential(CredentialReference credential) {
        return new BotValueBuilder()
                .type(AttributeType.CREDENTIAL)
                .credential(credential)
                .build();
    }

    /**
     * A file with what is in it, which the request carries whole. The vendor documents this form for its older operation to
     * deploy.
     *
     * @param name without a folder
     */
    static BotValue file(String name, byte[] content) {
        return new BotValueBuilder()
                .type(AttributeType.FILE)
                .string(Base64.getEncoder().encodeToString(content))
                .fileName(name)
                .build();
    }

    /**
     * The number, also where it stands in the place of a text, as in samples of the vendor.
     *
     * @throws IllegalStateException if what stands there is no number
     */
    default Optional<BigDecimal> asNumber() {
        return number().or(() -> string().filter(text -> is(AttributeType.NUMBER)))
                .map(digits -> Readings.of("number", digits, BigDecimal::new));
    }

    default Optional<Boolean> asBoolean() {
        return bool().flatMap(JsonValue::asText).map(Boolean::valueOf);
    }

    /** @throws IllegalStateException if the text of a {@code DATETIME} is no time with an offset */
    default Optional<ZonedDateTime> asDateTime() {
        return string().filter(text -> is(AttributeType.DATETIME))
                .map(text -> Readings.of("time", text, ZonedDateTime::parse));
    }

    /**
     * What is in a file that is given by it.
     *
     * @throws IllegalStateException if the text of a {@code FILE} is not Base64
     */
    default Optional<byte[]> asFile() {
        return string().filter(text -> is(AttributeType.FILE))
                .map(text -> Readings.of("file", text, Base64.getDecoder()::decode));
    }

    /** Empty if it is no list, as if it has no elements. */
    default List<BotValue> asList() {
        return list().orElse(List.of());
    }

    /** Empty if it is no dictionary, as if it has no entries; of keys that are there twice, the last. */
    default Map<String, BotValue> asDictionary() {
        Map<String, BotValue> values = new LinkedHashMap<>();
        dictionary().orElse(List.of()).forEach(entry -> entry.value().ifPresent(v -> values.put(entry.key(), v)));
        return Collections.unmodifiableMap(values);
    }

    private boolean is(AttributeType kind) {
        return type().filter(kind::equals).isPresent();
    }
}
