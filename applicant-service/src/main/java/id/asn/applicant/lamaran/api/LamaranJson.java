package id.asn.applicant.lamaran.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.applicant.Peran;
import id.asn.applicant.lamaran.Alasan;
import id.asn.applicant.lamaran.KeadaanLamaran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.periode.Wib;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A lamaran as its owner sees it, with what may be done next. */
public record LamaranJson(
        UUID lamaranId,
        LamaranStatus status,
        int tahun,
        String instansi,
        UUID formasiId,
        List<DokumenJson> dokumen,
        TandaTerimaJson tandaTerima,
        String nomorPeserta,
        List<Alasan> alasan,
        List<TindakanJson> tindakan,
        Peran menunggu,
        OffsetDateTime sejak,
        OffsetDateTime tenggat,
        @JsonIgnore long versi)
        implements Versioned, Created {

    static LamaranJson of(KeadaanLamaran it) {
        return new LamaranJson(
                it.id(),
                it.status(),
                it.pilihan().tahun(),
                it.pilihan().instansi(),
                it.pilihan().formasiId(),
                it.dokumen().stream().map(DokumenJson::of).toList(),
                it.tandaTerima().map(TandaTerimaJson::of).orElse(null),
                it.nomorPeserta().orElse(null),
                it.alasan(),
                TindakanJson.of(Peran.PELAMAR, it.status()),
                it.status().awaited().orElse(null),
                Wib.at(it.sejak()),
                it.tenggat().map(Wib::at).orElse(null),
                it.versi());
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        return "/v1/lamaran/" + lamaranId;
    }
}
