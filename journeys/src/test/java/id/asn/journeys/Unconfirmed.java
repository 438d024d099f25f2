package id.asn.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.dukcapil.Perilaku;
import id.asn.launcher.House;
import id.asn.launcher.sample.Actors;
import id.asn.launcher.sample.Await;
import id.asn.launcher.sample.Pelamar;

/** One pelamar whose name the civil registry knows otherwise, among others of whom it agrees. */
final class Unconfirmed {
    private final Actors actors;
    private final Pelamar person;

    Unconfirmed(House house, Actors actors, Pelamar person) {
        this.actors = actors;
        this.person = person;
        house.registry().about((String) person.json().get("nik"), Perilaku.berbeda("nama"));
    }

    /** All were asked about, each was told, and one waits for an official. */
    void refusedNobody() {
        for (Pelamar each : Pelamar.all()) {
            String expected = each.person().equals(person.person()) ? "TIDAK_COCOK" : "COCOK";
            Await.until("the registry says " + expected + " of " + each.person(), () -> expected.equals(said(each)));
        }
        int waiting = actors.panselnas()
                .get("/v1/pemeriksaan-nik")
                .must(200)
                .json()
                .path("data")
                .size();
        assertEquals(1, waiting, "who waits for an official");
    }

    private String said(Pelamar someone) {
        return actors.pelamar(someone.person())
                .get("/v1/pelamar/saya")
                .must(200)
                .json()
                .at("/pemeriksaan_nik/hasil")
                .asText();
    }
}
