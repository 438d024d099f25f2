package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.periode.Jendela;
import id.asn.applicant.periode.Jendela.Keadaan;
import id.asn.applicant.periode.Periode;
import id.asn.applicant.periode.Tahap;
import id.asn.applicant.periode.Wib;
import java.time.Instant;
import java.util.Optional;

/** Submitting lies within the calendar's window of registration for the agency, by the clock of the database. */
public final class JadwalPendaftaran {
    /** Source of the window of CPNS. */
    static final String CPNS = "Jadwal pengadaan CPNS yang ditetapkan Panselnas";

    /** Source of the window of PPPK. */
    static final String PPPK = "Jadwal pengadaan PPPK yang ditetapkan Panselnas";

    private static final String SUMBER = "Jadwal pengadaan yang ditetapkan Panselnas";

    private JadwalPendaftaran() {}

    /** The verdict on an instant that the database found outside at the commit. */
    public static Putusan judge(Optional<Periode> periode, int tahun, String instansi, Instant waktu) {
        return new Aturan(
                        "jadwal-pendaftaran",
                        "/diajukan_pada",
                        Segi.INSTANSI,
                        SUMBER,
                        any -> uji(periode, tahun, instansi, waktu, SUMBER))
                .judge(null);
    }

    static Uji cpns(Permohonan it) {
        return uji(it, CPNS);
    }

    static Uji pppk(Permohonan it) {
        return uji(it, PPPK);
    }

    private static Uji uji(Permohonan it, String source) {
        return uji(it.periode(), it.formasi().tahun(), it.formasi().instansi().kode(), it.waktu(), source);
    }

    private static Uji uji(Optional<Periode> periode, int tahun, String instansi, Instant waktu, String source) {
        return periode.flatMap(calendar -> calendar.jendela(Tahap.PENDAFTARAN, instansi)
                        .map(window -> window(calendar, window, waktu, source)))
                .orElseGet(() -> Uji.met(false, source).telling(told -> told.comparing("waktu", Wib.at(waktu))
                        .comparing("keadaan", "BELUM_DIJADWALKAN")
                        .remedy("Tunggu sampai jadwal pendaftaran tahun %d ditetapkan.", tahun)));
    }

    private static Uji window(Periode calendar, Jendela window, Instant waktu, String source) {
        Keadaan now = window.at(waktu);
        return Uji.met(now == Keadaan.DIBUKA, "%s (versi %d)".formatted(source, calendar.versi()))
                .telling(told -> {
                    Uraian known = told.comparing("waktu", Wib.at(waktu))
                            .comparing("buka", Wib.at(window.buka()))
                            .comparing("tutup", Wib.at(window.tutup()))
                            .comparing("keadaan", now);
                    return now == Keadaan.BELUM_DIBUKA
                            ? known.remedy(
                                    "Ajukan mulai %s WIB.",
                                    Wib.at(window.buka()).toLocalDateTime())
                            : known.remedy(
                                    "Pendaftaran sudah ditutup pada %s WIB.",
                                    Wib.at(window.tutup()).toLocalDateTime());
                });
    }
}
