/** Whether an organization manages user licences. */
@NullMarked
package io.github.rpaclients.uipath.lease.status;

import org.jspecify.annotations.NullMarked;
