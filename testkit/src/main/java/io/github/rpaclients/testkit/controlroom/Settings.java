package io.github.rpaclients.testkit.controlroom;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What differs between Control Rooms or is documented nowhere; guarded by the state's lock. */
final class Settings {
    final Clock clock;
    Duration tokenLifetime;
    int failedLoginsUntilDisabled = 3;
    boolean failedApiKeysCount = true;
    final Map<String, Integer> mfaCodes = new HashMap<>();
    MultipleLogin multipleLogin = MultipleLogin.API_KEY_OR_FLAG;
    int loginMistakeStatus = 400;
    boolean confirmationByMail;
    boolean validationByHeader = true;
    int otherDialectStatus = 404;
    boolean ttlSecondsAtLogin;
    boolean idInSingleAnswers;
    boolean pageInListAnswers = true;
    int maxPageLength = 1000;
    int defaultPageLength = 100;
    Set<String> listFields = Set.of();
    boolean licenseExpired;
    ErrorShape errorShape = ErrorShape.FULL;
    boolean startingUp;
    IdForm idForm = IdForm.STRING;
    int createStatus = 201;
    boolean numericRoleIdsOnCreate;
    boolean putKeepsOmitted;
    boolean putNeedsVersion;
    Pattern passwordPattern = Pattern.compile(".*", Pattern.DOTALL);
    boolean multipleLoginByAdministratorsOnly;
    boolean administratorsGetNoSeat;
    boolean bodyOfDeletedUser = true;
    Permission deletePermission = Permission.DELETE_USERS;
    int seatRefusalStatus = 400;
    int duplicateUserStatus = 409;
    int deployRefusalStatus = 412;
    int activityGrace = 1;
    Duration activityGraceTime = Duration.ZERO;
    boolean runsEndByThemselves = true;
    boolean oldWorkItemWords = true;
    boolean wlmArrays;
    boolean wlmChecksVersions;
    int wlmLooks = 1;
    int blmLooks = 1;
    boolean blmStuck;
    String blmFailure = "";

    Settings(Clock clock, Duration tokenLifetime) {
        this.clock = clock;
        this.tokenLifetime = tokenLifetime;
    }
}
