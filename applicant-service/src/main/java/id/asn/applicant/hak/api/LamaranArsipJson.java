package id.asn.applicant.hak.api;

import id.asn.applicant.dokumen.Dokumen;
import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.hak.LamaranTersimpan;
import id.asn.applicant.hak.api.UrusanArsipJson.LangkahArsip;
import id.asn.applicant.lamaran.Alasan;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.lamaran.Pengajuan;
import id.asn.applicant.meterai.JenisMeterai;
import id.asn.applicant.meterai.Meterai;
import id.asn.applicant.meterai.StatusMeterai;
import id.asn.applicant.periode.Wib;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A lamaran in the archive, with what was submitted, word for word.
 *
 * @param kartu addresses of the receipt and the cards that are made of it when asked for
 */
record LamaranArsipJson(
        UUID lamaranId,
        UUID formasiId,
        int tahun,
        LamaranStatus status,
        String nomorPendaftaran,
        OffsetDateTime diajukanPada,
        String sha256,
        String isi,
        String nomorPeserta,
        List<Alasan> alasan,
        List<LangkahArsip> langkah,
        List<DokumenArsip> dokumen,
        List<MeteraiArsip> meterai,
        List<String> kartu) {

    private static final String KARTU_PENDAFTARAN = "/kartu-pendaftaran";
    private static final String KARTU_UJIAN = "/kartu-ujian";

    /** A document; its bytes are fetched by its own address. */
    record DokumenArsip(JenisDokumen jenis, long ukuran, String sha256, OffsetDateTime diunggahPada) {
        static DokumenArsip of(Dokumen it) {
            return new DokumenArsip(
                    it.jenis(), it.berkas().ukuran(), it.berkas().sha256(), Wib.at(it.diunggahPada()));
        }
    }

    /** A stamp that was declared. */
    record MeteraiArsip(
            JenisDokumen jenisDokumen, JenisMeterai jenis, String nomorSeri, StatusMeterai status, String keterangan) {
        static MeteraiArsip of(Meterai it) {
            return new MeteraiArsip(it.jenisDokumen(), it.jenis(), it.nomorSeri(), it.status(), it.keterangan());
        }
    }

    static LamaranArsipJson of(LamaranTersimpan kept) {
        Lamaran it = kept.berkas().lamaran();
        return new LamaranArsipJson(
                it.id(),
                it.pilihan().formasiId(),
                it.pilihan().tahun(),
                it.status(),
                it.pengajuan().map(Pengajuan::nomorPendaftaran).orElse(null),
                it.pengajuan().map(Pengajuan::diajukanPada).map(Wib::at).orElse(null),
                it.pengajuan().map(Pengajuan::sha256).orElse(null),
                it.pengajuan().map(Pengajuan::isi).orElse(null),
                it.nomorPeserta().orElse(null),
                it.alasan(),
                it.langkah().stream()
                        .map(step -> LangkahArsip.of(step.tindakan(), step.pada()))
                        .toList(),
                kept.berkas().dokumen().stream().map(DokumenArsip::of).toList(),
                kept.meterai().stream().map(MeteraiArsip::of).toList(),
                kartu(it));
    }

    private static List<String> kartu(Lamaran it) {
        String own = "/v1/lamaran/" + it.id();
        return switch (it.status()) {
            case DRAF -> List.of();
            case MS -> List.of(own + KARTU_PENDAFTARAN, own + KARTU_UJIAN);
            default -> List.of(own + KARTU_PENDAFTARAN);
        };
    }
}
