package id.asn.applicant.dokumen.isi;

import id.asn.applicant.dokumen.IsiDitolak;
import id.asn.applicant.dokumen.KetentuanDokumen;
import id.asn.platform.problem.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG file, marker by marker (ITU-T T.81 annex B): from start of image to end of image, with a frame of a size that may
 * be opened and at least one scan, nothing behind it, and no other format's beginning inside.
 */
final class SusunanJpeg implements Susunan {
    private static final int HEAD = 1024;
    private static final int FRAME = 6;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int RST0 = 0xD0;
    private static final int RST7 = 0xD7;
    private static final int DNL = 0xDC;

    private enum At {
        MARK,
        CODE,
        LENGTH_HIGH,
        LENGTH_LOW,
        SEGMENT,
        SCAN,
        SCAN_MARK,
        BEHIND
    }

    private final KetentuanDokumen asked;
    private final BatasIsi most;
    private final byte[] head = new byte[HEAD];
    private final byte[] frame = new byte[FRAME];
    private final Ekor tail = new Ekor();
    private At at = At.MARK;
    private int code;
    private int left;
    private int framed;
    private boolean scanned;
    private long size;

    SusunanJpeg(KetentuanDokumen asked, BatasIsi most) {
        this.asked = asked;
        this.most = most;
    }

    @Override
    public void next(byte[] bytes, int count) {
        if (size < HEAD) {
            System.arraycopy(bytes, 0, head, (int) size, (int) Math.min(count, HEAD - size));
        }
        tail.next(bytes, count);
        for (int i = 0; i < count; i++) {
            if (at == At.SCAN) {
                i = Penggal.indexOf((byte) 0xFF, bytes, i, count);
            } else if (at == At.SEGMENT && !(isFrame() && framed < FRAME)) {
                int skipped = Math.min(left - 1, count - i);
                i += skipped;
                left -= skipped;
            }
            if (i < count) {
                step(bytes[i] & 0xFF, size + i);
            }
        }
        size += count;
    }

    private void step(int value, long place) {
        switch (at) {
            case MARK -> {
                require(value == 0xFF, place);
                at = At.CODE;
            }
            case CODE -> marker(value, place);
            case LENGTH_HIGH -> {
                left = value << 8;
                at = At.LENGTH_LOW;
            }
            case LENGTH_LOW -> segment(left | value, place);
            case SEGMENT -> inside(value, place);
            case SCAN -> at = At.SCAN_MARK;
            case SCAN_MARK -> scanMark(value, place);
            default -> behind(value, place);
        }
    }

    private void marker(int value, long place) {
        if (value == 0xFF) {
            return;
        }
        require(value != 0 && (value == SOI) == (place == 1), place);
        require(value != DNL && (value < RST0 || value > RST7), place);
        code = value;
        if (value == EOI) {
            require(scanned, place);
            at = At.BEHIND;
        } else {
            at = value == SOI ? At.MARK : At.LENGTH_HIGH;
        }
    }

    private void segment(int length, long place) {
        require(length >= 2, place);
        require(code != SOS || framed == FRAME, place);
        require(!isFrame() || framed == 0 && length >= FRAME + 2, place);
        left = length - 2;
        at = At.SEGMENT;
        if (left == 0) {
            leave();
        }
    }

    private void inside(int value, long place) {
        if (isFrame() && framed < FRAME) {
            frame[framed++] = (byte) value;
            if (framed == FRAME) {
                dimensions(place);
            }
        }
        left--;
        if (left == 0) {
            leave();
        }
    }

    private void leave() {
        scanned |= code == SOS;
        at = code == SOS ? At.SCAN : At.MARK;
    }

    private void scanMark(int value, long place) {
        if (value == 0 || value >= RST0 && value <= RST7) {
            at = At.SCAN;
        } else {
            marker(value, place);
        }
    }

    private void behind(int value, long place) {
        if (value != 0 && !Character.isWhitespace(value)) {
            throw new IsiDitolak(asked, Finding.of("", "berkas-berlapis").with("pada_bita", place));
        }
    }

    /** Start-of-frame markers are C0 to CF, but for tables (C4), extensions (C8) and conditioning (CC). */
    private boolean isFrame() {
        return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
    }

    private void dimensions(long place) {
        long height = (frame[1] & 0xFF) << 8 | frame[2] & 0xFF;
        long width = (frame[3] & 0xFF) << 8 | frame[4] & 0xFF;
        require(width > 0 && height > 0 && frame[5] > 0, place);
        if (width * height > most.piksel()) {
            throw new IsiDitolak(
                    asked,
                    Finding.of("", "gambar-terlalu-luas")
                            .with("lebar", width)
                            .with("tinggi", height)
                            .with("piksel_terbanyak", most.piksel()));
        }
    }

    private void require(boolean sound, long place) {
        if (!sound) {
            throw new IsiDitolak(asked, Finding.of("", "jpeg-rusak").with("pada_bita", place));
        }
    }

    @Override
    public void end() {
        if (at != At.BEHIND) {
            throw new IsiDitolak(asked, Finding.of("", "berkas-terpotong").with("ukuran_bita", size));
        }
        String beginning = new String(Arrays.copyOf(head, (int) Math.min(size, HEAD)), StandardCharsets.ISO_8859_1);
        if (beginning.contains("%PDF-") || tail.isArchive()) {
            throw new IsiDitolak(
                    asked,
                    Finding.of("", "berkas-berlapis").with("pada_bita", Math.max(0, beginning.indexOf("%PDF-"))));
        }
    }

    @Override
    public void close() {
        // holds nothing outside the heap
    }
}
