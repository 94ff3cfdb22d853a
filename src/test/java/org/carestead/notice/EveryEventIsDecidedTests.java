package org.carestead.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.access.MedicineSummary;
import org.carestead.trail.EveryEventModuleTests;
import org.junit.jupiter.api.Test;

/** Of everything that happens somebody has decided who is told of it, or why nobody is. */
class EveryEventIsDecidedTests {

    private static final Path LISTENERS = Path.of("src/main/java/org/carestead/notice");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w+\\b");

    /** Each listener decides about all of its sealed family; the rest is here, with the reason. */
    private static final Map<String, String> TOLD_TO_NOBODY = Map.ofEntries(
            Map.entry("Acted", "the feed says what was looked at; a mail for each look would be noise"),
            Map.entry("ApprovalNeeded", "nothing was done; what was prepared is told as ActionPrepared"),
            Map.entry("ActingRefused", "refusals stand in the feed; others could set off mails with them"),
            Map.entry("GrantChangeRefused", "refusals stand in the feed"),
            Map.entry("InvitingRefused", "the member was told on the screen, a moment ago"),
            Map.entry("AuthorizationSigned", "signed by the member a moment ago; what it was for is told"),
            Map.entry("AnswerRefused", "whoever tried was told on the screen"),
            Map.entry("AnswerRuleSet", "the member's own rule, a moment ago; each use of it is told"),
            Map.entry("AnswerRuleStopped", "the member's own rule, a moment ago; each use of it is told"),
            Map.entry("AnswerRuleRefused", "the member's own rule, a moment ago; each use of it is told"),
            Map.entry("StandInRefused", "refusals stand in the feed"),
            Map.entry("EmergencyRefused", "refusals stand in the feed"),
            Map.entry("MessagingRefused", "refusals stand in the feed"),
            Map.entry("RefillOrdered", "the feed says it; the member has chosen who may order"),
            Map.entry("RenewalRequested", "as RefillOrdered"),
            Map.entry("RefillCancelled", "as RefillOrdered"),
            Map.entry("OrderFilled", "the pharmacy tells that it is ready, and it has been fetched by then"),
            Map.entry("MembershipClaimed", "made by the code that the person has just typed"),
            Map.entry("PersonRegistered", "as MembershipClaimed"),
            Map.entry("ContactPointVerified", "as MembershipClaimed"),
            Map.entry("ContactPointTrusted", "one's own word, a moment ago"),
            Map.entry("PreferenceChanged", "one's own choice, a moment ago; no choice can hide what is about safety"),
            Map.entry("SignedIn", "a new device is told once devices are known"),
            Map.entry("SignInEnded", "the page at the door says why"),
            Map.entry("ProofGiven", "what the proof was for is told"),
            Map.entry("SignInRefused", "strangers could set off mails with it"),
            Map.entry("InquiryBegun", "the officer's own word; what is looked at by it stands in the member's feed"),
            Map.entry("TrailSearched", "stands in the member's feed"),
            Map.entry("DirectoryRead", "names that the officer chose from; what is looked at then stands in the feed"),
            Map.entry("AccessLookedUp", "stands in the member's feed"),
            Map.entry("ChainsChecked", "says nothing of anybody but whether the record is whole"),
            Map.entry("DisclosuresRead", "stands in the member's feed"),
            Map.entry("DisclosuresSaved", "stands in the member's feed"),
            Map.entry("DisclosuresRefused", "whoever tried was told on the screen"),
            Map.entry("FeedSaved", "stands in the feed"),
            Map.entry("FeedSavingRefused", "whoever tried was told on the screen"));

    @Test
    void everyEventIsToldOrThereIsAReason() throws IOException {
        Set<String> named = namedByListeners();
        Set<String> undecided = EveryEventModuleTests.eventTypes().stream()
                .map(Class::getSimpleName)
                .filter(name -> !named.contains(name) && !TOLD_TO_NOBODY.containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(undecided)
                .as("let a listener of notice tell it, or say above why nobody is told")
                .isEmpty();
    }

    @Test
    void noReasonIsGivenForWhatIsTold() throws IOException {
        assertThat(namedByListeners()).doesNotContainAnyElementsOf(TOLD_TO_NOBODY.keySet());
    }

    /** What has no place for it can name no medicine: notices are written from nothing else. */
    @Test
    void noEventThatIsToldHasAPlaceForTheNameOfAMedicine() throws IOException {
        Set<String> told = namedByListeners();

        assertThat(EveryEventModuleTests.eventTypes().stream()
                        .filter(event -> told.contains(event.getSimpleName()))
                        .flatMap(event -> Stream.of(event.getRecordComponents()))
                        .filter(part -> part.getType() == String.class || part.getType() == MedicineSummary.class)
                        .map(part -> part.getDeclaringRecord().getSimpleName() + "." + part.getName()))
                .isEmpty();
    }

    private static Set<String> namedByListeners() throws IOException {
        try (Stream<Path> files = Files.list(LISTENERS)) {
            return files.filter(file -> file.toString().endsWith("Notices.java"))
                    .flatMap(EveryEventIsDecidedTests::words)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> words(Path file) {
        try {
            return WORD.matcher(Files.readString(file)).results().map(found -> found.group());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
