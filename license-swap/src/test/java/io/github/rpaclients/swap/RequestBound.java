package io.github.rpaclients.swap;

import io.github.rpaclients.testkit.ReceivedRequest;

/**
 * How many requests, sign-ins apart, a command may send. Of a move, in calls:
 *
 * <pre>
 * without trouble  2 reads to plan, is the giver busy, release (read, write), 1 read, grant (read, write), 2 reads
 * with trouble     the same with 3 tries of each read after a write, 3 more tries to read what became of a grant, and
 *                  undoing: 2 reads at first and after each of 3 rounds, 1 in each round, 3 tries each, and 2 writes
 *                  (each reads before it writes) in each round
 * </pre>
 */
final class RequestBound {
    private static final int TRIES = 3;
    private static final int ROUNDS = 3;

    private final int read;
    private final int busy;
    private final int group;
    private final int count;

    RequestBound(Vendor vendor) {
        boolean byGroups = vendor == Vendor.GROUP_MEMBERSHIPS;
        // the group, the rules, the licences and maybe the quotas, as often as it takes the licence to follow
        read = byGroups ? 4 * (1 + GroupMembershipCompany.LATE) : vendor == Vendor.USER_LICENSES ? 2 : 1;
        group = byGroups ? 3 : vendor == Vendor.USER_LICENSES ? 1 : 0;
        count = byGroups ? 5 : 1;
        busy = vendor.isAttendedRobots() ? 1 : vendor.tellsWhoIsAtWork() ? 2 : 0;
    }

    /**
     * The calls that make a plan: who has the seat, how many there are, who the named people are, as a name and then as
     * an id, whether those who are to give a seat are at work, and whether they and those who are to get one have it from
     * a group.
     */
    int planning(int named, int holders) {
        return count + 1 + 2 * named + busy * holders + group * (named + holders);
    }

    int smoothMoves(int moves) {
        return moves * (5 * read + busy + 2 * 2);
    }

    /** The requests of moves of which any may go wrong in any way; a call is tried three times. */
    int troubledMoves(int moves) {
        int reads = 2 + TRIES * (1 + 1 + 2 + 2 * (1 + ROUNDS) + ROUNDS);
        int writes = 2 + 2 * ROUNDS;
        return TRIES * moves * (reads * read + busy + 2 * writes);
    }

    int troubled(int calls) {
        return TRIES * calls;
    }

    static boolean isSignIn(ReceivedRequest request) {
        return request.path().endsWith("/connect/token") || request.path().contains("authentication");
    }
}
