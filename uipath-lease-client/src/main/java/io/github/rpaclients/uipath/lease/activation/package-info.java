/** Activating licences that were bought. Start with {@link io.github.rpaclients.uipath.lease.activation.ActivationApi}. */
@NullMarked
package io.github.rpaclients.uipath.lease.activation;

import org.jspecify.annotations.NullMarked;
