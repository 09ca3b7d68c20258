package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.json.JsonExtras;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Reads one object for a generated adapter and keeps account of what was there. The cursor uses it again for the next object
 * of the same depth.
 */
public final class MemberReader {
    /** No further member. */
    public static final int END = -2;

    /** A member the model does not know. */
    private static final int UNKNOWN = -1;

    private static final Members NONE = Members.of("").build();

    private final JsonCursor in;
    private Members members = NONE;
    private Names names = NONE.names();
    private int start;
    private boolean first;
    private int name = -1; // the number of the name last read; negative for none, and for one that could not be learned
    private int nameStart;
    private int nameEnd;
    private String oddName = "";
    private long[] seen = new long[4];
    private long[] nulls = new long[1];
    private final Slices unknown = new Slices();
    private @Nullable Set<String> unlearned;

    MemberReader(JsonCursor in) {
        this.in = in;
    }

    void begin(Members of, int objectStart) {
        members = of;
        names = of.names();
        start = objectStart;
        first = true;
        name = -1;
        int words = Members.words(names.room());
        if (seen.length < words) {
            seen = new long[words];
        }
        if (nulls.length < Members.words(of.size())) {
            nulls = new long[Members.words(of.size())];
        }
        Arrays.fill(seen, 0);
        Arrays.fill(nulls, 0);
        unknown.clear();
        unlearned = null;
    }

    /**
     * The number of the next member, {@link #END} after the last, or another negative number for one the model does not
     * know: then {@link #keep} or {@link #skip} it. Checks at the end that nothing required was missing.
     */
    public int next() {
        JsonCursor cursor = in;
        byte[] json = cursor.json;
        cursor.skipSpace();
        byte c = json[cursor.at];
        if (c == ',' && !first) {
            cursor.at++;
            cursor.skipSpace();
        } else if (c == '}') {
            cursor.close();
            requireAll();
            return END;
        } else if (!first) {
            throw cursor.malformed();
        }
        first = false;
        nameStart = cursor.at;
        int guess = names.follower(name);
        if (names.isAt(json, nameStart, guess)) {
            cursor.at = nameStart + names.length(guess);
            name = guess;
        } else {
            findName();
        }
        nameEnd = cursor.at;
        if (json[nameEnd] == ':') {
            cursor.at++;
        } else {
            cursor.skipSpace();
            cursor.expect(':');
        }
        cursor.skipSpace();
        int member = name < 0 ? UNKNOWN : members.member(name);
        if (member >= 0) {
            notTwice(member);
        }
        return member;
    }

    /** The name is not the one that followed last time. */
    private void findName() {
        if (in.json[nameStart] != '"') {
            throw in.malformed();
        }
        in.skipString();
        int found = names.find(in.json, nameStart, in.at - nameStart);
        if (found < 0) {
            in.at = nameStart;
            oddName = in.text();
            names = members.learn(oddName);
            found = names.find(oddName);
        }
        if (found >= 0) {
            names.follows(name, found);
        }
        name = found;
    }

    private void notTwice(int bit) {
        long mask = 1L << bit;
        if ((seen[bit >>> 6] & mask) != 0) {
            throw wrong(bit < members.size() ? members.name(bit) : names.text(name), "is there twice");
        }
        seen[bit >>> 6] |= mask;
    }

    /** Whether the current member has a value. Takes an explicit null out of the way and remembers it. */
    public boolean present() {
        if (!in.isNull()) {
            return true;
        }
        int member = members.member(name);
        nulls[member >>> 6] |= 1L << member;
        return false;
    }

    public boolean booleanValue() {
        requireValue();
        return in.readBoolean();
    }

    public int intValue() {
        requireValue();
        return in.intValue();
    }

    public long longValue() {
        requireValue();
        return in.longValue();
    }

    public double doubleValue() {
        requireValue();
        return in.doubleValue();
    }

    /** One object for the same text, as long as that pays. */
    public String string() {
        requireValue();
        if (!names.repeats(name)) {
            return in.text();
        }
        int before = in.newTexts();
        String text = in.repeatingText();
        names.repeated(name, in.newTexts() == before);
        return text;
    }

    /** For types that need more than one token. Some of them, such as a free JSON value, make a value of null, too. */
    public <T> T value(JsonType<T> type) {
        if (!type.takesNull()) {
            requireValue();
        }
        return type.read(in);
    }

    /** Keeps a member the model does not know, verbatim. */
    public void keep() {
        if (name >= 0) {
            notTwice(name);
        } else {
            if (unlearned == null) {
                unlearned = new HashSet<>();
            }
            if (!unlearned.add(oddName)) {
                throw wrong(oddName, "is there twice");
            }
        }
        int value = in.at;
        in.skipValue();
        unknown.add(in.json, nameStart, nameEnd, value, in.at);
    }

    /** Leaves a member the model does not know behind. */
    public void skip() {
        in.skipValue();
    }

    private void requireAll() {
        StringJoiner missing = null;
        for (int word = 0; word < Members.words(members.size()); word++) {
            for (long left = members.required(word) & ~seen[word]; left != 0; left &= left - 1) {
                missing = missing == null ? new StringJoiner("', '", "'", "'") : missing;
                missing.add(members.name(word * 64 + Long.numberOfTrailingZeros(left)));
            }
        }
        if (missing != null) {
            in.at = start;
            throw in.misfit(members.model() + " misses " + missing);
        }
    }

    /** What the object said beyond the attributes; to be asked after {@link #END}. */
    public JsonExtras extras() {
        return KeptMembers.read(members, unknown.copy(in.json), nulls, seen);
    }

    /** The builder's own checks refused the model. They may have quoted values in doing so. */
    public JsonError refused() {
        return new JsonError(members.model(), " does not pass the model's own check", start);
    }

    private void requireValue() {
        if (in.json[in.at] == 'n') {
            throw wrong(members.name(members.member(name)), "is null");
        }
    }

    private JsonError wrong(String which, String what) {
        String known = Failures.isDeclared(which) ? which : "*";
        return in.wrong(members.model() + " member '" + known + "' " + what);
    }
}
