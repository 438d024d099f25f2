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
    /** Source of the window. */
    static final String SUMBER = "Jadwal pengadaan CPNS yang ditetapkan Panselnas";

    private JadwalPendaftaran() {}

    /** The verdict on an instant that the database found outside at the commit. */
    public static Putusan judge(Optional<Periode> periode, int tahun, String instansi, Instant waktu) {
        return new Aturan("jadwal-pendaftaran", "/diajukan_pada", SUMBER, any -> uji(periode, tahun, instansi, waktu))
                .judge(null);
    }

    static Uji uji(Optional<Periode> periode, int tahun, String instansi, Instant waktu) {
        return periode.flatMap(calendar ->
                        calendar.jendela(Tahap.PENDAFTARAN, instansi).map(window -> window(calendar, window, waktu)))
                .orElseGet(() -> Uji.met(false, SUMBER)
                        .comparing("waktu", Wib.at(waktu))
                        .comparing("keadaan", "BELUM_DIJADWALKAN")
                        .remedy("Tunggu sampai jadwal pendaftaran tahun %d ditetapkan.", tahun));
    }

    private static Uji window(Periode calendar, Jendela window, Instant waktu) {
        Keadaan now = window.at(waktu);
        Uji found = Uji.met(now == Keadaan.DIBUKA, "%s (versi %d)".formatted(SUMBER, calendar.versi()))
                .comparing("waktu", Wib.at(waktu))
                .comparing("buka", Wib.at(window.buka()))
                .comparing("tutup", Wib.at(window.tutup()))
                .comparing("keadaan", now);
        return now == Keadaan.BELUM_DIBUKA
                ? found.remedy("Ajukan mulai %s WIB.", Wib.at(window.buka()).toLocalDateTime())
                : found.remedy(
                        "Pendaftaran sudah ditutup pada %s WIB.",
                        Wib.at(window.tutup()).toLocalDateTime());
    }
}
