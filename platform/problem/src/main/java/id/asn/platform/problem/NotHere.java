package id.asn.platform.problem;

/** There is no such thing, or none that this caller may know of: the two are told apart by nobody. */
public final class NotHere extends Refusal {
    private static final long serialVersionUID = 1L;

    /**
     * Nothing is found under the key.
     *
     * @param what the kind of thing, in the glossary's word
     */
    public NotHere(String what, Object key) {
        super(Ground.ABSENT, "tidak-ditemukan");
        with("jenis", what).with("kunci", String.valueOf(key));
    }
}
