package id.asn.dukcapil;

/** Sees each question and its answer, before the answer leaves. */
@FunctionalInterface
public interface Saksi {
    /** Looks away. */
    Saksi TIDAK_ADA = (jenis, pertanyaan, status, jawaban) -> {};

    /**
     * One question and its answer.
     *
     * @param jenis the {@code Content-Type} of the question
     * @param jawaban the body of the answer; empty when it has none
     */
    void lihat(String jenis, String pertanyaan, int status, byte[] jawaban);
}
