package io.github.rpaclients.testkit.controlroom;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What differs between Control Rooms or is documented nowhere, to be changed while the simulator runs. Safe for use by
 * several threads.
 */
public final class ControlRoomSettings {
    private final ControlRoomState state;
    private final LicensesEndpoint licenses;

    ControlRoomSettings(ControlRoomState state, LicensesEndpoint licenses) {
        this.state = state;
        this.licenses = licenses;
    }

    /** How long the tokens given out from now on live, counted in whole seconds; as the builder said unless set. */
    public ControlRoomSettings tokenLifetime(Duration lifetime) {
        return set(s -> s.tokenLifetime = lifetime);
    }

    /** How many failed logins disable a user; 3 unless set. */
    public ControlRoomSettings failedLoginsUntilDisabled(int count) {
        return set(s -> s.failedLoginsUntilDisabled = count);
    }

    /** Whether a v2 login tells the life of its token instead of {@code "0"}; off unless set. */
    public ControlRoomSettings ttlSecondsAtLogin(boolean told) {
        return set(s -> s.ttlSecondsAtLogin = told);
    }

    /** Whether v2 answers to create, get and update carry the id, which the vendor's schema omits; off unless set. */
    public ControlRoomSettings idInSingleAnswers(boolean carried) {
        return set(s -> s.idInSingleAnswers = carried);
    }

    /** Whether list answers have a {@code page}, which some servers leave out; on unless set. */
    public ControlRoomSettings pageInListAnswers(boolean present) {
        return set(s -> s.pageInListAnswers = present);
    }

    /** The number of rows a list is cut to, whatever length was asked for; 1000 unless set. */
    public ControlRoomSettings maxPageLength(int rows) {
        return set(s -> s.maxPageLength = rows);
    }

    /** The status for a device licence without a free seat, which is documented nowhere; 400 unless set. */
    public ControlRoomSettings seatRefusalStatus(int status) {
        return set(s -> s.seatRefusalStatus = status);
    }

    /** The status for a username in use, 400 or 409 by the vendor's pages; 409 unless set. */
    public ControlRoomSettings duplicateUserStatus(int status) {
        return set(s -> s.duplicateUserStatus = status);
    }

    /** Whether the counts stay as they are now, as where the licence server lags behind; off unless set. */
    public ControlRoomSettings licenseCountsLag(boolean lags) {
        synchronized (state) {
            licenses.lag(lags);
        }
        return this;
    }

    /** Whether the licence area answers 402; off unless set. */
    public ControlRoomSettings licenseExpired(boolean expired) {
        return set(s -> s.licenseExpired = expired);
    }

    /** Whether wrong and expired apiKeys count as failed logins; on unless set. */
    public ControlRoomSettings failedApiKeysCount(boolean counted) {
        return set(s -> s.failedApiKeysCount = counted);
    }

    /** Makes the password logins of the user need this code: v1 takes it as {@code mfaCode}, v2 has no place for it. */
    public ControlRoomSettings mfaCode(String username, int code) {
        return set(s -> s.mfaCodes.put(username, code));
    }

    /** Which login leaves earlier tokens alone; {@link MultipleLogin#API_KEY_OR_FLAG} unless set. */
    public ControlRoomSettings multipleLogin(MultipleLogin rule) {
        return set(s -> s.multipleLogin = rule);
    }

    /** The status for a mistake in the body of a login; 400 unless set. */
    public ControlRoomSettings loginMistakeStatus(int status) {
        return set(s -> s.loginMistakeStatus = status);
    }

    /** Whether users created from now on cannot log in until their {@code emailVerified} is set; off unless set. */
    public ControlRoomSettings confirmationByMail(boolean needed) {
        return set(s -> s.confirmationByMail = needed);
    }

    /** Whether a token is validated by its header, not only by the query as of old; on unless set. */
    public ControlRoomSettings validationByHeader(boolean read) {
        return set(s -> s.validationByHeader = read);
    }

    /** The status of the paths of the other dialect, with an error body unless it is 404; 404 unless set. */
    public ControlRoomSettings otherDialectStatus(int status) {
        return set(s -> s.otherDialectStatus = status);
    }

    /** How v2 writes ids into answers about users and roles; {@link IdForm#STRING} unless set. */
    public ControlRoomSettings idForm(IdForm form) {
        return set(s -> s.idForm = form);
    }

    /** The status for a user that was created, which the v1 pages do not tell; 201 unless set. */
    public ControlRoomSettings createStatus(int status) {
        return set(s -> s.createStatus = status);
    }

    /** Whether a v2 create wants {@code roleIds} as numbers, to the letter of the specification; off unless set. */
    public ControlRoomSettings numericRoleIdsOnCreate(boolean wanted) {
        return set(s -> s.numericRoleIdsOnCreate = wanted);
    }

    /** Whether a PUT keeps what it leaves out, roles included where it names none; off unless set. */
    public ControlRoomSettings putKeepsOmitted(boolean kept) {
        return set(s -> s.putKeepsOmitted = kept);
    }

