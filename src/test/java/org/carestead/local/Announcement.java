package org.carestead.local;

import java.io.PrintStream;
import org.carestead.signin.SamplePeople.SamplePerson;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the portal is and who can be tried out, once it is all there. */
@Component
@Profile("local")
@ConditionalOnProperty("carestead.local.running")
class Announcement {

    private static final PrintStream OUT = System.out;

    private final SampleResidents residents;
    private final Environment environment;

    Announcement(SampleResidents residents, Environment environment) {
        this.residents = residents;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        String address = environment.getProperty("carestead.public-address");
        OUT.println();
        OUT.println("Carestead is ready: " + address + "   (Ctrl-C stops it)");
        OUT.println("Every message lies in the tray: " + address + "/local/messages");
        OUT.println("Sample people, all with the password \"" + SampleResidents.PASSWORD + "\":");
        for (SamplePerson person : residents.all()) {
            OUT.printf("  %-18s %-32s %s%n", person.name(), person.email(), person.about());
        }
    }
}
