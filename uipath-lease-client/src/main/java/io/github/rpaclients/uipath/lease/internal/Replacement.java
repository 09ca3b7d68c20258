package io.github.rpaclients.uipath.lease.internal;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.Failures;
import java.util.function.Predicate;
import retrofit2.Call;

/**
 * A PUT that replaces bundles, taken for done only if its answer tells the bundles asked for. Status 200 alone proves
 * nothing here: the vendor's page shows a POST on the same path, which answers 200 as well and only reads.
 */
public final class Replacement {
    private static final String UNCONFIRMED = "The answer does not confirm the bundles that were asked for";

    private Replacement() {}

    /**
     * Sends the call.
     *
     * @param confirms whether the answer tells the bundles asked for
     * @throws UnexpectedAnswerException with outcome {@link RequestOutcome#UNKNOWN} if it does not
     */
    public static <T> T send(ApiCalls calls, Call<T> call, Predicate<T> confirms) {
        try {
            return calls.execute(call, answer -> {
                if (!confirms.test(answer)) {
                    throw Failures.doubtful(UNCONFIRMED);
                }
                return answer;
            });
        } catch (ApiException e) {
            // an answer that cannot be read confirms nothing, though its status is 200
            throw e.outcome() == RequestOutcome.DONE ? unconfirmed(e) : e;
        }
    }

    private static UnexpectedAnswerException unconfirmed(ApiException unread) {
        Failure.Builder failure = Failure.of(unread.operation(), true, RequestOutcome.UNKNOWN)
                .text(UNCONFIRMED)
                .cause(unread);
        unread.status().ifPresent(failure::status);
        return new UnexpectedAnswerException(failure.build());
    }
}
