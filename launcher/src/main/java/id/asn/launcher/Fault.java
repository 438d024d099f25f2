package id.asn.launcher;

/** Something the user can put right, said in one plain sentence: what is wrong, and what to do about it. */
public final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Fault(String sentence) {
        super(sentence);
    }

    public Fault(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
