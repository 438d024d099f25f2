package id.asn.launcher.command;

import id.asn.launcher.Fault;
import id.asn.launcher.HouseOptions;
import id.asn.launcher.folder.DataFolder;
import id.asn.launcher.signin.Role;
import id.asn.launcher.signin.TokenMint;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;

/** {@code ./asn token <peran> [--instansi KODE [--unit KODE]] [--orang NAME]}: signs a token with the key of the data folder. */
public final class TokenCommand {

    private final HouseOptions options;
    private final PrintStream out;

    public TokenCommand(HouseOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public int run(List<String> words) {
        if (words.isEmpty()) throw new Fault("Say for which role: ./asn token <peran>, for instance ./asn token bkn.");
        Role role = Role.of(words.get(0));
        Words given = Words.of(words.subList(1, words.size()), "--instansi", "--unit", "--orang");
        String instansi = given.value("--instansi");
        if (role.ofAgency() && instansi == null) {
            throw new Fault("The role " + role.claim() + " acts for an agency: add --instansi and its code.");
        }
        if (!role.ofAgency() && instansi != null) {
            throw new Fault("The role " + role.claim() + " acts for no agency: leave out --instansi.");
        }
        if (instansi == null && given.value("--unit") != null) {
            throw new Fault("A unit belongs to an agency: add --instansi and its code.");
        }
        String person = given.value("--orang") == null ? role.claim() : given.value("--orang");
        DataFolder folder = DataFolder.existing(options.data());
        TokenMint mint = new TokenMint(folder.secrets().signInKey(), Clock.systemUTC());
        out.println(mint.forPerson(role, instansi, given.value("--unit"), person));
        return 0;
    }
}
