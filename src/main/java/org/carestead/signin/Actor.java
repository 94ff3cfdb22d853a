package org.carestead.signin;

import org.carestead.person.PersonId;

/**
 * Who acts: a person in one of their sign-ins. Made from the live sign-in row and handed to services; nothing else
 * tells a service who is at the keyboard.
 */
public record Actor(PersonId person, SignInId signIn) {}
