package id.asn.applicant.dokumen.isi;

import id.asn.applicant.dokumen.IsiDitolak;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.platform.problem.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A PDF file, object by object (ISO 32000-1, 7.5): with pages, whole to its end, not encrypted, and without anything that
 * acts or hides when it is opened. Streams are passed over, but those that hold objects are opened and read as well.
 */
final class SusunanPdf implements Susunan {
    private static final byte[] ENDSTREAM = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final String END = "%%EOF";
    private static final String START = "startxref";

    /** Actions (12.6.4) and attachments (7.11.4, 13) that a scanned paper never has. */
    private static final Set<String> ACTING = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "XFA");

    private final KetentuanDokumen asked;
    private final AliranObjek objects;
    private final KataPdf words = new KataPdf(this::name, this::keyword);
    private final Ekor tail = new Ekor();
    private boolean inStream;
    private boolean skipLineEnd;
    private int matched;
    private boolean catalog;
    private boolean pages;
    private long size;

    SusunanPdf(KetentuanDokumen asked, BatasIsi most) {
        this.asked = asked;
        this.objects = new AliranObjek(asked, most, this::judge);
    }

    @Override
    public void next(byte[] bytes, int count) {
        tail.next(bytes, count);
        for (int i = 0; i < count; ) {
            if (inStream) {
                i = stream(bytes, i, count);
            } else {
                words.next(bytes[i] & 0xFF, size + i);
                if (!inStream || !isLineEnd(bytes[i])) {
                    i++;
                }
            }
        }
        size += count;
    }

    /** Passes over a stream; answers where it ends, or the end of the bytes. */
    private int stream(byte[] bytes, int from, int count) {
        int start = from;
        int i = from;
        while (skipLineEnd && i < count && isLineEnd(bytes[i])) {
            skipLineEnd = bytes[i] == '\r';
            i++;
            start = i;
        }
        skipLineEnd &= i == count;
        for (i = candidate(bytes, i, count); i < count; i = candidate(bytes, i + 1, count)) {
            byte value = bytes[i];
            matched = value == ENDSTREAM[matched] ? matched + 1 : value == 'e' ? 1 : 0;
            if (matched == ENDSTREAM.length) {
                leave(bytes, start, i + 1);
                return i + 1;
            }
        }
        objects.bytes(bytes, start, count);
        return count;
    }

    /** The next byte that may belong to the word that ends a stream. */
    private int candidate(byte[] bytes, int from, int count) {
        return matched == 0 ? Penggal.indexOf(ENDSTREAM[0], bytes, from, count) : from;
    }

    private void leave(byte[] bytes, int start, int end) {
        objects.bytes(bytes, start, end);
        objects.leave();
        inStream = false;
        matched = 0;
    }

    private static boolean isLineEnd(byte value) {
        return value == '\r' || value == '\n';
    }

    private void name(String name, long place) {
        judge(name, place);
        objects.name(name);
    }

    private void judge(String name, long place) {
        if (name.equals("Encrypt")) {
            throw new IsiDitolak(asked, Finding.of("", "pdf-tersandi").with("pada_bita", place));
        }
        if (ACTING.contains(name)) {
            throw new IsiDitolak(
                    asked, Finding.of("", "pdf-beraksi").with("nama", name).with("pada_bita", place));
        }
        catalog |= name.equals("Catalog");
        pages |= name.equals("Pages");
    }

    private void keyword(String word, long place) {
        if (word.equals("obj") || word.equals("endobj")) {
            objects.fresh();
        } else if (word.equals("stream")) {
            inStream = true;
            skipLineEnd = true;
            matched = 0;
            objects.enter(place);
        }
    }

    @Override
    public void end() {
        words.end(size);
        int end = tail.last(END);
        int start = tail.last(START);
        if (inStream || end < 0 || start < end) {
            throw new IsiDitolak(asked, Finding.of("", "berkas-terpotong").with("ukuran_bita", size));
        }
        if (!tail.blankAfter(end, END.length()) || tail.isArchive()) {
            throw new IsiDitolak(asked, Finding.of("", "berkas-berlapis").with("pada_bita", size - end + END.length()));
        }
        long table = tail.number(start, START.length());
        if (!catalog || !pages || table < 0 || table >= size - start) {
            throw new IsiDitolak(asked, Finding.of("", "pdf-rusak").with("tabel_silang_pada", table));
        }
    }

    @Override
    public void close() {
        objects.close();
    }
}
