package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.lamaran.syarat.Riwayat.Terdahulu;
import id.asn.applicant.periode.Wib;
import id.asn.applicant.sanksi.Larangan;
import java.util.List;

/** What a person did before: lamaran of the same year, and withdrawals that ban. */
final class UjiRiwayat {
    static final String ART_25 = "PermenPANRB 6/2024 pasal 25";
    static final String ART_58 = "PermenPANRB 6/2024 pasal 58 ayat (2)";
    /**
     * Whether an objection whose outcome is not told yet keeps the exception of KepmenPANRB 634/2024 closed. No source says
     * what becomes of a second lamaran when the objection to the first is accepted; a person has one a year, so here one waits
     * for the outcome. Without waiting, the second stands and the objection no longer changes the first.
     */
    static final boolean SANGGAH_DITUNGGU = true;

    private static final String PENGECUALIAN = "KepmenPANRB 634/2024";

    private UjiRiwayat() {}

    /** One kind of pengadaan, one agency, one jabatan a year, counted from submission. */
    static Uji satuLamaran(Permohonan it) {
        List<Terdahulu> before = it.riwayat().terdahulu();
        return Uji.met(before.isEmpty(), ART_25).telling(told -> before(told, it));
    }

    /**
     * The same for PPPK; but who is in BKN's database and was found not to meet the requirements, of CPNS or of PPPK stage 1,
     * may still apply in stage 2: at the own agency, for one of the four operational jabatan.
     */
    static Uji satuLamaranPppk(Permohonan it) {
        List<Terdahulu> before = it.riwayat().terdahulu();
        int stage = KelompokPelamar2024.tahap(it.tanggal());
        boolean listed = it.pelamar().profil().nonAsn().pangkalanDataBkn();
        boolean operational = KelompokPelamar2024.operasional(it.formasi());
        boolean own = UjiPppk.working(it).contains(it.formasi().instansi().kode());
        boolean open = listed && stage == 2 && operational && own;
        boolean again = open && before.stream().allMatch(UjiRiwayat::failed);
        return Uji.met(before.isEmpty() || again, ART_25 + "; " + PENGECUALIAN)
                .telling(told -> waiting(before(told, it), before, open)
                        .comparing("pangkalan_data_bkn", listed)
                        .comparing("tahap", stage)
                        .comparing("jabatan_operasional", operational)
                        .comparing("instansi_sendiri", own));
    }

    /** TMS of CPNS or of PPPK stage 1, for good. */
    private static boolean failed(Terdahulu it) {
        return opens(it) && !(SANGGAH_DITUNGGU && it.disanggah());
    }

    private static boolean opens(Terdahulu it) {
        return it.tms()
                && (it.jenisPengadaan() == JenisPengadaan.CPNS
                        || KelompokPelamar2024.tahap(Wib.day(it.diajukanPada())) == 1);
    }

    private static Uraian waiting(Uraian told, List<Terdahulu> before, boolean open) {
        boolean objected = before.stream().anyMatch(Terdahulu::disanggah);
        Uraian known = told.comparing("sanggah_berjalan", objected);
        return objected && open && before.stream().allMatch(UjiRiwayat::opens)
                ? known.remedy("Tunggu pengumuman atas sanggah Anda; bila lamaran itu tetap TMS, ajukan kembali.")
                : known;
    }

    private static Uraian before(Uraian told, Permohonan it) {
        List<Terdahulu> before = it.riwayat().terdahulu();
        int tahun = it.formasi().tahun();
        Uraian counted = told.comparing("tahun", tahun)
                .comparing("lamaran_diajukan", before.size())
                .comparing("paling_banyak", 1);
        if (before.isEmpty()) {
            return counted;
        }
        return counted.comparing("nomor_pendaftaran", before.get(0).nomorPendaftaran())
                .comparing("instansi", before.get(0).instansi())
                .comparing("jenis_pengadaan", before.get(0).jenisPengadaan())
                .comparing("tms", before.get(0).tms())
                .remedy("Tidak dapat dipenuhi pada tahun %d: pilihan yang sudah diajukan bersifat final.", tahun);
    }

    /** Who withdrew from an earlier selection waits until the ban is over. */
    static Uji larangan(Permohonan it) {
        int tahun = it.formasi().tahun();
        List<Larangan> bans = it.riwayat().larangan().stream()
                .filter(ban -> ban.reaches(tahun))
                .toList();
        String source = bans.isEmpty() ? ART_58 : bans.get(0).dasarHukum();
        return Uji.met(bans.isEmpty(), source).telling(told -> {
            Uraian known = told.comparing("tahun", tahun).comparing("larangan", bans.size());
            return bans.isEmpty() ? known : banned(known, bans);
        });
    }

    private static Uraian banned(Uraian told, List<Larangan> bans) {
        int last = bans.stream().mapToInt(Larangan::sampai).max().orElseThrow();
        return told.comparing("tahun_mundur", bans.get(0).tahun())
                .comparing("sampai_tahun", last)
                .comparing("nomor_dokumen", bans.get(0).nomorDokumen())
                .remedy("Anda dapat melamar lagi mulai tahun anggaran %d.", last + 1);
    }
}
