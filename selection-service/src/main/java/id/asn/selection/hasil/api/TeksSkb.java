package id.asn.selection.hasil.api;

import id.asn.selection.skb.BagianSkb;
import id.asn.selection.skb.JenisTesSkb;
import id.asn.selection.skb.SusunanSkb;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells how SKB came about where it is more than the CAT: each part with its weight, and which of them knocked out. */
final class TeksSkb {
    private static final Map<JenisTesSkb, String> NAMA = new EnumMap<>(Map.of(
            JenisTesSkb.CAT, "CAT",
            JenisTesSkb.PSIKOTES, "psikotes",
            JenisTesSkb.TPA, "tes potensi akademik",
            JenisTesSkb.BAHASA_ASING, "tes bahasa asing",
            JenisTesSkb.KESEHATAN_JIWA, "tes kesehatan jiwa",
            JenisTesSkb.KESAMAPTAAN, "kesamaptaan",
            JenisTesSkb.PRAKTIK_KERJA, "praktik kerja",
            JenisTesSkb.SERTIFIKAT, "nilai sertifikat kompetensi",
            JenisTesSkb.WAWANCARA, "wawancara",
            JenisTesSkb.LAINNYA, "tes lain"));

    private TeksSkb() {}

    static List<String> of(NilaiSkbJson skb, SusunanSkb susunan) {
        if (susunan == null) {
            return List.of();
        }
        Map<JenisTesSkb, NilaiTesJson> nilai =
                skb.bagian().stream().collect(Collectors.toMap(NilaiTesJson::tes, satu -> satu));
        List<String> kalimat = new ArrayList<>();
        kalimat.add(susunan.bagian().stream()
                .filter(satu -> satu.bobot() > 0)
                .map(satu -> berbobot(satu, nilai.get(satu.tes())))
                .collect(Collectors.joining(" + ", "Nilai SKB: ", " = " + skb.nilai() + ".")));
        susunan.bagian().stream()
                .filter(satu ->
                        skb.gugur() != null && skb.gugur().contains(satu.tes().name()))
                .forEach(satu -> kalimat.add(gugur(satu, nilai.get(satu.tes()))));
        return kalimat;
    }

    private static String berbobot(BagianSkb satu, NilaiTesJson nilai) {
        String tercapai = nilai.hadir() ? nilai.nilai() : "0 (tidak diikuti)";
        return "%s %s x %d%%".formatted(NAMA.get(satu.tes()), tercapai, satu.bobot());
    }

    private static String gugur(BagianSkb satu, NilaiTesJson nilai) {
        BigDecimal ambang = satu.gugur().ambang();
        return "Gugur pada %s: %s, kriterianya \"%s\"."
                .formatted(
                        NAMA.get(satu.tes()),
                        ambang == null ? "dinyatakan tidak lulus" : "nilai " + nilai.nilai() + " kurang dari " + ambang,
                        satu.gugur().kriteria());
    }
}
