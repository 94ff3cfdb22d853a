package org.carestead.invitation.ui;

import java.util.Optional;
import org.carestead.grant.Relationship;
import org.jspecify.annotations.Nullable;

/** What the codes of the plan's file (HL7 v3 RoleCode) most likely mean for the one who invites; they may say otherwise. */
final class RoleCodes {

    private RoleCodes() {}

    static Optional<Relationship> relationship(@Nullable String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(
                        switch (code) {
                            case "SPS", "HUSB", "WIFE", "DOMPART", "SIGOTHR" -> Relationship.PARTNER;
                            case "DAU", "DAUC", "DAUADOPT", "DAUFOST", "STPDAU", "DAUINLAW" -> Relationship.DAUGHTER;
                            case "SON", "SONC", "SONADOPT", "SONFOST", "STPSON", "SONINLAW" -> Relationship.SON;
                            case "CHILD", "CHLDADOPT", "CHLDFOST", "STPCHLD", "NCHILD" -> Relationship.CHILD;
                            case "MTH", "NMTH", "STPMTH", "MTHINLAW" -> Relationship.MOTHER;
                            case "FTH", "NFTH", "STPFTH", "FTHINLAW" -> Relationship.FATHER;
                            case "PRN", "NPRN", "STPPRN", "PRNINLAW" -> Relationship.PARENT;
                            case "SIB", "BRO", "SIS", "NSIB", "NBRO", "NSIS", "HBRO", "HSIS" -> Relationship.SIBLING;
                            case "GRNDCHILD", "GRNDDAU", "GRNDSON" -> Relationship.GRANDCHILD;
                            case "FAMMEMB", "EXT", "AUNT", "UNCLE", "COUSN", "NIENEPH", "NEPHEW", "NIECE" ->
                                Relationship.RELATIVE;
                            case "FRND", "NBOR", "ROOM" -> Relationship.FRIEND;
                            default -> null;
                        });
    }
}
