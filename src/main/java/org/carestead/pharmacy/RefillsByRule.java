package org.carestead.pharmacy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.carestead.access.Authority;
import org.carestead.approval.ActionKind;
import org.carestead.approval.RuledAnswers;
import org.carestead.pharmacy.SameAgain.LastBill;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders at once what the member's rule says yes to: {@link SameAgain}, and no dearer than they said. */
@Component
class RefillsByRule {

    // The dearest of a day, and what is not known before what is; what was taken back is as if it had not been.
    private static final String LAST_BILL = """
        SELECT c.service_date, IF(c.state = 'PAID', c.paid_by_member, NULL) paid
        FROM claim c LEFT JOIN prescription p ON p.id = c.prescription_id
        WHERE c.member_id = :member AND COALESCE(c.medicine_id, p.medicine_id) = :medicine
            AND c.state NOT IN ('REVERSED', 'DRAFT')
        ORDER BY c.service_date DESC, paid IS NULL DESC, paid DESC LIMIT 1\
        """;

    private final RuledAnswers answers;
    private final JdbcClient jdbc;

    RefillsByRule(RuledAnswers answers, JdbcClient jdbc) {
        this.answers = answers;
        this.jdbc = jdbc;
    }

    /** Nothing where the member is to be asked. What was paid is read for the rule alone, whatever the caregiver sees. */
    Optional<OrderId> answer(
            Authority asked, MedicineFacts medicine, RefillAdvice advice, Function<Authority, OrderId> ordering) {
        Optional<BigDecimal> cost = SameAgain.cost(medicine, advice, lastBill(asked, medicine));
        return cost.flatMap(paid ->
                answers.answer(asked, ActionKind.ORDER_REFILL, medicine.id().id(), paid, ordering));
    }

    private Optional<LastBill> lastBill(Authority asked, MedicineFacts medicine) {
        return jdbc.sql(LAST_BILL)
                .param("member", asked.member().id())
                .param("medicine", medicine.id().id())
                .query((row, n) ->
                        new LastBill(row.getObject("service_date", LocalDate.class), row.getBigDecimal("paid")))
                .optional();
    }
}
