/** What the clients share and their users meet: secrets, transport, authentication, errors and paging. */
@NullMarked
package io.github.rpaclients.core;

import org.jspecify.annotations.NullMarked;
