package id.asn.applicant.pelamar;

import id.asn.platform.problem.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a pelamar declares about themselves, the NIK and where they are reached aside.
 *
 * @param pendidikan the education applied with, the main one of the profile
 */
public record Biodata(
        String nama,
        LocalDate tanggalLahir,
        JenisKelamin jenisKelamin,
        Pendidikan pendidikan,
        Set<FaktaKhusus> faktaKhusus,
        Profil profil) {

    /** Facts are a set: naming one twice changes nothing. */
    public Biodata {
        faktaKhusus = Set.copyOf(faktaKhusus);
    }

    /** What registration asks for, without a profile. */
    public Biodata(
            String nama,
            LocalDate tanggalLahir,
            JenisKelamin jenisKelamin,
            Pendidikan pendidikan,
            Set<FaktaKhusus> faktaKhusus) {
        this(nama, tanggalLahir, jenisKelamin, pendidikan, faktaKhusus, Profil.KOSONG);
    }

    /** Every education stated, at least the one applied with. */
    public List<RiwayatPendidikan> riwayatPendidikan() {
        return profil.pendidikan().isEmpty() ? List.of(RiwayatPendidikan.of(pendidikan)) : profil.pendidikan();
    }

    Biodata with(Profil other) {
        return new Biodata(nama, tanggalLahir, jenisKelamin, pendidikan, faktaKhusus, other);
    }

    /** What contradicts itself, all of it at once; empty when nothing does. */
    List<Finding> contradictions() {
        List<Finding> wrong = new ArrayList<>();
        if (riwayatPendidikan().stream().filter(RiwayatPendidikan::utama).count() != 1) {
            wrong.add(Finding.of("/pendidikan", "satu-pendidikan-utama"));
        }
        for (int i = 0; i < profil.pengalaman().size(); i++) {
            PengalamanKerja job = profil.pengalaman().get(i);
            if (job.selesai() != null && job.selesai().isBefore(job.mulai())) {
                wrong.add(Finding.of("/pengalaman/" + i + "/selesai", "selesai-sebelum-mulai"));
            }
        }
        return wrong;
    }
}
