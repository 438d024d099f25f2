package id.asn.applicant.lamaran.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.asn.applicant.Formation;
import id.asn.applicant.Pemohon;
import id.asn.applicant.lamaran.store.PengingatStore;
import id.asn.applicant.notifikasi.store.PesanStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PengingatIT {
    @Inject
    Formation formation;

    @Inject
    PengingatStore rounds;

    @Inject
    PesanStore messages;

    private void remindUntilDone() {
        RemindDrafts reminders = new RemindDrafts(rounds, messages, Optional.of(List.of(3, 72, 24)));
        while (QuarkusTransaction.requiringNew().call(reminders::next)) {
            continue;
        }
    }

    private static List<String> told(Pemohon someone) {
        List<String> texts = someone.asks().get("/v1/pelamar/saya/pesan").path("data.teks");
        return texts.stream()
                .filter(text -> text.contains("Pendaftaran ditutup pada"))
                .toList();
    }

    @Test
    void who_holds_a_draft_is_reminded_once_for_each_step_towards_the_close() {
        OffsetDateTime now = OffsetDateTime.now();
        formation.open();
        Pemohon waiting = Pemohon.registered();
        waiting.draft(formation.announce());
        waiting.draft(formation.announce());
        Pemohon done = Pemohon.registered();
        done.submitted(formation.announce());
        done.draft(formation.announce());
        formation.window(now.minusHours(1), now.plusHours(100));
        remindUntilDone();
        assertEquals(List.of(), told(waiting), "100 hours are more than 72");
        formation.window(now.minusHours(1), now.plusHours(30));
        remindUntilDone();
        remindUntilDone();
        assertEquals(1, told(waiting).size());
        formation.window(now.minusHours(1), now.plusHours(2));
        remindUntilDone();
        assertEquals(2, told(waiting).size());
        assertEquals(List.of(), told(done));
    }

    @Test
    void an_agency_with_more_time_reminds_its_own_later_and_instances_do_not_remind_twice() {
        formation.open();
        Pemohon extended = Pemohon.registered();
        extended.draft(formation.announce());
        Pemohon other = Pemohon.registered();
        other.draft(formation.announce(data -> data.put("instansi", "6201")));
        formation.closeBut("6273");
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(this::remindUntilDone),
                        CompletableFuture.runAsync(this::remindUntilDone))
                .join();
        remindUntilDone();
        assertEquals(1, told(extended).size());
        assertEquals(List.of(), told(other));
    }
}
