package org.carestead.pharmacy.ui;

import java.util.List;
import org.carestead.pharmacy.PriorAuthorizationView;

/** All that the screen of prior authorizations shows at one moment. */
record PriorAuthorizationsShown(List<PriorAuthorizationView> all, List<AuthorizationSection.Content> more) {}
