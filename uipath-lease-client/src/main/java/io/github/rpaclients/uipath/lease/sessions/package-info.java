/** Sessions by which programs take licences. Start with {@link io.github.rpaclients.uipath.lease.sessions.SessionsApi}. */
@NullMarked
package io.github.rpaclients.uipath.lease.sessions;

import org.jspecify.annotations.NullMarked;
