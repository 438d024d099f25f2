package id.asn.formation.usulan.api;

import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.kesiapan.AturanKesiapan;
import id.asn.formation.usulan.kesiapan.Kesiapan;
import id.asn.formation.usulan.kesiapan.Temuan;
import id.asn.platform.problem.ProblemTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The readiness report in JSON: what keeps a usulan from being submitted, and what is advised. */
public record KesiapanJson(
        UUID usulanId,
        int tahun,
        int versiKebijakan,
        boolean siap,
        List<TemuanJson> menghalangi,
        List<TemuanJson> anjuran) {

    static KesiapanJson of(Usulan usulan, Kesiapan kesiapan, ProblemTexts texts, Locale locale) {
        return new KesiapanJson(
                usulan.id(),
                usulan.tahun(),
                kesiapan.kebijakan().versi(),
                kesiapan.siap(),
                kesiapan.menghalangi().stream()
                        .map(found -> TemuanJson.of(found, texts, locale))
                        .toList(),
                kesiapan.anjuran().stream()
                        .map(found -> TemuanJson.of(found, texts, locale))
                        .toList());
    }

    /** A finding with its rule, its numbers and its remedy. */
    public record TemuanJson(
            AturanKesiapan aturan,
            String kode,
            String pesan,
            String jalanKeluar,
            String dasarHukum,
            String keraguan,
            List<UUID> baris,
            Map<String, Object> angka) {

        static TemuanJson of(Temuan found, ProblemTexts texts, Locale locale) {
            return new TemuanJson(
                    found.aturan().aturan(),
                    found.kode(),
                    texts.text(found.kode() + ".pesan", locale, found.angka()).orElse(null),
                    texts.text(found.kode() + ".jalan_keluar", locale, found.angka())
                            .orElse(null),
                    found.aturan().dasarHukum(),
                    found.aturan().keraguan(),
                    found.baris(),
                    found.angka());
        }
    }
}
