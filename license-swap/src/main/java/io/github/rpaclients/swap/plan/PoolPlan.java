package io.github.rpaclients.swap.plan;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The moves that bring a pool's seats to where they are needed, and who stays as he is. Immutable. */
public final class PoolPlan {
    private final String pool;
    private final Seat seat;
    private final SeatCount count;
    private final List<Account> holders;
    private final long others;
    private final List<PlannedMove> moves;
    private final List<Stay> stays;

    private PoolPlan(
            String pool,
            Seat seat,
            SeatCount count,
            List<Account> holders,
            long others,
            List<PlannedMove> moves,
            List<Stay> stays) {
        this.pool = pool;
        this.seat = seat;
        this.count = count;
        this.holders = List.copyOf(holders);
        this.others = others;
        this.moves = List.copyOf(moves);
        this.stays = List.copyOf(stays);
    }

    /**
     * A plan.
     *
     * @param moves those that come first at the front; no account in two of them
     * @param stays everybody else who has a seat or should have one
     */
    public static PoolPlan of(String pool, Seat seat, SeatCount count, List<PlannedMove> moves, List<Stay> stays) {
        return new PoolPlan(pool, seat, count, List.of(), 0, moves, stays);
    }

    /** The same, where so many people who are none of the pool's have a seat of the licence. */
    PoolPlan others(long number) {
        return new PoolPlan(pool, seat, count, holders, number, moves, stays);
    }

    /** The same, made from a list of those who have a seat. */
    PoolPlan from(Collection<Account> listed) {
        return new PoolPlan(pool, seat, count, List.copyOf(listed), others, moves, stays);
    }

    public String pool() {
        return pool;
    }

    public Seat seat() {
        return seat;
    }

    /** What the system says of its seats. */
    public SeatCount count() {
        return count;
    }

    /** In the order in which they are made: those who come first at the front. */
    public List<PlannedMove> moves() {
        return moves;
    }

    /** Everybody else who has a seat or should have one, each with the reason. */
    public List<Stay> stays() {
        return stays;
    }

    /** Those of {@link #stays} who should have a seat and get none. */
    public List<Stay> unserved() {
        return stays.stream().filter(stay -> !stay.holds()).collect(Collectors.toUnmodifiableList());
    }

    /** How many people who are none of the pool's have a seat of the licence, which is not taken. */
    public long others() {
        return others;
    }

    /** The people of the pool whom the system listed as having a seat; empty if the plan was made without such a list. */
    public List<Account> holders() {
        return holders;
    }

    /** The same for the same moves of the same pool, whenever and wherever they were planned: 64 hexadecimal digits. */
    public String hash() {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
        update(digest, pool);
        update(digest, seat.word());
        for (PlannedMove move : moves) {
            update(digest, move.from().map(Account::id).orElse(""));
            update(digest, move.to().map(Account::id).orElse(""));
        }
        return String.format("%064x", new BigInteger(1, digest.digest()));
    }

    /** With its length in front, so that two texts cannot run into each other. */
    private static void update(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    @Override
    public String toString() {
        return pool + ": " + moves.size() + (moves.size() == 1 ? " move" : " moves");
    }
}
