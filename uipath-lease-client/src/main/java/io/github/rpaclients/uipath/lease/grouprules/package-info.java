/** Rules by which members of a group take seats. Start with {@link io.github.rpaclients.uipath.lease.grouprules.GroupRulesApi}. */
@NullMarked
package io.github.rpaclients.uipath.lease.grouprules;

import org.jspecify.annotations.NullMarked;