    /** Whether a PUT needs username, email and version, as on the page of 11.3; off unless set. */
    public ControlRoomSettings putNeedsVersion(boolean needed) {
        return set(s -> s.putNeedsVersion = needed);
    }

    /** The regular expression that passwords written from now on have to match; any password unless set. */
    public ControlRoomSettings passwordPattern(String regex) {
        return set(s -> s.passwordPattern = Pattern.compile(regex));
    }

    /** Whether only a user with AAE_Admin may change {@code multipleLoginAllowed}, as up to 2022; off unless set. */
    public ControlRoomSettings multipleLoginByAdministratorsOnly(boolean only) {
        return set(s -> s.multipleLoginByAdministratorsOnly = only);
    }

    /** Whether the device licences written to a user with AAE_Admin are dropped without a word; off unless set. */
    public ControlRoomSettings administratorsGetNoSeat(boolean dropped) {
        return set(s -> s.administratorsGetNoSeat = dropped);
    }

    /** Whether v1 answers a delete with the user, or else with nothing; on unless set. */
    public ControlRoomSettings bodyOfDeletedUser(boolean sent) {
        return set(s -> s.bodyOfDeletedUser = sent);
    }

    /** The permission a delete takes, on which two pages disagree; {@link Permission#DELETE_USERS} unless set. */
    public ControlRoomSettings deletePermission(Permission permission) {
        return set(s -> s.deletePermission = permission);
    }

    /** The number of rows of a list that was asked for no length; 100 unless set, 200 in a sample of the vendor. */
    public ControlRoomSettings defaultPageLength(int rows) {
        return set(s -> s.defaultPageLength = rows);
    }

    /** The only fields that lists are filtered and sorted by; all that make sense unless set. */
    public ControlRoomSettings listFields(String... fields) {
        return set(s -> s.listFields = Set.of(fields));
    }

    /** What error bodies have in them; {@link ErrorShape#FULL} unless set. */
    public ControlRoomSettings errorShape(ErrorShape shape) {
        return set(s -> s.errorShape = shape);
    }

    /** Whether every path answers 503 with a web page, as a server that is starting; off unless set. */
    public ControlRoomSettings startingUp(boolean starting) {
        return set(s -> s.startingUp = starting);
    }

    /** The status for a run without a licence or without a device that is there, 400 or 412 as clients saw; 412 unless set. */
    public ControlRoomSettings deployRefusalStatus(int status) {
        return set(s -> s.deployRefusalStatus = status);
    }

    /** How many lists of activities lack a new run; 1 unless set. */
    public ControlRoomSettings activityGrace(int lists) {
        return set(s -> s.activityGrace = lists);
    }

    /** How long by the clock lists of activities lack a run that starts from now on, besides; no time unless set. */
    public ControlRoomSettings activityGraceTime(Duration time) {
        return set(s -> s.activityGraceTime = time);
    }

    /**
     * Whether a run is over, and well, as soon as somebody looks at it; on unless set. What a test says of a run, or of {@linkplain
     * ControlRoomSimulator#bot(String) a bot}, goes before that.
     */
    public ControlRoomSettings runsEndByThemselves(boolean end) {
        return set(s -> s.runsEndByThemselves = end);
    }

    /**
     * Whether version 3 says {@code STAGED}, {@code SUCCESSFUL} and {@code UNSUCCESSFUL} of work items, where version 4 says
     * {@code NEW}, {@code COMPLETED} and {@code FAILED}; on unless set.
     */
    public ControlRoomSettings oldWorkItemWords(boolean said) {
        return set(s -> s.oldWorkItemWords = said);
    }

    /** Whether WLM automations are listed and created as the vendor's file has it, in bare arrays; off unless set. */
    public ControlRoomSettings wlmArrays(boolean bare) {
        return set(s -> s.wlmArrays = bare);
    }

    /**
     * Whether a write of a queue, a work item or a WLM automation whose {@code version} is not the latest is 409; off unless
     * set, since no such status is declared there.
     */
    public ControlRoomSettings wlmChecksVersions(boolean checked) {
        return set(s -> s.wlmChecksVersions = checked);
    }

    /**
     * How often an export or import of queues or work items that is begun from now on is still in progress when somebody asks;
     * once unless set.
     */
    public ControlRoomSettings wlmLooks(int looks) {
        return set(s -> s.wlmLooks = looks);
    }

    /** How often an export or import begun from now on is still in progress when somebody asks; once unless set. */
    public ControlRoomSettings blmLooks(int looks) {
        return set(s -> s.blmLooks = looks);
    }

    /** Whether exports and imports stay as they are, however often somebody asks; off unless set. */
    public ControlRoomSettings blmStuck(boolean stuck) {
        return set(s -> s.blmStuck = stuck);
    }

    /** The message that exports and imports begun from now on fail with; empty for none, as it is unless set. */
    public ControlRoomSettings blmFailure(String message) {
        return set(s -> s.blmFailure = message);
    }

    private ControlRoomSettings set(Consumer<Settings> change) {
        synchronized (state) {
            change.accept(state.settings());
        }
        return this;
    }
}
