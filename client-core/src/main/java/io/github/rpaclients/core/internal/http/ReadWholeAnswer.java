package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.internal.json.RawObject;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import java.util.Set;
import java.util.zip.DataFormatException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Invocation;

/**
 * Reads the body to its end, within a size, so that a broken answer is told apart from a strange one; and refuses web
 * pages, which portals and gateways send with status 200 where no service is, and JSON nested deeper than any API's. Of an
 * error the status decides, and its body is cut at that size.
 */
final class ReadWholeAnswer implements Interceptor {
    private static final int CHUNK = 8192;
    private static final Set<Type> READ_OTHERWISE =
            Set.of(RawObject.class, Nothing.class, ResponseBody.class, Void.class);

    private final long maxBytes;
    private volatile Typed last = new Typed(null);

    ReadWholeAnswer(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.isSuccessful() && Operation.streams(chain.request())) {
            return response;
        }
        Buffer body = read(response);
        Typed typed = typed(response.header("Content-Type"));
        MediaType type = typed.declared;
        if (!response.isSuccessful()) {
            Progress.of(chain.request()).read(body.clone());
            return with(response, body, type);
        }
        boolean checkedLater = isReadByAdapter(chain.request());
        check(body, checkedLater);
        return with(response, decoded(body, type, checkedLater), typed.inUtf8);
    }

    /** Whether depth and characters are checked in the pass that makes a model of the answer. */
    private static boolean isReadByAdapter(Request request) {
        Invocation invocation = request.tag(Invocation.class);
        Type call = invocation == null ? null : invocation.method().getGenericReturnType();
        return call instanceof ParameterizedType
                && !READ_OTHERWISE.contains(((ParameterizedType) call).getActualTypeArguments()[0]);
    }

    private static Response with(Response response, Buffer body, @Nullable MediaType type) {
        return response.newBuilder()
                .body(ResponseBody.create(body, type, body.size()))
                .build();
    }

    private static Buffer decoded(Buffer body, @Nullable MediaType type, boolean checkedLater) throws IOException {
        try {
            return Utf8Body.decoded(body, type, checkedLater);
        } catch (CharacterCodingException e) {
            throw new AttemptFailed(WhyFailed.NOT_TEXT);
        }
    }

    private Typed typed(@Nullable String header) {
        Typed known = last;
        if (!Objects.equals(known.header, header)) {
            known = new Typed(header);
            last = known;
        }
        return known;
    }

    /** What a header says of a body; a server says the same of all its answers, and to read it takes expressions. */
    private static final class Typed {
        private final @Nullable String header;
        private final @Nullable MediaType declared;
        private final @Nullable MediaType inUtf8;

        Typed(@Nullable String header) {
            this.header = header;
            this.declared = header == null ? null : MediaType.parse(header);
            this.inUtf8 = declared == null || declared.charset() == null
                    ? declared
                    : MediaType.parse(declared.type() + "/" + declared.subtype() + "; charset=utf-8");
        }
    }

    private static void check(Buffer body, boolean checkedLater) throws IOException {
        if (looksLikeMarkup(body)) {
            throw new AttemptFailed(WhyFailed.WEB_PAGE);
        }
        if (!checkedLater && Nesting.tooDeep(body)) {
            throw new AttemptFailed(WhyFailed.TOO_DEEP, String.valueOf(RawJson.MAX_DEPTH));
        }
    }

    private Buffer read(Response response) throws IOException {
        Buffer body = new Buffer();
        try (BufferedSource source = response.body().source()) {
            long read = 0;
            while (read != -1 && body.size() <= maxBytes) {
                read = source.read(body, CHUNK);
            }
        } catch (IOException e) {
            if (response.isSuccessful()) {
                if (unpackable(e)) {
                    throw new AttemptFailed(WhyFailed.CANNOT_BE_DECOMPRESSED);
                }
                throw looksLikeMarkup(body) ? new AttemptFailed(WhyFailed.WEB_PAGE) : e;
            }
            // the status says what became of it; only the words are lost
            body.clear();
        }
        if (body.size() <= maxBytes) {
            return body;
        }
        if (response.isSuccessful()) {
            throw new AttemptFailed(WhyFailed.TOO_LONG, String.valueOf(maxBytes));
        }
        // as above, and the words may be at its beginning
        Buffer beginning = new Buffer();
        beginning.write(body, maxBytes);
        return beginning;
    }

    /** Okio says so with an exception that looks like a broken connection. */
    private static boolean unpackable(IOException e) {
        return e.getCause() instanceof DataFormatException
                || String.valueOf(e.getMessage()).contains("!= expected 0x");
    }

    /** No JSON value starts with an angle bracket. */
    static boolean looksLikeMarkup(Buffer body) {
        for (long i = 0; i < body.size(); i++) {
            byte b = body.getByte(i);
            boolean skip = b == ' '
                    || b == '\t'
                    || b == '\r'
                    || b == '\n'
                    || (b & 0xFF) == 0xEF
                    || (b & 0xFF) == 0xBB
                    || (b & 0xFF) == 0xBF;
            if (!skip) {
                return b == '<';
            }
        }
        return false;
    }

    /**
     * Counts the levels of JSON before anything reads it, so that the same depth ends every way of reading with the same
     * sentence. Does not mind whether the JSON is well formed.
     */
    private static final class Nesting {
        private static final int CHUNK = 8192;

        private int depth;
        private boolean inString;
        private boolean escaped;

        private Nesting() {}

        /** Leaves the buffer as it is. */
        static boolean tooDeep(Buffer json) throws IOException {
            Nesting nesting = new Nesting();
            byte[] chunk = new byte[CHUNK];
            BufferedSource copy = json.peek();
            for (int read = copy.read(chunk); read != -1; read = copy.read(chunk)) {
                for (int i = 0; i < read; i++) {
                    nesting.next(chunk[i]);
                    if (nesting.depth > RawJson.MAX_DEPTH) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** In UTF-8 no byte of another character looks like one of these. */
        private void next(byte b) {
            if (inString) {
                if (escaped) {
                    escaped = false;
                } else if (b == '\\') {
                    escaped = true;
                } else if (b == '"') {
                    inString = false;
                }
            } else if (b == '"') {
                inString = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
        }
    }
}
