package id.asn.selection.peserta.api;

import id.asn.platform.http.Versioned;
import id.asn.selection.peserta.FaktaPppk;
import id.asn.selection.peserta.GolonganPelamar;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.Peserta;
import java.util.Optional;
import java.util.UUID;

/** A participant as the interface shows them: no name, no date of birth. */
public record PesertaJson(
        String nomorPeserta,
        int tahun,
        String instansi,
        UUID formasiId,
        JenisKebutuhan jenisKebutuhan,
        String pendidikanKode,
        String ipk,
        GolonganPelamar kelompokPelamar,
        Integer tahapPendaftaran,
        Boolean sertifikatPendidik,
        long versi)
        implements Versioned {
    private static final long FROZEN = 1;

    static PesertaJson of(Peserta peserta) {
        Optional<FaktaPppk> pppk = Optional.ofNullable(peserta.fakta().pppk());
        return new PesertaJson(
                peserta.nomorPeserta(),
                peserta.tahun(),
                peserta.instansi(),
                peserta.formasiId(),
                peserta.fakta().kebutuhan(),
                peserta.fakta().pendidikanKode(),
                peserta.fakta().ipk().toPlainString(),
                pppk.map(FaktaPppk::golongan).orElse(null),
                pppk.map(FaktaPppk::tahap).orElse(null),
                pppk.map(FaktaPppk::sertifikatPendidik).orElse(null),
                FROZEN);
    }
}
