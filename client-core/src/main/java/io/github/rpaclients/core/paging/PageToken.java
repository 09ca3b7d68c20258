package io.github.rpaclients.core.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list, from which {@link PagedIterable#from} goes on: in another thread, or after a restart. It holds for the
 * query that it came from, however long its pages are. A place that is a number of rows means other rows once rows before it
 * have come or gone; how long a server's own token lives is up to the server. Immutable.
 */
public final class PageToken {
    private static final int HASH_BYTES = 9;
    private static final Pattern TEXT = Pattern.compile("([\\w-]{12})\\.(?:o(\\d{1,18})|t([\\w-]+))");

    private final String query;
    private final long offset;
    private final @Nullable String token;

    private PageToken(String query, long offset, @Nullable String token) {
        this.query = query;
        this.offset = offset;
        this.token = token;
    }

    /** @param query what {@link PageSource#query} says */
    static PageToken at(PageRequest place, String query) {
        return new PageToken(hash(query), place.offset(), place.token().orElse(null));
    }

    /**
     * The token of this {@link #text}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PageToken of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("This is no page token; give the text that text() of one has given");
        }
        String offset = parts.group(2);
        return new PageToken(
                parts.group(1), offset == null ? 0 : Long.parseLong(offset), offset == null ? decoded(parts) : null);
    }

    /** The token as a text, to be kept: printable ASCII without spaces. What a server put into it is encoded, not secret. */
    public String text() {
        return query
                + (token == null
                        ? ".o" + offset
                        : ".t"
                                + Base64.getUrlEncoder()
                                        .withoutPadding()
                                        .encodeToString(token.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether a list that goes by tokens, or by offsets, and has this query gave it. */
    boolean isOf(String otherQuery, boolean byToken) {
        return query.equals(hash(otherQuery)) && byToken == (token != null);
    }

    PageRequest place(int rows) {
        return new PageRequest(offset, token, rows, false);
    }

    private static String decoded(Matcher parts) {
        try {
            return new String(Base64.getUrlDecoder().decode(parts.group(3)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("This page token is damaged; give the text that text() has given", e);
        }
    }

    /** A query may hold names of people, which do not belong into what is kept. */
    private static String hash(String query) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(all, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageToken && text().equals(((PageToken) other).text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /** Does not show the place, which may be a server's own text. */
    @Override
    public String toString() {
        return "PageToken of query " + query;
    }
}
