package id.asn.applicant.lamaran.api;

import id.asn.applicant.lamaran.Kelayakan;
import id.asn.applicant.lamaran.syarat.Putusan;
import id.asn.applicant.periode.Wib;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every rule of submission and its verdict. */
public record KelayakanJson(UUID lamaranId, OffsetDateTime diperiksaPada, boolean layak, List<PutusanJson> putusan) {

    /** One verdict. */
    public record PutusanJson(
            String kode, boolean memenuhi, String dasarHukum, Map<String, Object> dibandingkan, String agarTerpenuhi) {
        static PutusanJson of(Putusan it) {
            return new PutusanJson(it.kode(), it.memenuhi(), it.dasarHukum(), it.dibandingkan(), it.agarTerpenuhi());
        }
    }

    static KelayakanJson of(Kelayakan it) {
        return new KelayakanJson(
                it.berkas().lamaran().id(),
                Wib.at(it.diperiksaPada()),
                it.layak(),
                it.putusan().stream().map(PutusanJson::of).toList());
    }
}
