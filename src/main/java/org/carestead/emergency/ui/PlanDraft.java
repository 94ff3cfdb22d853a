package org.carestead.emergency.ui;

import org.carestead.emergency.EmergencyId;
import org.carestead.emergency.EmergencyPlan;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A plan on the screen.
 *
 * @param access null while the person is not named yet
 */
record PlanDraft(@Nullable EmergencyId access, PersonId trusted, String givenName, EmergencyPlan plan) {}
