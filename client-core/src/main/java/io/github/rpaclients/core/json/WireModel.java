package io.github.rpaclients.core.json;

import org.immutables.value.Value;

/**
 * What every model of an entity has in common: it keeps the members it does not know, so that reading, changing and
 * writing an entity loses nothing. A request that is never read need not be one.
 */
public interface WireModel extends JsonModel {
    /**
     * The members the server sent and this version does not model. No part of equality: two users are the same user
     * whether or not one of them was read from a newer server.
     */
    @Value.Default
    @Value.Auxiliary
    default JsonExtras extras() {
        return JsonExtras.none();
    }
}
