package io.github.rpaclients.uipath.lease.internal;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.json.JsonExtras;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * A PUT that replaces bundles, taken for done only if its answer tells the bundles asked for. Status 200 alone proves
 * nothing here: the vendor's page shows a POST on the same path, which answers 200 as well and only reads.
 */
public final class Replacement {
    private static final String PATH = "/api/account/";

    private Replacement() {}

    /**
     * Sends the call.
     *
     * @param confirms whether the answer tells the bundles asked for
     * @throws UnexpectedAnswerException with outcome {@link RequestOutcome#UNKNOWN} if it does not
     */
    public static <T> T send(ApiCalls calls, Call<T> call, Predicate<T> confirms) {
        T answer;
        try {
            answer = calls.execute(call);
        } catch (ApiException e) {
            // an answer that cannot be read confirms nothing, though its status is 200
            throw e.outcome() == RequestOutcome.DONE ? unconfirmed(e.operation(), e) : e;
        }
        if (!confirms.test(answer)) {
            throw unconfirmed(operation(call), null);
        }
        return answer;
    }

    /**
     * Whether the answer has {@code userBundleCodes}, with these bundles in any order. Without the member its set is empty,
     * which would confirm an empty set that nobody has written.
     */
    public static boolean names(JsonExtras extras, Set<BundleCode> answered, Set<BundleCode> asked) {
        return !extras.isAbsent("userBundleCodes") && answered.equals(asked);
    }

    private static UnexpectedAnswerException unconfirmed(String operation, @Nullable ApiException cause) {
        return new UnexpectedAnswerException(Failure.of(operation, true, RequestOutcome.UNKNOWN)
                .text("The answer does not confirm the bundles that were asked for")
                .cause(cause)
                .build());
    }

    /** Named like the operations of all other failures: without the address of the service. */
    private static String operation(Call<?> call) {
        String path = call.request().url().encodedPath();
        return call.request().method() + " " + path.substring(path.indexOf(PATH));
    }
}
