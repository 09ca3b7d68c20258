package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.aa.controlroom.internal.ControlRoomErrors;
import io.github.rpaclients.core.internal.http.Authentication;
import io.github.rpaclients.core.internal.http.Endpoint;
import java.net.URI;
import java.util.List;

/** What all APIs of a Control Room have in common on the wire. */
final class ControlRoomEndpoint {
    private static final List<String> HARMLESS_MEMBERS = List.of(
            "createdOn", "licenseFeatures", "purchasedCount", "totalFilter", "ttlSeconds", "updatedOn", "usedCount");

    private ControlRoomEndpoint() {}

    static Endpoint of(URI url, Authentication authentication, ControlRoomErrors errors) {
        return Endpoint.of(url, authentication, errors).withHarmlessNames(List.of(), HARMLESS_MEMBERS);
    }
}
