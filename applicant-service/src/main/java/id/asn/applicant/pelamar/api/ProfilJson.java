package id.asn.applicant.pelamar.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.Brankas;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.pelamar.Kontak;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.Profil;
import id.asn.platform.http.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The whole profile as its owner sees it: contact data open, NIK and number of the KK masked. */
public record ProfilJson(
        UUID pelamarId,
        String nik,
        String nama,
        LocalDate tanggalLahir,
        JenisKelamin jenisKelamin,
        KontakJson kontak,
        List<RiwayatPendidikanJson> pendidikan,
        List<FaktaKhusus> faktaKhusus,
        BuktiJson buktiKhusus,
        List<SertifikatJson.StrJson> str,
        List<SertifikatJson> sertifikat,
        List<PekerjaanPelamarJson> pengalaman,
        PekerjaanPelamarJson.NonAsnJson nonAsn,
        @JsonIgnore long versi)
        implements Versioned {

    static ProfilJson of(Pelamar pelamar, Brankas brankas) {
        Biodata it = pelamar.biodata();
        Profil more = it.profil();
        return new ProfilJson(
                pelamar.id(),
                pelamar.nik(brankas).toString(),
                it.nama(),
                it.tanggalLahir(),
                it.jenisKelamin(),
                kontak(pelamar.kontak(brankas)),
                it.riwayatPendidikan().stream().map(RiwayatPendidikanJson::of).toList(),
                it.faktaKhusus().stream().sorted().toList(),
                BuktiJson.of(more.bukti()),
                more.str().stream().map(SertifikatJson.StrJson::of).toList(),
                more.sertifikat().stream().map(SertifikatJson::of).toList(),
                more.pengalaman().stream().map(PekerjaanPelamarJson::of).toList(),
                PekerjaanPelamarJson.NonAsnJson.of(more.nonAsn()),
                pelamar.versi());
    }

    private static KontakJson kontak(Kontak it) {
        return new KontakJson(it.kkTersamar(), it.surel(), it.telepon(), it.alamat(), it.ktpKabupaten());
    }
}
