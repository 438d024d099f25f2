package id.asn.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.launcher.House;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Plays the whole cycle into an empty house, so that a new user finds every screen filled. */
public final class SampleCycle {
    private final Actors actors;
    private final Consumer<String> progress;

    public SampleCycle(House house, Consumer<String> progress) {
        this.actors = new Actors(house);
        this.progress = progress;
    }

    /** True when nothing has been planned yet: only then is the cycle played. */
    public boolean isWanted() {
        return actors.verifikator()
                .get("/v1/usulan?batas=1")
                .must(200)
                .json()
                .path("data")
                .isEmpty();
    }

    /** All of it, in a few seconds. */
    public void play() {
        String usulan = new Planning(actors).play(progress);
        Map<Pelamar, String> nomor = register(usulan);
        select(nomor);
    }

    private Map<Pelamar, String> register(String usulan) {
        Registration registration = new Registration(actors);
        progress.accept("Formasi are announced; pelamar apply, the committee decides and announces.");
        registration.awaitFormasi(Baris.all().size());
        Map<Pelamar, String> nomor = new LinkedHashMap<>();
        registration.play(new Planning(actors).ids(usulan)).forEach((pelamar, lamaran) -> {
            if (pelamar.memenuhiSyarat()) {
                nomor.put(pelamar, registration.nomorPeserta(pelamar, lamaran));
            }
        });
        return nomor;
    }

    private void select(Map<Pelamar, String> nomor) {
        Selection selection = new Selection(actors);
        progress.accept("SKD and SKB are scored, ranked and announced.");
        selection.awaitPeserta(nomor.size());
        selection.registerSender();
        selection.loadSkd(nomor);
        selection.announce(selection.run("SKD"));
        selection.loadSkb(nomor);
        selection.announce(selection.run("AKHIR"));
        JsonNode filled = selection.run("OPTIMALISASI");
        selection.announce(filled);
        progress.accept("Vacant seats are filled; final result %s is announced."
                .formatted(filled.path("id").asText()));
    }
}
