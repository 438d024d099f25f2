package id.asn.selection.peserta.api;

import id.asn.platform.http.Versioned;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.Peserta;
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
        long versi)
        implements Versioned {
    private static final long FROZEN = 1;

    static PesertaJson of(Peserta peserta) {
        return new PesertaJson(
                peserta.nomorPeserta(),
                peserta.tahun(),
                peserta.instansi(),
                peserta.formasiId(),
                peserta.fakta().kebutuhan(),
                peserta.fakta().pendidikanKode(),
                peserta.fakta().ipk().toPlainString(),
                FROZEN);
    }
}
