package io.github.rpaclients.core.paging;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for: where it begins, how many rows it should have, and whether the length of the whole list is of
 * interest. For the client modules. Immutable.
 */
public final class PageRequest {
    private final long offset;
    private final @Nullable String token;
    private final int rows;
    private final boolean counting;

    PageRequest(long offset, @Nullable String token, int rows, boolean counting) {
        this.offset = offset;
        this.token = token;
        this.rows = rows;
        this.counting = counting;
    }

    /**
     * The first page of a list.
     *
     * @param rows at least 1
     */
    public static PageRequest first(int rows) {
        return new PageRequest(0, null, rows, false);
    }

    /**
     * A page of a list that goes by offsets.
     *
     * @param offset the number of rows before it, from 0
     * @param rows at least 1
     */
    public static PageRequest of(long offset, int rows, boolean counting) {
        return new PageRequest(offset, null, rows, counting);
    }

    /** The number of rows before the page, from 0; always 0 in a list that goes by tokens. */
    public long offset() {
        return offset;
    }

    /** What the page before said about where this one begins; empty for the first, and in a list that goes by offsets. */
    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    /** How many rows to ask for, at least 1. */
    public int rows() {
        return rows;
    }

    /** Whether the answer should say how long the whole list is. Where that costs the server something, ask only then. */
    public boolean counting() {
        return counting;
    }

    PageRequest at(long otherOffset, int otherRows) {
        return new PageRequest(otherOffset, null, otherRows, false);
    }

    PageRequest at(String otherToken, int otherRows) {
        return new PageRequest(0, otherToken, otherRows, false);
    }

    PageRequest asking(int otherRows, boolean forTotal) {
        return new PageRequest(offset, token, otherRows, forTotal);
    }

    /** Whether both mean the same page. */
    boolean isFor(PageRequest other) {
        return offset == other.offset && Objects.equals(token, other.token) && rows == other.rows;
    }

    @Override
    public String toString() {
        return token == null ? "offset " + offset : "a token";
    }
}
