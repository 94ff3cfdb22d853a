package org.carestead.asking;

import org.carestead.asking.AskWithoutAccount.Step;
import org.carestead.database.Conflicts;
import org.carestead.signin.FlowId;
import org.carestead.signin.Flows;
import org.carestead.signin.OneTimeCodes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sends the code with which somebody at the door shows that an address is theirs, after the answer. */
@Component
class AskCodes {

    private final Flows flows;
    private final OneTimeCodes codes;
    private final TransactionOperations transactions;

    AskCodes(Flows flows, OneTimeCodes codes, TransactionOperations transactions) {
        this.flows = flows;
        this.codes = codes;
        this.transactions = transactions;
    }

    void send(FlowId id) {
        Conflicts.retrying(() -> transactions.execute(status -> {
            flows.find(id, AskWithoutAccount.KIND)
                    .filter(flow -> flow.isAt(Step.CODE))
                    .map(flow -> flow.content().stranger())
                    .ifPresent(stranger -> codes.sendForAnybody(
                            id, AskWithoutAccount.CODE, stranger.email().value(), stranger.language()));
            return status;
        }));
    }
}
