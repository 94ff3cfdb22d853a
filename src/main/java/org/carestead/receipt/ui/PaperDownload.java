package org.carestead.receipt.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The address of a paper. It asks anew each time it is called: what is no longer one's own is not there. */
final class PaperDownload implements DownloadHandler {

    /** Writes it; false, and nothing written, where it is not there for whoever asks. */
    interface Writing {
        boolean to(OutputStream out) throws IOException;
    }

    private final String fileName;
    private final transient Writing writing;

    PaperDownload(String fileName, Writing writing) {
        this.fileName = fileName;
        this.writing = writing;
    }

    // A page or two: whole before the first byte leaves, so that a failure is no half paper.
    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        if (!writing.to(paper)) {
            event.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        event.setFileName(fileName);
        event.setContentType("application/pdf");
        paper.writeTo(event.getOutputStream());
    }
}
