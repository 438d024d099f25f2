package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.formasi.Kategori;
import id.asn.applicant.lamaran.syarat.KelompokPelamar2024.Baris;
import id.asn.applicant.pelamar.PengalamanKerja;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What PPPK 2024 asks for beyond CPNS: a group for whom it was opened, at the agency where the person works. */
final class UjiPppk {

    /** Whether a graduate of the PPG, who is employed nowhere, may apply at any agency. No source says so outright. */
    static final boolean PPG_BEBAS_INSTANSI = true;

    private UjiPppk() {}

    /** The person belongs to a group that the stage admits for this formasi. */
    static Uji kelompok(Permohonan it) {
        Kategori kategori = it.formasi().kebutuhan().kategori();
        Set<GolonganPelamar> own = KelompokPelamar2024.of(it);
        List<Baris> open = KelompokPelamar2024.open(it.formasi(), it.tanggal());
        List<GolonganPelamar> admitted = open.stream().map(Baris::golongan).toList();
        String source = open.stream()
                .filter(row -> own.contains(row.golongan()))
                .findFirst()
                .map(Baris::sumber)
                .orElse(KelompokPelamar2024.sumber(kategori));
        return Uji.met(admitted.stream().anyMatch(own::contains), source)
                .telling(told -> told.comparing("kategori", kategori)
                        .comparing("tahap", KelompokPelamar2024.tahap(it.tanggal()))
                        .comparing("golongan", new TreeSet<>(own))
                        .comparing("golongan_diterima", admitted)
                        .remedy("Pilih formasi dan tahap yang dibuka untuk salah satu golongan Anda: %s.", own));
    }

    /** Non-ASN apply where they work. */
    static Uji instansiSendiri(Permohonan it) {
        String wanted = it.formasi().instansi().kode();
        LocalDate day = it.tanggal();
        Set<String> working = working(it);
        boolean free = PPG_BEBAS_INSTANSI
                && it.formasi().kebutuhan().kategori() == Kategori.GURU
                && it.pelamar().profil().nonAsn().lulusPpg()
                && KelompokPelamar2024.tahap(day) == 2;
        String source = KelompokPelamar2024.sumber(it.formasi().kebutuhan().kategori());
        return Uji.met(free || working.contains(wanted), source).telling(told -> told.comparing("instansi", wanted)
                .comparing("instansi_bekerja", working)
                .comparing("lulusan_ppg", free)
                .remedy("Pilih formasi instansi tempat Anda bekerja: %s.", working));
    }

    /**
     * The agencies where the person works on that day; of who belongs to no group but the active ones, those where they have
     * worked for the whole time that the group asks for.
     */
    static Set<String> working(Permohonan it) {
        LocalDate day = it.tanggal();
        boolean onlyActive = KelompokPelamar2024.of(it).equals(Set.of(GolonganPelamar.AKTIF));
        LocalDate since = onlyActive ? day.minusYears(GolonganPelamar.TAHUN_AKTIF) : day;
        return it.pelamar().profil().pengalaman().stream()
                .filter(job -> job.instansi() != null && job.berlangsung(since, day))
                .map(PengalamanKerja::instansi)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
