package io.github.rpaclients.aa.controlroom.roles;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/**
 * What a role lets its users do. The vendor writes actions in mixed case in places: compare without regard to case.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-features-api-id-to-ui-map.html">
 *     Permissions and their names in the web pages</a>
 */
@Entity
public interface Permission extends WireModel, WithPermission {
    /** Differs from one Control Room to the next. */
    Optional<String> id();

    String action();

    String resourceType();

    Optional<String> resourceId();

    /** Whether both let their users do the same, whatever the case of the words and whichever ids they have. */
    default boolean sameAs(Permission other) {
        return action().equalsIgnoreCase(other.action())
                && resourceType().equalsIgnoreCase(other.resourceType())
                && resourceId().equals(other.resourceId());
    }

    /** By its names, which are enough for v2; the v1 dialect wants its {@code id}, too. */
    static Permission of(String action, String resourceType) {
        return new PermissionBuilder().action(action).resourceType(resourceType).build();
    }
}
