package id.asn.formation.pekerjaan.store;

import id.asn.formation.pekerjaan.Bobot;
import id.asn.platform.problem.Finding;

/** What the merges of dated code lists share: a day that the file does not give stays as it is. */
final class Berlaku {
    static final String SET =
            "berlaku_sejak = coalesce(excluded.berlaku_sejak, ada.berlaku_sejak), berlaku_sampai = coalesce(excluded.berlaku_sampai, ada.berlaku_sampai)";
    static final String LAIN =
            "(ada.berlaku_sejak, ada.berlaku_sampai) is distinct from (coalesce(excluded.berlaku_sejak, ada.berlaku_sejak), coalesce(excluded.berlaku_sampai, ada.berlaku_sampai))";

    private Berlaku() {}

    static Pemeriksaan terbalik(String tabel) {
        return new Pemeriksaan(
                Bobot.SALAH, Finding.of("berlaku_sampai", "masa-berlaku-terbalik"), """
                left join %s ada on ada.kode = masuk.kode
                where coalesce(masuk.berlaku_sampai, ada.berlaku_sampai) < coalesce(masuk.berlaku_sejak, ada.berlaku_sejak)
                """.formatted(tabel), """
                jsonb_build_object('berlaku_sejak', coalesce(masuk.berlaku_sejak, ada.berlaku_sejak),
                    'berlaku_sampai', coalesce(masuk.berlaku_sampai, ada.berlaku_sampai))
                """);
    }
}
