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
public final class Calendar {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    private final Actors actors;

    public Calendar(Actors actors) {
        this.actors = actors;
    }

    /** When registration ends. */
    public OffsetDateTime end() {
        return OffsetDateTime.parse(registration().path("tutup").asText());
    }

    /** Registration ends at that instant; when it began stays as it was. */
    public void endAt(OffsetDateTime close, String why) {
        Map<String, Object> change = Map.of(
                "tahap",
                "PENDAFTARAN",
                "buka",
                registration().path("buka").asText(),
                "tutup",
                ISO_OFFSET_DATE_TIME.format(close),
                "alasan",
                why);
        actors.kalender().post("/v1/periode/" + TAHUN + "/perubahan", change).must(200);
    }

    /** Registration is over since a minute; answers when it would have ended. */
    OffsetDateTime close() {
        OffsetDateTime planned = end();
        endAt(OffsetDateTime.now(WIB).minusMinutes(1), "Pendaftaran berakhir");
        return planned;
    }

    /** It is open as long as it was before, so that all of it can be tried. */
    void reopen(OffsetDateTime planned) {
        endAt(planned, "Pendaftaran dibuka kembali");
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
}
