package org.carestead.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what comes over the wire, compressed, headers included. */
final class Wire {

    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();

    Wire(BrowserContext context, Page page) {
        CDPSession session = context.newCDPSession(page);
        session.send("Network.enable");
        session.on("Network.loadingFinished", event -> {
            bytes.addAndGet(event.get("encodedDataLength").getAsLong());
            requests.incrementAndGet();
        });
    }

    void reset() {
        bytes.set(0);
        requests.set(0);
    }

    double kilobytes() {
        return bytes.get() / 1_000.0;
    }

    double requests() {
        return requests.get();
    }
}
