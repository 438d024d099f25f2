package id.asn.launcher.sample;

import static id.asn.launcher.ServiceName.FORMATION;
import static id.asn.launcher.sample.Planning.TAHUN;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Panselnas moves the end of registration, as it did in 2024. */
final class Calendar {
    private final Actors actors;
    private OffsetDateTime buka;
    private OffsetDateTime tutup;

    Calendar(Actors actors) {
        this.actors = actors;
    }

    /** Registration is over since a minute. */
    void closeRegistration() {
        JsonNode stage = registration();
        buka = OffsetDateTime.parse(stage.path("buka").asText());
        tutup = OffsetDateTime.parse(stage.path("tutup").asText());
        move(OffsetDateTime.now(ZoneOffset.ofHours(7)).minusMinutes(1), "Pendaftaran berakhir");
    }

    /** It is open as long as it was before, so that all of it can be tried. */
    void reopenRegistration() {
        move(tutup, "Pendaftaran dibuka kembali");
    }

    private JsonNode registration() {
        JsonNode stages = actors.publik(FORMATION)
                .get("/v1/periode/" + TAHUN)
                .must(200)
                .json()
                .path("tahap");
        return StreamSupport.stream(stages.spliterator(), false)
                .filter(stage -> stage.path("tahap").asText().equals("PENDAFTARAN"))
                .findFirst()
                .orElseThrow();
    }

    private void move(OffsetDateTime close, String why) {
        Map<String, Object> change = Map.of(
                "tahap",
                "PENDAFTARAN",
                "buka",
                ISO_OFFSET_DATE_TIME.format(buka),
                "tutup",
                ISO_OFFSET_DATE_TIME.format(close),
                "alasan",
                why);
        actors.kalender().post("/v1/periode/" + TAHUN + "/perubahan", change).must(200);
    }
}
