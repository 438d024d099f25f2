package id.asn.applicant.dokumen.isi;

import id.asn.applicant.dokumen.IsiDitolak;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.platform.problem.Finding;
import java.util.function.ObjLongConsumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The streams of a PDF that hold objects (ISO 32000-1, 7.5.7), opened while they pass by; of all others only that they are
 * none of these. One that is packed so that it cannot be looked into is refused, and so is one that swells beyond measure.
 */
final class AliranObjek implements AutoCloseable {
    private static final int CHUNK = 8192;

    private final KetentuanDokumen asked;
    private final BatasIsi most;
    private final ObjLongConsumer<String> name;
    private Inflater inflater;
    private byte[] opened;
    private KataPdf words;
    private long swollen;
    private long entered;
    private boolean holdsObjects;
    private boolean flate;
    private boolean otherwise;
    private boolean reading;

    AliranObjek(KetentuanDokumen asked, BatasIsi most, ObjLongConsumer<String> name) {
        this.asked = asked;
        this.most = most;
        this.name = name;
    }

    /** Another object begins: nothing is known of it. */
    void fresh() {
        holdsObjects = false;
        flate = false;
        otherwise = false;
    }

    /** A name in the dictionary of the object. */
    void name(String found) {
        holdsObjects |= found.equals("ObjStm");
        flate |= found.equals("FlateDecode") || found.equals("Fl");
        otherwise |= found.endsWith("Decode") && !found.equals("FlateDecode") || found.equals("Predictor");
    }

    /** The stream of the object begins. */
    void enter(long place) {
        reading = holdsObjects;
        entered = place;
        if (!reading) {
            return;
        }
        if (otherwise) {
            throw unreadable();
        }
        words = new KataPdf(name, (word, at) -> {});
        if (flate && inflater == null) {
            inflater = new Inflater();
            opened = new byte[CHUNK];
        }
    }

    /** Bytes of the stream. */
    void bytes(byte[] bytes, int from, int to) {
        if (!reading || from >= to) {
            return;
        }
        if (!flate) {
            tell(bytes, from, to);
            return;
        }
        try {
            inflater.setInput(bytes, from, to - from);
            for (int got = inflater.inflate(opened); got > 0; got = inflater.inflate(opened)) {
                tell(opened, 0, got);
            }
        } catch (DataFormatException broken) {
            throw unreadable();
        }
    }

    /** The stream is over. */
    void leave() {
        if (reading) {
            reading = false;
            words.end(entered);
            if (flate && !inflater.finished()) {
                throw unreadable();
            }
        }
        if (inflater != null) {
            inflater.reset();
        }
    }

    private void tell(byte[] bytes, int from, int to) {
        swollen += to - from;
        if (swollen > most.mekarBita()) {
            throw new IsiDitolak(asked, Finding.of("", "pdf-mekar").with("mekar_terbanyak_bita", most.mekarBita()));
        }
        for (int i = from; i < to; i++) {
            words.next(bytes[i] & 0xFF, entered);
        }
    }

    private IsiDitolak unreadable() {
        return new IsiDitolak(asked, Finding.of("", "pdf-tertutup").with("pada_bita", entered));
    }

    @Override
    public void close() {
        if (inflater != null) {
            inflater.end();
        }
    }
}
