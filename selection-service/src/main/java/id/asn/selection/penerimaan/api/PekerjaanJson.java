package id.asn.selection.penerimaan.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import id.asn.selection.penerimaan.Hitungan;
import id.asn.selection.penerimaan.JenisPekerjaan;
import id.asn.selection.penerimaan.Pekerjaan;
import id.asn.selection.penerimaan.PekerjaanStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A job with its counts and its first findings. */
public record PekerjaanJson(
        UUID id,
        JenisPekerjaan jenis,
        int tahun,
        PekerjaanStatus status,
        boolean ujiCoba,
        boolean semuaAtauBatal,
        String sha256,
        int jumlahBaris,
        int baru,
        int berubah,
        int sama,
        int salah,
        String dibuatOleh,
        Instant dibuatPada,
        Instant selesaiPada,
        List<KesalahanJson> kesalahan,
        long versi)
        implements Versioned, Created {

    static PekerjaanJson of(Pekerjaan job, List<KesalahanJson> kesalahan) {
        Hitungan hitungan = job.hitungan();
        return new PekerjaanJson(
                job.id(),
                job.jenis(),
                job.tahun(),
                job.status(),
                job.ujiCoba(),
                job.semuaAtauBatal(),
                job.sha256(),
                job.jumlahBaris(),
                hitungan.baru(),
                hitungan.berubah(),
                hitungan.sama(),
                job.salah(),
                job.dibuatOleh(),
                job.dibuatPada(),
                job.selesaiPada(),
                kesalahan,
                job.versi());
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        return "/v1/pekerjaan/" + id;
    }
}
