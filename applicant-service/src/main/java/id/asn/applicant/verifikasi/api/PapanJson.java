package id.asn.applicant.verifikasi.api;

import id.asn.applicant.verifikasi.Papan;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.VerifikasiStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An agency's progress. */
public record PapanJson(
        int tahun,
        Map<VerifikasiStatus, Long> banyak,
        long ms,
        long tms,
        long lajuPerJam,
        String perkiraanJam,
        List<Papan.Tangan> verifikator,
        PengumumanJson pengumuman) {

    static PapanJson of(int tahun, Papan it, Optional<PengumumanAdministrasi> set) {
        return new PapanJson(
                tahun,
                it.banyak(),
                it.ms(),
                it.tms(),
                it.sejam(),
                Optional.ofNullable(it.sisaJam()).map(BigDecimal::toPlainString).orElse(null),
                it.verifikator(),
                set.map(PengumumanJson::of).orElse(null));
    }
}
