package io.github.rpaclients.aa.controlroom.deployments;

import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a bot runs: in one of three ways, and never in two. */
public final class RunMode {
    private final String member;
    private final String json;
    private final Optional<UnattendedRequest> unattended;

    private RunMode(String member, String json, Optional<UnattendedRequest> unattended) {
        this.member = member;
        this.json = json;
        this.unattended = unattended;
    }

    public static RunMode attended(AttendedRequest request) {
        return new RunMode("attendedRequest", Json.toJson(AttendedRequest.class, request), Optional.empty());
    }

    public static RunMode unattended(UnattendedRequest request) {
        return new RunMode("unattendedRequest", Json.toJson(UnattendedRequest.class, request), Optional.of(request));
    }

    public static RunMode headless(HeadlessRequest request) {
        return new RunMode("headlessRequest", Json.toJson(HeadlessRequest.class, request), Optional.empty());
    }

    /** For the facades: the deployment as it goes over the wire, a JSON object. */
    public String json(NewDeployment deployment) {
        return RawObject.parse(Json.toJson(NewDeployment.class, deployment))
                .with(member, json)
                .toJson();
    }

    Optional<UnattendedRequest> asUnattended() {
        return unattended;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunMode
                && json.equals(((RunMode) other).json)
                && member.equals(((RunMode) other).member);
    }

    @Override
    public int hashCode() {
        return Objects.hash(member, json);
    }

    /** As it goes over the wire. */
    @Override
    public String toString() {
        return member + json;
    }
}
