package io.github.rpaclients.testkit;

import java.util.List;

/**
 * What a simulator was asked, oldest first; a request is here before its answer leaves. Safe for use by several threads.
 *
 * <p>Wherever this package takes a method and a part of a path, the same rule holds. The method must be the same; an empty
 * one stands for any. The path, as it came over the wire and without the query, must contain the part as whole words: a
 * letter or digit at either end of the part is not next to another letter or digit. So {@code /odata/Users(13)} and
 * {@code /odata/Users} are in {@code /acme/production/orchestrator_/odata/Users(13)} and not in {@code …/odata/UsersX}, and
 * {@code /users/200} is not in {@code /v2/usermanagement/users/2001}. An empty part is in every path.
 */
public interface ReceivedRequests {

    /** A copy of everything received so far. */
    List<ReceivedRequest> all();

    /** The requests with this method and this part of a path. */
    List<ReceivedRequest> matching(String method, String pathPart);

    void clear();

    /** For tests: {@code requests().assertThat().wrote("PUT", "/odata/Users(13)").once()}. */
    RequestAssertions assertThat();
}
