package id.asn.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.launcher.sample.Actors;
import id.asn.launcher.sample.Api;
import id.asn.launcher.sample.Baris;
import id.asn.launcher.sample.Planning;
import java.util.List;
import java.util.Map;

/** One line that BKN gives back, and its repair. */
final class Returned {
    private final Actors actors;
    private final String usulan;
    private final String baris;

    Returned(Actors actors, Planning planning, String usulan) {
        this.actors = actors;
        this.usulan = "/v1/usulan/" + usulan;
        this.baris = planning.lines(usulan).get(0).path("id").asText();
    }

    void by_bkn() {
        actors.verifikator()
                .post(
                        usulan + "/pengembalian",
                        Map.of(
                                "alasan",
                                "Kualifikasi pendidikan belum sesuai",
                                "baris",
                                List.of(Map.of("baris", baris, "alasan", "Lengkapi kualifikasinya"))))
                .must(200);
        actors.verifikator()
                .post(usulan + "/pertek", Map.of("nomor", "1/B/2024", "tanggal", "2024-02-20"))
                .must(409);
    }

    /** The line is written anew by somebody who has seen its present version, and by nobody else. */
    void repaired() {
        Api bkpsdm = actors.bkpsdm();
        String at = usulan + "/rincian/" + baris;
        Map<String, Object> line = Baris.all().get(0).json();
        assertEquals(428, bkpsdm.put(at, line).status());
        bkpsdm.put(at, line, bkpsdm.get(at).must(200).etag()).must(200);
    }
}
