package org.carestead.trail.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.carestead.kit.Formats;
import org.carestead.signin.Actor;
import org.carestead.trail.FeedFile;
import org.carestead.trail.FeedFiles;
import org.carestead.trail.FeedFilter;
import org.carestead.trail.FeedFormat;

/** The address of a file of the feed. It asks anew each time it is called, and gives nothing without a fresh proof. */
final class FeedDownload implements DownloadHandler {

    private final transient FeedFiles files;
    private final transient InstantSource clock;
    private final transient Actor actor;
    private final transient Supplier<FeedFilter> filter;
    private final transient Formats reader = Formats.current();
    private final FeedFormat format;

    FeedDownload(FeedFiles files, InstantSource clock, Actor actor, Supplier<FeedFilter> filter, FeedFormat format) {
        this.files = files;
        this.clock = clock;
        this.actor = actor;
        this.filter = filter;
        this.format = format;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Optional<FeedFile> file = files.save(actor, filter.get(), format, reader);
        if (file.isEmpty()) {
            event.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), reader.zone());
        event.setFileName("carestead-" + today + "." + format.ending());
        event.setContentType(format.contentType());
        file.get().writeTo(event.getOutputStream());
    }
}
