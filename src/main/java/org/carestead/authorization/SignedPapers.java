package org.carestead.authorization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.database.UtcColumn;
import org.carestead.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Signed papers, sealed. A row is written once: the running account may neither change nor remove it. What is read is
 * checked against its fingerprint and against a seal over the fingerprint, so that a meddled row cannot pass for a paper.
 */
@Repository
class SignedPapers {

    private final JdbcClient jdbc;
    private final Vault vault;

    SignedPapers(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Keeps it. About is the offer or the emergency that it was signed for, or the grant. */
    void add(Signed signed, UUID about, boolean forHelperToo) {
        String json = PaperJson.write(signed);
        byte[] fingerprint = Vault.hash(json);
        jdbc.sql("""
            INSERT INTO authorization_paper
                (id, member_id, signer_id, about, for_helper, signed_at, sealed_paper, fingerprint, seal)
            VALUES (:id, :member, :signer, :about, :helper, :at, :paper, :fingerprint, :seal)\
            """)
                .param("id", signed.id())
                .param("member", signed.member())
                .param("signer", signed.signer())
                .param("about", about)
                .param("helper", forHelperToo)
                .param("at", UtcColumn.of(signed.at()))
                .param("paper", vault.seal(json))
                .param("fingerprint", fingerprint)
                .param("seal", seal(signed.id(), fingerprint))
                .update();
    }

    /** Every paper about this is one of this grant too. */
    void share(UUID about, GrantId grant) {
        jdbc.sql("""
            INSERT IGNORE INTO authorization_grant (paper_id, grant_id)
            SELECT id, :grant FROM authorization_paper WHERE about = :about\
            """).param("grant", grant.id()).param("about", about).update();
    }

    /** What this reader has of each of these grants, the newest first; a grant without any is left out. */
    Map<GrantId, List<PaperView>> of(Collection<GrantId> grants, Reader reader) {
        if (grants.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                    SELECT g.grant_id, p.id, p.signed_at
                    FROM authorization_grant g JOIN authorization_paper p ON p.id = g.paper_id
                    WHERE g.grant_id IN (:grants) AND (p.for_helper OR NOT :helper)
                    ORDER BY p.signed_at DESC, p.id DESC\
                    """)
                .param("grants", grants.stream().map(GrantId::id).toList())
                .param("helper", reader == Reader.HELPER)
                .query((row, number) -> Map.entry(
                        new GrantId(row.getObject("grant_id", UUID.class)),
                        new PaperView(new PaperId(row.getObject("id", UUID.class)), UtcColumn.read(row, "signed_at"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /**
     * One of this grant, where this reader has it.
     *
     * @throws IllegalStateException where the row is not what was signed
     */
    Optional<Signed> find(GrantId grant, PaperId paper, Reader reader) {
        return jdbc.sql("""
            SELECT p.id, p.sealed_paper, p.fingerprint, p.seal
            FROM authorization_grant g JOIN authorization_paper p ON p.id = g.paper_id
            WHERE g.grant_id = :grant AND p.id = :paper AND (p.for_helper OR NOT :helper)\
            """)
                .param("grant", grant.id())
                .param("paper", paper.id())
                .param("helper", reader == Reader.HELPER)
                .query((row, number) -> open(row))
                .optional();
    }

    private Signed open(ResultSet row) throws SQLException {
        String json = vault.open(row.getBytes("sealed_paper"));
        byte[] fingerprint = row.getBytes("fingerprint");
        UUID id = row.getObject("id", UUID.class);
        Signed signed = PaperJson.read(json);
        if (!same(Vault.hash(json), fingerprint)
                || !same(seal(id, fingerprint), row.getBytes("seal"))
                || !signed.id().equals(id)) {
            throw new IllegalStateException("A signed authorization is not what was signed");
        }
        return signed;
    }

    private static boolean same(byte[] one, byte[] two) {
        return MessageDigest.isEqual(one, two);
    }

    private byte[] seal(UUID id, byte[] fingerprint) {
        return vault.sign("authorization " + id + " " + HexFormat.of().formatHex(fingerprint));
    }
}
