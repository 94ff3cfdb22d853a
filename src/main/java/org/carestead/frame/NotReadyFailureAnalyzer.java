package org.carestead.frame;

import java.util.stream.Collectors;
import org.carestead.frame.NotReadyException.Problem;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what keeps the portal from starting as sentences instead of a stack trace. */
class NotReadyFailureAnalyzer extends AbstractFailureAnalyzer<NotReadyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotReadyException cause) {
        return new FailureAnalysis(
                cause.problems().stream().map(Problem::wrong).collect(Collectors.joining("\n")),
                cause.problems().stream().map(Problem::mend).collect(Collectors.joining("\n")),
                cause);
    }
}
