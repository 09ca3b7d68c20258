/** What the packages of this client share; no application needs it. */
@NullMarked
package io.github.rpaclients.uipath.identity.internal;

import org.jspecify.annotations.NullMarked;
