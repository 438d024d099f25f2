package id.asn.formation.penetapan;

import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.usulan.UsulanStatus;
import java.util.List;
import java.util.UUID;

/**
 * One agency as the centre sees it.
 *
 * @param urut order of registration
 * @param usulanId null where the agency has opened no usulan, and so is the status
 * @param pendapat null before the Minister of Finance has given an opinion
 * @param kebutuhan empty where there is no analysis for the year
 */
public record PenetapanInstansi(
        long urut,
        String instansi,
        String nama,
        JenisInstansi jenisInstansi,
        UUID usulanId,
        UsulanStatus status,
        Pendapat pendapat,
        List<KebutuhanKategori> kebutuhan,
        List<KursiGolongan> golongan) {

    /** All its seats. */
    public Kursi jumlah() {
        return golongan.stream().map(KursiGolongan::kursi).reduce(Kursi.NIHIL, Kursi::plus);
    }
}
