package id.asn.formation.usulan.kesiapan;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.usulan.AnggaranUsulan;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.formation.usulan.RincianUsulan;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything that a usulan is checked by.
 *
 * @param anggaran the agency's budget, where it gives it
 */
public record Bahan(
        List<RincianUsulan> rincian,
        JenisInstansi jenisInstansi,
        Kebijakan kebijakan,
        Kenyataan kenyataan,
        Optional<AnggaranUsulan> anggaran) {

    int kursi(Predicate<RincianUsulan> wanted) {
        return rincian.stream().filter(wanted).mapToInt(RincianUsulan::jumlah).sum();
    }

    int kursi(JenisPengadaan jenis) {
        return kursi(baris -> baris.kebutuhan().jenisPengadaan() == jenis);
    }

    int kursiCpns(JenisKebutuhan jenis) {
        return kursi(baris -> baris.kebutuhan().jenisPengadaan() == JenisPengadaan.CPNS
                && baris.kebutuhan().jenisKebutuhan() == jenis);
    }
}
