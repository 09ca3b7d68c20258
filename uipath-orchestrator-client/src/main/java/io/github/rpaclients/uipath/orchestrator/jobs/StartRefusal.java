package io.github.rpaclients.uipath.orchestrator.jobs;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.BadRequestException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.NotFoundException;

/** What a server's no to a start means, which it says in general words, or in one that only its makers understand. */
final class StartRefusal {
    private static final String NO_SUCH_FOLDER = "1100";

    private StartRefusal() {}

    /** The same failure with what can be done about it, or itself if that is not known. */
    static ApiException explained(ApiException refusal) {
        if (refusal instanceof NotFoundException) {
            return new NotFoundException(advised(
                    refusal,
                    "Nothing was started: the folder has no release of that key, or an attachment, a robot or a"
                            + " machine is not there; releases belong to one folder, and have other keys in others"));
        }
        if (refusal instanceof ConflictException) {
            return new ConflictException(advised(
                    refusal,
                    "Nothing was started: most often the folder has nobody with an unattended robot, or no machine with a"
                            + " runtime of that type; jobs().validate(…) says what is missing"));
        }
        if (refusal instanceof BadRequestException
                && refusal.code().filter(NO_SUCH_FOLDER::equals).isPresent()) {
            return new BadRequestException(
                    advised(refusal, "There is no such folder, or the caller is not assigned to it"));
        }
        return refusal;
    }

    private static Failure advised(ApiException refusal, String advice) {
        return Failure.of(refusal).advice(advice).build();
    }
}
