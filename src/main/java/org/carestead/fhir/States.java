package org.carestead.fhir;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** States as feeds write them, "MA" or "Massachusetts", in their two letters (USPS Publication 28, appendix B). */
final class States {

    private static final String NAMES = """
            AL=alabama AK=alaska AZ=arizona AR=arkansas CA=california CO=colorado CT=connecticut DE=delaware
            DC=district_of_columbia FL=florida GA=georgia HI=hawaii ID=idaho IL=illinois IN=indiana IA=iowa KS=kansas
            KY=kentucky LA=louisiana ME=maine MD=maryland MA=massachusetts MI=michigan MN=minnesota MS=mississippi
            MO=missouri MT=montana NE=nebraska NV=nevada NH=new_hampshire NJ=new_jersey NM=new_mexico NY=new_york
            NC=north_carolina ND=north_dakota OH=ohio OK=oklahoma OR=oregon PA=pennsylvania RI=rhode_island
            SC=south_carolina SD=south_dakota TN=tennessee TX=texas UT=utah VT=vermont VA=virginia WA=washington
            WV=west_virginia WI=wisconsin WY=wyoming PR=puerto_rico GU=guam VI=virgin_islands AS=american_samoa
            MP=northern_mariana_islands""";

    private static final Map<String, String> BY_NAME = Arrays.stream(NAMES.split("\\s+"))
            .map(pair -> pair.split("="))
            .collect(toUnmodifiableMap(pair -> pair[1].replace('_', ' '), pair -> pair[0]));

    private States() {}

    /** Two letters, or nothing for what is no state. */
    static @Nullable String code(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String code = written.strip().toUpperCase(Locale.ROOT);
        return BY_NAME.containsValue(code) ? code : BY_NAME.get(written.strip().toLowerCase(Locale.ROOT));
    }
}
