package id.asn.applicant.kependudukan.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.applicant.kependudukan.Terperiksa;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.HasilPemeriksaan;
import id.asn.applicant.pelamar.PemeriksaanNik;
import id.asn.applicant.pelamar.PeringatanNik;
import id.asn.applicant.pelamar.PutusanTinjauan;
import id.asn.applicant.pelamar.Tinjauan;
import id.asn.applicant.periode.Wib;
import id.asn.platform.http.Versioned;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What an official sees of an account that was not confirmed: what was compared, the NIK masked. */
public record PemeriksaanNikJson(
        UUID pelamarId,
        String nik,
        String nama,
        LocalDate tanggalLahir,
        List<Peringatan> peringatan,
        int giliran,
        HasilPemeriksaan hasil,
        List<String> berbeda,
        OffsetDateTime sejak,
        boolean perluDitinjau,
        List<Jawaban> riwayat,
        @JsonIgnore long versi)
        implements Versioned {

    /** What the NIK itself says otherwise than the account. */
    public record Peringatan(String kode, String pesan) {
        static Peringatan of(PeringatanNik it) {
            return new Peringatan(it.kode(), it.pesan());
        }
    }

    /** One answer of the registry. */
    public record Jawaban(
            int giliran, HasilPemeriksaan hasil, List<String> berbeda, OffsetDateTime pada, Ditinjau tinjauan) {
        static Jawaban of(PemeriksaanNik it) {
            return new Jawaban(
                    it.giliran(),
                    it.hasil(),
                    it.berbeda(),
                    Wib.at(it.sejak()),
                    it.tinjauan().map(Ditinjau::of).orElse(null));
        }
    }

    /** What was found of it, and by whom. */
    public record Ditinjau(PutusanTinjauan putusan, String catatan, String oleh, OffsetDateTime pada) {
        static Ditinjau of(Tinjauan it) {
            return new Ditinjau(it.putusan(), it.catatan(), it.oleh(), Wib.at(it.pada()));
        }
    }

    static PemeriksaanNikJson of(Terperiksa it) {
        Biodata stated = it.orang().biodata();
        PemeriksaanNik now = it.kini();
        return new PemeriksaanNikJson(
                it.orang().id(),
                it.nik().toString(),
                stated.nama(),
                stated.tanggalLahir(),
                it.nik().compare(stated.tanggalLahir(), stated.jenisKelamin()).stream()
                        .map(Peringatan::of)
                        .toList(),
                now.giliran(),
                now.hasil(),
                now.berbeda(),
                Wib.at(now.sejak()),
                now.perluDilihat() && now.tinjauan().isEmpty(),
                it.riwayat().stream().map(Jawaban::of).toList(),
                it.versi());
    }
}
