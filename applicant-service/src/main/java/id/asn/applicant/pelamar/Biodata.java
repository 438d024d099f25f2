package id.asn.applicant.pelamar;

import java.time.LocalDate;
import java.util.Set;

/** What a pelamar declares about themselves, the NIK aside. */
public record Biodata(
        String nama,
        LocalDate tanggalLahir,
        JenisKelamin jenisKelamin,
        Pendidikan pendidikan,
        Set<FaktaKhusus> faktaKhusus) {

    /** Facts are a set: naming one twice changes nothing. */
    public Biodata {
        faktaKhusus = Set.copyOf(faktaKhusus);
    }
}
