package id.asn.applicant.sanksi.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.applicant.periode.Wib;
import id.asn.applicant.sanksi.LangkahSanksi;
import id.asn.applicant.sanksi.SaatMundur;
import id.asn.applicant.sanksi.Sanksi;
import id.asn.applicant.sanksi.StatusSanksi;
import id.asn.applicant.sanksi.TindakanSanksi;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** A sanction; whose it is only the documents tell. */
public record SanksiJson(
        UUID sanksiId,
        int tahun,
        SaatMundur saatMundur,
        boolean optimalisasi,
        boolean lokasiLain,
        int dilarangMulai,
        int dilarangSampai,
        String dasarHukum,
        StatusSanksi status,
        List<Langkah> langkah,
        @JsonIgnore long versi,
        @JsonIgnore String lokasi)
        implements Versioned, Created {

    /** One move that was made. */
    public record Langkah(
            TindakanSanksi tindakan, String alasan, String nomorDokumen, String oleh, OffsetDateTime pada) {
        static Langkah of(LangkahSanksi it) {
            return new Langkah(
                    it.tindakan(), it.dasar().alasan(), it.dasar().nomorDokumen(), it.oleh(), Wib.at(it.pada()));
        }
    }

    static SanksiJson of(Sanksi it) {
        return new SanksiJson(
                it.id(),
                it.mundur().tahun(),
                it.mundur().saat(),
                it.mundur().optimalisasi(),
                it.mundur().lokasiLain(),
                it.mundur().tahun() + 1,
                it.larangan().sampai(),
                it.larangan().dasarHukum(),
                it.status(),
                it.langkah().stream().map(Langkah::of).toList(),
                it.versi(),
                "/v1/sanksi/" + it.id());
    }
}
