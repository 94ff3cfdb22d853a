package org.carestead.messaging;

import org.carestead.access.MedicineId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to ask the plan.
 *
 * @param about one of the member's medicines; null: none
 * @param shared whether those who help with messages may read it; whoever writes by a grant always shares
 */
public record NewConversation(
        Desk desk, String subject, @Nullable MedicineId about, boolean shared, String text) {}
