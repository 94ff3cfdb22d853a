package org.carestead;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestead.person.EmailAddress;
import org.carestead.staff.FirstAdministrator;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code bin/staff}: makes the first administrator, in the database of the configuration, beside a running portal or
 * without one. All others are made by an administrator on the screen.
 */
public final class MakeAdministrator {

    /** Also where there is an administrator. */
    static final String ANOTHER = "--dangerous-another-administrator";

    private static final PrintStream OUT = System.out;

    private MakeAdministrator() {}

    static void main(String[] args) {
        System.exit(run(
                Stream.of(args).filter(arg -> !isOption(arg)).toList(),
                Stream.of(args).filter(MakeAdministrator::isOption).toList()));
    }

    private static boolean isOption(String arg) {
        return arg.startsWith("--") && !arg.startsWith("--dangerous");
    }

    /**
     * Makes one and prints what came of it.
     *
     * @param words what was typed: an address, and {@value #ANOTHER} if need be
     * @param options of Spring, such as {@code --spring.datasource.url=…}
     * @return 0, or 1 when it was refused, or 2 when it was not understood
     */
    public static int run(List<String> words, List<String> options, String... profiles) {
        List<String> addresses =
                words.stream().filter(word -> !word.equals(ANOTHER)).toList();
        Optional<EmailAddress> address =
                addresses.size() == 1 ? EmailAddress.parse(addresses.getFirst()) : Optional.empty();
        if (address.isEmpty()) {
            OUT.println("Usage: bin/staff ADDRESS [" + ANOTHER + "]");
            return 2;
        }
        try (ConfigurableApplicationContext context = Command.start(options, profiles)) {
            return say(context.getBean(FirstAdministrator.class).make(address.get(), words.contains(ANOTHER)));
        }
    }

    /** Prints an answer; 0 where something was done. */
    static int say(FirstAdministrator.Answer answer) {
        OUT.println(
                switch (answer) {
                    case FirstAdministrator.Made(String name) ->
                        name + " is an administrator now, and gets a mail about it. Others are made on the screen:"
                                + " Staff → People and roles.";
                    case FirstAdministrator.UnknownAddress unknown ->
                        "Nothing was changed: nobody signs in with this address. They create their account first.";
                    case FirstAdministrator.ThereIsOne there ->
                        "Nothing was changed: there is an administrator, who makes others on the screen. Should nobody"
                                + " be able to sign in as one any more, add " + ANOTHER + ".";
                    case FirstAdministrator.AlreadyOne already ->
                        "Nothing was changed: they are an administrator already.";
                });
        return answer instanceof FirstAdministrator.Made ? 0 : 1;
    }
}
