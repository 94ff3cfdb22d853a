package org.carestead.signin;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.matching.match.DictionaryMatch;
import me.gosimple.nbvcxz.matching.match.Match;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import me.gosimple.nbvcxz.scoring.Result;

/**
 * Which passwords are taken: 15 characters and more, and not among the first that somebody would try who knows the
 * usual ones and the person. No rules of composition (NIST SP 800-63B-4, 3.1.1.2).
 */
final class PasswordRules {

    /** From everybody, until second factors come. */
    static final int SHORTEST = 15;

    static final int LONGEST = 256;

    private static final BigDecimal TOO_FEW_GUESSES = BigDecimal.TEN.pow(10);
    // What is hard to guess up to here does not get easier by what follows.
    private static final int LOOKED_AT = 64;
    private static final String ABOUT_YOU = "about you";
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> FAMOUS =
            Set.of("correcthorsebatterystaple", "iloveyoumorethanyouknow", "thequickbrownfoxjumpsoverthelazydog");

    private PasswordRules() {}

    /**
     * Why this password is not taken; nothing when it is.
     *
     * @param about the person's names and addresses; their parts are looked for too
     */
    static Optional<PasswordRefusal> refuse(String password, Collection<String> about) {
        String normal = PasswordHasher.normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordRefusal.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordRefusal.TOO_LONG);
        }
        String letters = normal.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        if (FAMOUS.contains(letters)) {
            return Optional.of(PasswordRefusal.COMMON);
        }
        Result result = estimate(normal.substring(0, Math.min(normal.length(), LOOKED_AT)), about);
        return result.getGuesses().compareTo(TOO_FEW_GUESSES) < 0
                ? Optional.of(reason(result.getMatches()))
                : Optional.empty();
    }

    private static Result estimate(String password, Collection<String> about) {
        List<Dictionary> dictionaries = Stream.concat(
                        ConfigurationBuilder.getDefaultDictionaries().stream(), Stream.of(words(about)))
                .toList();
        return new Nbvcxz(new ConfigurationBuilder()
                        .setDictionaries(dictionaries)
                        .setDistanceCalc(false)
                        .setLocale(Locale.ENGLISH)
                        .createConfiguration())
                .estimate(password);
    }

    private static Dictionary words(Collection<String> about) {
        Set<String> words = Stream.concat(Stream.of("carestead"), about.stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .flatMap(word -> Stream.concat(Stream.of(word), Arrays.stream(word.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toUnmodifiableSet());
        return new DictionaryBuilder()
                .setDictionaryName(ABOUT_YOU)
                .setExclusion(true)
                .addWords(words, 0)
                .createDictionary();
    }

    private static PasswordRefusal reason(List<Match> matches) {
        List<DictionaryMatch> words = matches.stream()
                .filter(DictionaryMatch.class::isInstance)
                .map(DictionaryMatch.class::cast)
                .toList();
        if (words.stream().anyMatch(word -> word.getDictionaryName().equals(ABOUT_YOU))) {
            return PasswordRefusal.ABOUT_YOU;
        }
        return words.isEmpty() ? PasswordRefusal.PATTERN : PasswordRefusal.COMMON;
    }
}
