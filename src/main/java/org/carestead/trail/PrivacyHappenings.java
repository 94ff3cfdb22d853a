package org.carestead.trail;

import java.util.UUID;
import org.carestead.privacy.PrivacyEvent;
import org.carestead.privacy.PrivacyEvent.AccessLookedUp;
import org.carestead.privacy.PrivacyEvent.ChainsChecked;
import org.carestead.privacy.PrivacyEvent.DirectoryRead;
import org.carestead.privacy.PrivacyEvent.DisclosuresRead;
import org.carestead.privacy.PrivacyEvent.DisclosuresRefused;
import org.carestead.privacy.PrivacyEvent.DisclosuresSaved;
import org.carestead.privacy.PrivacyEvent.InquiryBegun;
import org.carestead.privacy.PrivacyEvent.TrailSearched;

/**
 * What the events of the privacy officer say. Who looked at what concerns a member is in that member's own trail; the
 * reason for looking is what the entry is about.
 */
final class PrivacyHappenings {

    private PrivacyHappenings() {}

    static Happening of(PrivacyEvent event) {
        UUID by = event.by().id();
        return switch (event) {
            case InquiryBegun begun -> of(event, by).about(begun.inquiry());
            case TrailSearched searched ->
                of(event, searched.member() == null ? by : searched.member().id())
                        .about(searched.inquiry());
            case DirectoryRead read -> of(event, by).about(read.inquiry());
            case AccessLookedUp looked -> of(event, looked.member().id()).about(looked.inquiry());
            case ChainsChecked checked -> of(event, by).about(checked.inquiry());
            case DisclosuresRead read -> of(event, read.member().id()).about(read.inquiry());
            case DisclosuresSaved saved ->
                of(event, saved.member().id()).with(saved.format().name());
            case DisclosuresRefused refused -> of(event, by).refused(Outcome.REFUSED);
        };
    }

    private static Happening of(PrivacyEvent event, UUID owner) {
        return Happening.of(event, owner).by(event.by());
    }
}
