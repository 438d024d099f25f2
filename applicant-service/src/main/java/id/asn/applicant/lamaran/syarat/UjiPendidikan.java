package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.formasi.Kategori;
import id.asn.applicant.formasi.KualifikasiPendidikan;
import id.asn.applicant.pelamar.JenisSertifikat;
import id.asn.applicant.pelamar.Profil;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Education and what a profession asks for beside it. Not settled: which health jabatan need no STR (the Minister of Health's
 * list was not read) and where a guru needs a sertifikat pendidik; both stand as parameters here.
 */
final class UjiPendidikan {
    static final String ART_22 = "PermenPANRB 6/2024 pasal 22 ayat (3)";
    static final String PENGUMUMAN = "Pengumuman instansi";

    /** Whether every seat of the category KESEHATAN asks for a valid STR. */
    static final boolean STR_WAJIB = true;

    /** Whether every seat of the category GURU asks for a sertifikat pendidik; off, for it is "where required". */
    static final boolean SERDIK_WAJIB = false;

    private UjiPendidikan() {}

    /** The line that is applied for must accept the person's education, as the decree set it. */
    static Uji pendidikan(Permohonan it) {
        String kode = it.pelamar().pendidikan().kode();
        boolean met = false;
        for (KualifikasiPendidikan accepted : it.formasi().pendidikan()) {
            met |= accepted.kode().equals(kode);
        }
        return Uji.met(met, ART_22 + "; " + it.formasi().keputusan().nomor())
                .telling(told -> told.comparing("pendidikan", kode)
                        .comparing("pendidikan_diterima", accepted(it))
                        .remedy("Pilih formasi yang menerima pendidikan %s.", kode));
    }

    private static List<String> accepted(Permohonan it) {
        return it.formasi().pendidikan().stream()
                .map(KualifikasiPendidikan::kode)
                .toList();
    }

    static Uji ipkMinimum(Permohonan it) {
        BigDecimal least = it.formasi().kebutuhan().ipkMinimum();
        BigDecimal own = it.pelamar().pendidikan().ipk();
        String source = PENGUMUMAN + "; " + it.formasi().keputusan().nomor();
        Uji found = Uji.met(least == null || own.compareTo(least) >= 0, source);
        return found.telling(told -> least == null
                ? told.comparing("ipk", text(own))
                : told.comparing("ipk", text(own))
                        .comparing("ipk_minimum", text(least))
                        .remedy("Pilih formasi dengan IPK minimum paling tinggi %s.", text(own)));
    }

    /** Health workers are registered: a letter that is valid on the day. */
    static Uji str(Permohonan it) {
        boolean asked = STR_WAJIB && it.formasi().kebutuhan().kategori() == Kategori.KESEHATAN;
        LocalDate day = it.tanggal();
        Profil profil = it.pelamar().profil();
        boolean held = profil.str().stream().anyMatch(letter -> letter.validOn(day));
        return Uji.met(!asked || held, PENGUMUMAN).telling(told -> told.comparing(
                        "kategori", it.formasi().kebutuhan().kategori())
                .comparing("diwajibkan", asked)
                .comparing("str_dinyatakan", profil.str().size())
                .comparing("str_berlaku", held)
                .comparing("tanggal_pengajuan", day)
                .remedy("Nyatakan STR yang berlaku pada %s di profil Anda.", day));
    }

    static Uji sertifikatPendidik(Permohonan it) {
        boolean asked = SERDIK_WAJIB && it.formasi().kebutuhan().kategori() == Kategori.GURU;
        boolean held =
                it.pelamar().profil().sertifikat().stream().anyMatch(one -> one.jenis() == JenisSertifikat.PENDIDIK);
        return Uji.met(!asked || held, PENGUMUMAN).telling(told -> told.comparing(
                        "kategori", it.formasi().kebutuhan().kategori())
                .comparing("diwajibkan", asked)
                .comparing("sertifikat_pendidik", held)
                .remedy("Nyatakan sertifikat pendidik di profil Anda."));
    }

    private static String text(BigDecimal ipk) {
        return ipk.setScale(2).toPlainString();
    }
}
