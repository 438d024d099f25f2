package id.asn.applicant.lamaran.api;

import id.asn.applicant.lamaran.KelayakanFormasi;
import id.asn.applicant.lamaran.api.KelayakanJson.PutusanJson;
import id.asn.applicant.periode.Wib;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Every rule that can be judged before there is a draft, and its verdict. */
public record KelayakanFormasiJson(
        UUID formasiId, OffsetDateTime diperiksaPada, boolean layak, List<PutusanJson> putusan) {

    static KelayakanFormasiJson of(KelayakanFormasi it) {
        return new KelayakanFormasiJson(
                it.formasi().id(),
                Wib.at(it.diperiksaPada()),
                it.layak(),
                it.putusan().stream().map(PutusanJson::of).toList());
    }
}
