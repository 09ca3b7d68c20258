package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.squareup.moshi.JsonReader;
import io.github.rpaclients.core.internal.RawJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import okio.Buffer;

/**
 * One document, read by everybody who can: the cursor in two ways, Moshi's reader, and the scanner of texts. Values are
 * texts, lists of values, and lists of names and values in turn, each with its kind in front.
 */
final class Readings {
    private Readings() {}

    /**
     * The cursor takes exactly the documents that are UTF-8 and strict JSON, reads from them what Moshi reads, and steps over
     * them as it reads them.
     */
    static void assertThatAllAgree(byte[] json) {
        Optional<Object> read = cursor(json);

        assertThat(read.isPresent()).as("whether it is read").isEqualTo(isStrict(json));
        assertThat(read.isPresent()).as("whether it is stepped over").isEqualTo(canBeSkipped(json));
        read.ifPresent(value -> assertThat(value).isEqualTo(moshi(json)));
    }

    static Optional<Object> cursor(byte[] json) {
        JsonCursor in = JsonCursor.of(json);
        try {
            Object value = value(in);
            in.end();
            return Optional.of(value);
        } catch (JsonError e) {
            assertThat(e.in(json).path()).startsWith("$");
            return Optional.empty();
        }
    }

    static boolean canBeSkipped(byte[] json) {
        JsonCursor in = JsonCursor.of(json);
        try {
            in.skipValue();
            in.end();
            return true;
        } catch (JsonError e) {
            return false;
        }
    }

    private static Object value(JsonCursor in) {
        switch (in.json[in.at]) {
            case '{':
                List<Object> members = new ArrayList<>(List.of("object"));
                in.open('{', "an object");
                for (boolean first = true; in.member(first); first = false) {
                    members.add(in.name());
                    members.add(value(in));
                }
                return members;
            case '[':
                List<Object> elements = new ArrayList<>(List.of("array"));
                in.open('[', "an array");
                for (boolean first = true; in.element(first); first = false) {
                    elements.add(value(in));
                }
                return elements;
            case '"':
                return "text " + in.text();
            case 't':
            case 'f':
                return in.readBoolean();
            case 'n':
                in.isNull();
                return "null";
            default:
                return "number " + in.text();
        }
    }

    /** Without a byte order mark, as texts have none. */
    static boolean isStrict(byte[] json) {
        boolean marked = json.length >= 3 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF;
        byte[] unmarked = marked ? Arrays.copyOfRange(json, 3, json.length) : json;
        try {
            RawJson.requireValue(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(unmarked))
                    .toString());
            return true;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return false;
        }
    }

    static Object moshi(byte[] json) {
        int mark = json[0] == (byte) 0xEF ? 3 : 0;
        Buffer buffer = new Buffer().write(json, mark, json.length - mark);
        try (JsonReader reader = JsonReader.of(buffer)) {
            Object value = value(reader);
            assertThat(reader.peek()).isEqualTo(JsonReader.Token.END_DOCUMENT);
            return value;
        } catch (IOException e) {
            return fail("Moshi refuses it", e);
        }
    }

    private static Object value(JsonReader in) throws IOException {
        switch (in.peek()) {
            case BEGIN_OBJECT:
                List<Object> members = new ArrayList<>(List.of("object"));
                in.beginObject();
                while (in.hasNext()) {
                    members.add(in.nextName());
                    members.add(value(in));
                }
                in.endObject();
                return members;
            case BEGIN_ARRAY:
                List<Object> elements = new ArrayList<>(List.of("array"));
                in.beginArray();
                while (in.hasNext()) {
                    elements.add(value(in));
                }
                in.endArray();
                return elements;
            case BOOLEAN:
                return in.nextBoolean();
            case NULL:
                in.nextNull();
                return "null";
            case NUMBER:
                return "number " + in.nextString();
            default:
                return "text " + in.nextString();
        }
    }
}
