package org.carestead.invitation;

import java.util.Optional;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantView;
import org.carestead.signin.Actor;
import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has ended is offered again as it last was, to the name and the address that the member once typed. */
@Component
class PastGrantStart implements InvitationStart {

    private final GrantLists grants;
    private final JdbcClient jdbc;
    private final Vault vault;

    PastGrantStart(GrantLists grants, JdbcClient jdbc, Vault vault) {
        this.grants = grants;
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Start> find(Actor actor, UUID id) {
        return grants.givenBy(actor, new GrantId(id))
                .filter(grant -> grant.state() == GrantState.ENDED)
                .flatMap(this::start);
    }

    private Optional<Start> start(GrantView grant) {
        return jdbc.sql("SELECT given_name, family_name, sealed_email FROM invitation WHERE grant_id = ?")
                .param(grant.id().id())
                .query((row, number) -> new Start(
                        row.getString("given_name"),
                        row.getString("family_name"),
                        grant.relationship(),
                        opened(row.getBytes("sealed_email")),
                        grant.terms()))
                .optional();
    }

    // Who was invited by letter has no address there.
    private String opened(byte @Nullable [] sealed) {
        return sealed == null ? "" : vault.open(sealed);
    }
}
