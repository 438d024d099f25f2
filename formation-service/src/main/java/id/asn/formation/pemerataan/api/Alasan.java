package id.asn.formation.pemerataan.api;

import id.asn.formation.pemerataan.Jarak;
import id.asn.formation.pemerataan.Kursi;
import id.asn.formation.pemerataan.Pemindahan;
import id.asn.formation.pemerataan.Tempat;

/** Why a person moves, or a seat goes, just there: in words, with the numbers compared. */
final class Alasan {

    private Alasan() {}

    static String of(Pemindahan move) {
        Tempat from = move.dari();
        return "%s terisi %d dari kebutuhan %d; tempat terkosong rumpun %s diisi lebih dahulu. %s lebih %d dari kebutuhannya %d. %s"
                .formatted(
                        move.ke().unit().nama(),
                        move.ke().bezetting(),
                        move.ke().kebutuhan(),
                        from.rumpun(),
                        from.unit().nama(),
                        from.lebih(),
                        from.kebutuhan(),
                        distance(move.jarak()));
    }

    private static String distance(Jarak jarak) {
        if (jarak.taksiran()) {
            return "Koordinat belum lengkap; jarak ditaksir %s km.".formatted(jarak.kilometer());
        }
        return jarak.meter() == 0
                ? "Keduanya di kecamatan yang sama."
                : "Jarak %s km; jumlah jarak seluruh pemindahan rumpun ini paling pendek.".formatted(jarak.kilometer());
    }

    static String of(Kursi kursi) {
        return "%s terisi %d dari kebutuhan %d, terendah di antara tempat yang masih kurang saat kursi ini diberikan."
                .formatted(
                        kursi.tempat().unit().nama(),
                        kursi.terisi(),
                        kursi.tempat().kebutuhan());
    }
}
