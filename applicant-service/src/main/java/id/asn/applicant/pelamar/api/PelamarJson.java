package id.asn.applicant.pelamar.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.HasilPemeriksaan;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.pelamar.Nik;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.PemeriksaanNik;
import id.asn.applicant.pelamar.PeringatanNik;
import id.asn.applicant.pelamar.PutusanTinjauan;
import id.asn.applicant.pelamar.Tinjauan;
import id.asn.applicant.periode.Wib;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An account as its owner sees it; the NIK masked. */
public record PelamarJson(
        UUID pelamarId,
        String nik,
        String nama,
        LocalDate tanggalLahir,
        JenisKelamin jenisKelamin,
        PendidikanJson pendidikan,
        List<FaktaKhusus> faktaKhusus,
        List<Peringatan> peringatan,
        OffsetDateTime didaftarkanPada,
        Pemeriksaan pemeriksaanNik,
        @JsonIgnore long versi)
        implements Versioned, Created {

    /** Something for manual check. */
    public record Peringatan(String kode, String pesan) {
        static Peringatan of(PeringatanNik warning) {
            return new Peringatan(warning.kode(), warning.pesan());
        }
    }

    /** Where the check with the civil registry stands; of what differs only the name is told. */
    public record Pemeriksaan(
            HasilPemeriksaan hasil, List<String> berbeda, OffsetDateTime sejak, HasilTinjauan tinjauan) {
        static Pemeriksaan of(PemeriksaanNik it) {
            return new Pemeriksaan(
                    it.hasil(),
                    it.berbeda(),
                    Wib.at(it.sejak()),
                    it.tinjauan().map(HasilTinjauan::of).orElse(null));
        }
    }

    /** What an official found of it; who it was is not told. */
    public record HasilTinjauan(PutusanTinjauan putusan, String catatan, OffsetDateTime pada) {
        static HasilTinjauan of(Tinjauan it) {
            return new HasilTinjauan(it.putusan(), it.catatan(), Wib.at(it.pada()));
        }
    }

    static PelamarJson of(Pelamar pelamar, Optional<PemeriksaanNik> check, Brankas brankas) {
        Biodata it = pelamar.biodata();
        Nik nik = pelamar.nik(brankas);
        return new PelamarJson(
                pelamar.id(),
                nik.toString(),
                it.nama(),
                it.tanggalLahir(),
                it.jenisKelamin(),
                PendidikanJson.of(it.pendidikan()),
                it.faktaKhusus().stream().sorted().toList(),
                nik.compare(it.tanggalLahir(), it.jenisKelamin()).stream()
                        .map(Peringatan::of)
                        .toList(),
                Wib.at(pelamar.didaftarkanPada()),
                Pemeriksaan.of(check.orElseGet(() -> PemeriksaanNik.belum(pelamar.didaftarkanPada()))),
                pelamar.versi());
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        return "/v1/pelamar/saya";
    }
}
