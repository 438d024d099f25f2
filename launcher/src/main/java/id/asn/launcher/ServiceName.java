package id.asn.launcher;

/** The three services, in the order in which they may be asked: each only asks those before it. */
public enum ServiceName {
    FORMATION("formation"),
    APPLICANT("applicant"),
    SELECTION("selection");

    private final String word;

    ServiceName(String word) {
        this.word = word;
    }

    /** The name of its database and of its login: "formation". */
    public String word() {
        return word;
    }

    /** The name of its module, its log and its pid file: "formation-service". */
    public String module() {
        return word + "-service";
    }

    /** The client it signs in with when it calls a neighbour: "layanan-applicant". */
    public String client() {
        return "layanan-" + word;
    }
}
