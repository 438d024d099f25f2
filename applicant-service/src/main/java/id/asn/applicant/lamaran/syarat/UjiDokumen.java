package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.dokumen.TabelDokumen;
import java.util.List;
import java.util.TreeSet;

/** What the draft holds. */
final class UjiDokumen {
    static final String DOKUMEN = "Ketentuan unggah dokumen SSCASN";
    static final String ART_23 = "PermenPANRB 6/2024 pasal 23 ayat (1)";

    /** What only a declaration can show: the person signs it, the committee reads it. */
    static final List<String> PERNYATAAN = List.of(
            "WARGA_NEGARA_INDONESIA",
            "TIDAK_DIPIDANA_PENJARA_2_TAHUN_ATAU_LEBIH",
            "TIDAK_DIBERHENTIKAN_DARI_PNS_TNI_POLRI_ATAU_SWASTA",
            "TIDAK_BERKEDUDUKAN_CPNS_PNS_TNI_POLRI",
            "BUKAN_ANGGOTA_PARTAI_POLITIK",
            "SEHAT",
            "BERSEDIA_DITEMPATKAN_DI_MANA_PUN");

    private UjiDokumen() {}

    static Uji wajib(Permohonan it) {
        TreeSet<JenisDokumen> asked =
                new TreeSet<>(TabelDokumen.of(it.formasi().tahun()).wajib());
        TreeSet<JenisDokumen> missing = new TreeSet<>(asked);
        missing.removeAll(it.dokumen());
        return Uji.met(missing.isEmpty(), DOKUMEN).telling(told -> told.comparing("wajib", asked)
                .comparing("belum_ada", missing)
                .remedy("Unggah %s.", missing));
    }

    /** The general conditions, by the signed surat pernyataan. */
    static Uji pernyataan(Permohonan it) {
        boolean signed = it.dokumen().contains(JenisDokumen.SURAT_PERNYATAAN);
        return Uji.met(signed, ART_23).telling(told -> told.comparing("pernyataan", PERNYATAAN)
                .comparing("surat_pernyataan", signed)
                .remedy("Unggah %s yang memuat semua pernyataan itu.", JenisDokumen.SURAT_PERNYATAAN));
    }
}
