package id.asn.applicant.lamaran.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.asn.applicant.lamaran.Lamaran;
import id.asn.applicant.pelamar.Biodata;
import id.asn.applicant.pelamar.FaktaKhusus;
import id.asn.applicant.pelamar.JenisKelamin;
import id.asn.applicant.pelamar.Jenjang;
import id.asn.applicant.pelamar.Pendidikan;
import id.asn.applicant.pelamar.Profil;
import id.asn.applicant.pelamar.store.ProfilText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads what a person declared from what was submitted: a later correction of the account does not reach it. */
final class FrozenBiodata {
    private static final JsonMapper JSON = new JsonMapper();

    private FrozenBiodata() {}

    /** Empty for a draft, and for the lamaran of an erased person, whose form is emptied. */
    static Optional<Biodata> of(Lamaran lamaran) {
        return lamaran.pengajuan()
                .map(submitted -> parse(submitted.isi()).get("pelamar"))
                .map(FrozenBiodata::read);
    }

    private static Biodata read(JsonNode it) {
        String kode = it.get("pendidikan").asText();
        Set<FaktaKhusus> facts = EnumSet.noneOf(FaktaKhusus.class);
        it.get("fakta_khusus").forEach(fact -> facts.add(FaktaKhusus.valueOf(fact.asText())));
        return new Biodata(
                it.get("nama").asText(),
                LocalDate.parse(it.get("tanggal_lahir").asText()),
                JenisKelamin.valueOf(it.get("jenis_kelamin").asText()),
                new Pendidikan(
                        kode,
                        // forms submitted before the name was part of them
                        it.path("pendidikan_nama").asText(kode),
                        Jenjang.valueOf(it.get("jenjang").asText()),
                        new BigDecimal(it.get("ipk").asText())),
                facts,
                it.has("profil") ? ProfilText.read(it.get("profil").toString()) : Profil.KOSONG);
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(
                    "a submitted form cannot be read: " + unreadable.getClass().getSimpleName());
        }
    }
}
