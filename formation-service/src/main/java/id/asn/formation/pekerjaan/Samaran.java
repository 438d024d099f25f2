package id.asn.formation.pekerjaan;

import id.asn.platform.problem.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words under which nobody's date of birth is kept: a date that stands where another thing was asked for is not repeated.
 */
public final class Samaran {
    private static final String GANTI = "(tanggal)";
    private static final Pattern TANGGAL = Pattern.compile(
            "(19|20)[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}|[0-9]{1,2}[-./][0-9]{1,2}[-./](19|20)[0-9]{2}");

    private Samaran() {}

    /** The words without dates; null stays null. */
    public static String of(String teks) {
        return teks == null ? null : TANGGAL.matcher(teks).replaceAll(GANTI);
    }

    /** The finding without dates among its facts. */
    public static TemuanBaris of(TemuanBaris one) {
        Finding finding = one.temuan().finding();
        Map<String, Object> facts = new LinkedHashMap<>();
        finding.facts().forEach((name, fact) -> facts.put(name, fact instanceof String teks ? of(teks) : fact));
        return new TemuanBaris(
                one.urut(),
                one.baris(),
                new Temuan(
                        one.temuan().bobot(),
                        new Finding(finding.pointer(), finding.code(), finding.legalBasis(), facts)));
    }
}
