package org.carestead.privacy.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.carestead.kit.Formats;
import org.carestead.member.MemberId;
import org.carestead.privacy.Accounting;
import org.carestead.privacy.DisclosureFiles;
import org.carestead.privacy.DisclosureFormat;
import org.carestead.privacy.Disclosures;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;

/** The address of an accounting as a file. It asks anew each time it is called, and gives nothing without a fresh proof. */
final class DisclosureDownload implements DownloadHandler {

    private final transient Disclosures disclosures;
    private final transient DisclosureFiles files;
    private final transient Actor actor;
    private final transient @Nullable MemberId member;
    private final transient Formats reader = Formats.current();
    private final DisclosureFormat format;

    /** @param member null: the actor's own */
    DisclosureDownload(
            Disclosures disclosures,
            DisclosureFiles files,
            Actor actor,
            @Nullable MemberId member,
            DisclosureFormat format) {
        this.disclosures = disclosures;
        this.files = files;
        this.actor = actor;
        this.member = member;
        this.format = format;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Optional<Accounting> accounting = disclosures.save(actor, member, format, reader.zone());
        if (accounting.isEmpty()) {
            event.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        LocalDate today = LocalDate.ofInstant(accounting.get().made(), reader.zone());
        event.setFileName("carestead-disclosures-" + today + "." + format.ending());
        event.setContentType(format.contentType());
        files.write(accounting.get(), format, reader, event.getOutputStream());
    }
}
