package org.carestead.standin;

import java.time.LocalDate;
import org.carestead.access.Permissions;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonName;

/**
 * What a caregiver wants to hand over, and to whom. What is hidden from the caregiver is hidden from them too.
 *
 * @param from the first day, in the plan's calendar
 * @param until the last day
 */
public record NewStandIn(
        PersonName name, EmailAddress email, Permissions permissions, LocalDate from, LocalDate until) {}
