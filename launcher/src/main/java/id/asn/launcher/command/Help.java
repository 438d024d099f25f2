package id.asn.launcher.command;

import java.io.PrintStream;

/** {@code ./asn help}. */
public final class Help {

    private static final String TEXT = """
            ./asn up                      build what is stale, start everything, stop it all with Ctrl-C
            ./asn token <peran>           print a token for one role, valid for one hour
                  --instansi <kode>         the agency acted for (opd, bkpsdm, ppk, panitia, pansel need one)
                  --orang <name>            the person; one who checks may not be the one who made
            ./asn status                  what runs, on which ports, how healthy
            ./asn bench <name>            run one measure beside its limit
            ./asn help                    this text

            ASN_DATA                      the data folder (default .data)
            ASN_PORT_FORMATION, ASN_PORT_APPLICANT, ASN_PORT_SELECTION, ASN_PORT_POSTGRES, ASN_PORT_TOKEN,
            ASN_PORT_DUKCAPIL             the ports (default 8081, 8082, 8083, 54329, 8080, 8084), all on 127.0.0.1
            JAVA_HOME                     a JDK 17 or newer, if java on the PATH is none
            """;

    private final PrintStream out;

    public Help(PrintStream out) {
        this.out = out;
    }

    public int run() {
        out.print(TEXT);
        return 0;
    }
}
