package org.carestead.authorization;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.MedicineId;
import org.carestead.access.Visibility;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.carestead.signin.Assurances;
import org.carestead.signin.Purpose;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a member signs before anything of theirs is shared (45 CFR 164.508). Whoever calls has made sure that the actor
 * is the member, and that a reader may have the paper: this module knows neither invitations nor the states of grants.
 */
@Service
public class Authorizations {

    private final PaperWords words;
    private final SignedPapers papers;
    private final PaperPdf pdf;
    private final People people;
    private final Assurances assurances;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Authorizations(
            PaperWords words,
            SignedPapers papers,
            PaperPdf pdf,
            People people,
            Assurances assurances,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.words = words;
        this.papers = papers;
        this.pdf = pdf;
        this.people = people;
        this.assurances = assurances;
        this.events = events;
        this.clock = clock;
    }

    /** What is to be read before signing, in the actor's language. */
    @Transactional(readOnly = true)
    public PaperText draft(Actor actor, PaperTerms terms) {
        return words.write(terms, language(actor));
    }

    /**
     * Signs, in the transaction of what is authorized. It takes a fresh proof, the member's own name, and the words that
     * were read.
     *
     * @param about the offer or the emergency that it is signed for, or the grant that it widens or renews
     * @param recipient whom the trail names: the offer, or the person who helps
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public SigningOutcome sign(Actor actor, PaperTerms terms, Signature signature, UUID about, UUID recipient) {
        PaperText text = words.write(terms, language(actor));
        Optional<SigningRefusal> refusal = refusal(actor, text, signature);
        if (refusal.isPresent()) {
            return new SigningOutcome.Refused(refusal.get());
        }
        PaperId id = PaperId.next();
        papers.add(signed(id, actor, terms, text, signature), about, terms.forHelperToo());
        events.publishEvent(new AuthorizationSigned(id, terms.member().id(), actor.person(), recipient));
        return new SigningOutcome.Done(id);
    }

    /** This grant rests on all papers about that from now on: an offer that was taken, the grant itself, an emergency. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restsOn(UUID about, GrantId grant) {
        papers.share(about, grant);
    }

    /** What this reader has of each of these grants, the newest first; a grant for which nothing was signed is left out. */
    @Transactional(readOnly = true)
    public Map<GrantId, List<PaperView>> of(Collection<GrantId> grants, Reader reader) {
        return papers.of(grants, reader);
    }

    /** One of them, as a PDF in the language in which it was signed. False, and nothing written, where it is not one. */
    @Transactional(readOnly = true)
    public boolean write(GrantId grant, PaperId paper, Reader reader, OutputStream out) throws IOException {
        Optional<Signed> signed = papers.find(grant, paper, reader);
        if (signed.isPresent()) {
            pdf.write(signed.get(), reader, out);
        }
        return signed.isPresent();
    }

    private Optional<SigningRefusal> refusal(Actor actor, PaperText text, Signature signature) {
        if (!assurances.meets(actor, Purpose.GRANT_ACCESS)) {
            return Optional.of(SigningRefusal.PROVE_ITS_YOU);
        }
        if (!text.fingerprint().equals(signature.read())) {
            return Optional.of(SigningRefusal.TEXT_CHANGED);
        }
        return SignedName.is(signature.typedName(), text.signer())
                ? Optional.empty()
                : Optional.of(SigningRefusal.NOT_YOUR_NAME);
    }

    private Signed signed(PaperId id, Actor actor, PaperTerms terms, PaperText text, Signature signature) {
        Visibility visibility = terms.terms().visibility();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Signed(
                id.id(),
                terms.member().id().id(),
                actor.person().id(),
                signature.typedName().strip(),
                now,
                signature.zone().getId(),
                text,
                Arrays.stream(Area.values())
                        .map(area -> area + " " + terms.terms().permissions().level(area))
                        .toList(),
                visibility.shownClasses().stream().map(Enum::name).sorted().toList(),
                ids(visibility.shownMedicines()),
                ids(visibility.hiddenMedicines()));
    }

    private static List<String> ids(Set<MedicineId> medicines) {
        return medicines.stream()
                .map(medicine -> medicine.id().toString())
                .sorted()
                .toList();
    }

    private Locale language(Actor actor) {
        return people.find(actor.person()).map(PersonView::language).orElse(Locale.ENGLISH);
    }
}
