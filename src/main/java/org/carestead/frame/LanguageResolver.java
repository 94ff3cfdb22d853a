package org.carestead.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.carestead.signin.DoorCookies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page of the door: the signed-in person's own, else the one chosen here, else the browser's. */
@Component("localeResolver")
class LanguageResolver implements LocaleResolver {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("es"));

    private final People people;

    LanguageResolver(People people) {
        this.people = people;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return saved(request).or(() -> chosen(request)).orElseGet(() -> asked(request));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is changed by POST /language");
    }

    private Optional<Locale> saved(HttpServletRequest request) {
        return SignInAuthentication.of(request.getUserPrincipal())
                .flatMap(signIn -> people.find(signIn.person()))
                .map(PersonView::language);
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return DoorCookies.read(request, DoorCookies.LANGUAGE)
                .map(Locale::forLanguageTag)
                .filter(SPOKEN::contains);
    }

    private static Locale asked(HttpServletRequest request) {
        return request.getHeader("Accept-Language") != null
                        && request.getLocale().getLanguage().equals("es")
                ? Locale.of("es")
                : Locale.ENGLISH;
    }
}
