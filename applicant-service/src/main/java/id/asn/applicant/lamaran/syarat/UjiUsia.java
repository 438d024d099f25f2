package id.asn.applicant.lamaran.syarat;

import java.time.LocalDate;

/** Age on the day of submission in Jakarta. */
final class UjiUsia {
    private UjiUsia() {}

    static Uji minimumCpns(Permohonan it) {
        BatasUsia limit = Usia2024.of(it.formasi().jabatan().kelompok());
        return minimum(it, limit.minimum(), limit.firstDay(it.pelamar().tanggalLahir()), limit.sumber());
    }

    static Uji maksimumCpns(Permohonan it) {
        BatasUsia limit = Usia2024.of(it.formasi().jabatan().kelompok());
        LocalDate last = limit.lastDay(it.pelamar().tanggalLahir(), Usia2024.TEPI);
        return Uji.met(!it.tanggal().isAfter(last), limit.sumber()).telling(told -> age(told, it)
                .comparing("usia_maksimum", limit.maksimum())
                .comparing("hari_terakhir", last)
                .remedy(
                        "Pilih formasi yang batas usianya lebih tinggi; batas %d tahun lewat pada %s.",
                        limit.maksimum(), last));
    }

    static Uji minimumPppk(Permohonan it) {
        LocalDate first = it.pelamar().tanggalLahir().plusYears(Bup2024.USIA_MINIMUM);
        return minimum(it, Bup2024.USIA_MINIMUM, first, Bup2024.PPPK);
    }

    /** At most one year before the age of retirement of the jabatan. */
    static Uji maksimumPppk(Permohonan it) {
        Bup2024.Batas limit = Bup2024.of(JenjangJabatan.of(it.formasi()));
        LocalDate last = limit.lastDay(it.pelamar().tanggalLahir());
        return Uji.met(!it.tanggal().isAfter(last), Bup2024.PPPK + "; " + limit.sumber())
                .telling(told -> age(told, it)
                        .comparing("jenjang_jabatan", limit.jenjang())
                        .comparing("bup", limit.bup())
                        .comparing("usia_maksimum", limit.usiaMaksimum())
                        .comparing("hari_terakhir", last)
                        .remedy(
                                "Pilih jabatan dengan batas usia pensiun yang lebih tinggi; batas %d tahun lewat pada %s.",
                                limit.usiaMaksimum(), last));
    }

    private static Uji minimum(Permohonan it, int years, LocalDate first, String source) {
        return Uji.met(!it.tanggal().isBefore(first), source).telling(told -> age(told, it)
                .comparing("usia_minimum", years)
                .comparing("hari_pertama", first)
                .remedy("Ajukan mulai %s, ketika usia mencapai %d tahun.", first, years));
    }

    private static Uraian age(Uraian told, Permohonan it) {
        return told.comparing("tanggal_lahir", it.pelamar().tanggalLahir())
                .comparing("tanggal_pengajuan", it.tanggal());
    }
}
