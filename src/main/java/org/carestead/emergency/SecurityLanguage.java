package org.carestead.emergency;

import java.util.Locale;
import org.carestead.person.PersonView;

/** In which language somebody wants to read what is about the security of their access. Notices know. */
public interface SecurityLanguage {

    /** What they chose for it; else the language of their screens. */
    Locale of(PersonView who);
}
