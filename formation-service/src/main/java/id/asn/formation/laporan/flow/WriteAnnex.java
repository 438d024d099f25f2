package id.asn.formation.laporan.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.formasi.Keputusan;
import id.asn.formation.formasi.RincianFormasi;
import id.asn.formation.formasi.store.RincianFormasiStore;
import id.asn.formation.instansi.Lingkup;
import id.asn.formation.instansi.store.InstansiStore;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.laporan.BarisFormasi;
import id.asn.formation.laporan.DaftarFormasi;
import id.asn.formation.laporan.Tabel;
import id.asn.formation.laporan.Tulisan;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Prints the annex of a decree from the very text that was hashed, never from what the lines say today. */
@ApplicationScoped
public class WriteAnnex {
    private final RincianFormasiStore rincian;
    private final InstansiStore instansi;
    private final ObjectMapper json;

    WriteAnnex(RincianFormasiStore rincian, InstansiStore instansi, ObjectMapper json) {
        this.rincian = rincian;
        this.instansi = instansi;
        this.json = json;
    }

    /** The annex; refuses a rincian that has no decree yet. */
    public Tabel write(UUID id, Lingkup lingkup) {
        RincianFormasi found = rincian.get(id, lingkup);
        Keputusan decree = Optional.ofNullable(found.keputusan()).orElseThrow(() -> new NotHere("keputusan", id));
        String agency = instansi.get(found.instansi()).nama();
        return DaftarFormasi.lampiran(agency, found.tahun(), decree.dokumen(), decree.sha256(), lines(decree));
    }

    private List<BarisFormasi> lines(Keputusan decree) {
        try {
            List<BarisFormasi> lines = new ArrayList<>();
            json.readTree(decree.isi()).path("baris").forEach(line -> lines.add(line(line)));
            return lines;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the decree is not JSON", impossible);
        }
    }

    private static BarisFormasi line(JsonNode line) {
        List<String> qualifications = new ArrayList<>();
        line.path("pendidikan")
                .forEach(one -> qualifications.add(one.path("nama").asText()));
        return new BarisFormasi(
                new Golongan(
                        JenisPengadaan.valueOf(line.path("jenis_pengadaan").asText()),
                        Kategori.valueOf(line.path("kategori").asText())),
                line.path("jenis_kebutuhan").asText(),
                line.path("jabatan").path("nama").asText(),
                String.join("; ", qualifications),
                line.path("unit").path("jalur").asText(),
                Tulisan.bilangan(line.path("penghasilan_terendah").asLong()) + " - "
                        + Tulisan.bilangan(line.path("penghasilan_tertinggi").asLong()),
                line.path("jumlah").asLong());
    }
}
