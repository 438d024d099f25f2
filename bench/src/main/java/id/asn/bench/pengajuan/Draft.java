package id.asn.bench.pengajuan;

import id.asn.applicant.pelamar.Nik;
import java.util.UUID;

/**
 * One copied draft: who its person is, and all that must be unique of it, follow from one number. pgbench makes the same
 * number by the same rule, {@link #PGBENCH}.
 *
 * @param turn of the draft in its group, from 1
 * @param group keeps the drafts of one side from those of the other, four digits
 */
public record Draft(long turn, int group) {
    /** Sets {@code acak} from {@code giliran}. */
    public static final String PGBENCH = "\\set acak 10000000 + :giliran * 48271 % 89999999\n";

    private static final long FIRST = 10_000_000;
    /** Neighbours in turn lie far apart in the indexes, as people's do; no two of a group meet. */
    private static final long STRIDE = 48_271;

    private static final long SPREAD = 89_999_999;

    /** What all its names hold and no other's: eight digits and four. */
    public String number() {
        return (FIRST + turn * STRIDE % SPREAD) + "-" + group;
    }

    /** The subject of its person's token. */
    public String akun() {
        return "bench-" + number();
    }

    /** Key of the person. */
    public UUID pelamar() {
        return UUID.fromString(number() + "-4001-8000-000000000000");
    }

    /** Key of the draft. */
    public UUID lamaran() {
        return UUID.fromString(number() + "-4002-8000-000000000000");
    }

    /** Built as a NIK is; the group stands where the kecamatan does. */
    Nik nik() {
        long serial = 1 + turn % 9999;
        long year = turn / 9999 % 100;
        long month = 1 + turn / 999_900 % 12;
        long day = 1 + turn / 11_998_800 % 28;
        return new Nik("3273%02d%02d%02d%02d%04d".formatted(group % 100, day, month, year, serial));
    }
}
