package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.formasi.JenisPengadaan;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of submission of one year and kind of pengadaan, in the regulation's order. */
public record SyaratLamaran(int tahun, JenisPengadaan jenisPengadaan, List<Aturan> rows) {

    private record Key(int tahun, JenisPengadaan jenisPengadaan) {}

    private static final Map<Key, List<Aturan>> IN_FORCE = Map.of(
            new Key(2024, JenisPengadaan.CPNS), Syarat2024.CPNS,
            new Key(2024, JenisPengadaan.PPPK), Syarat2024.PPPK);

    /** The rules in force; a year or kind without rules is an error, never the latest. */
    public static SyaratLamaran of(int tahun, JenisPengadaan jenisPengadaan) {
        List<Aturan> rules = IN_FORCE.get(new Key(tahun, jenisPengadaan));
        if (rules == null) {
            throw new AturanBelumAda(tahun, jenisPengadaan);
        }
        return new SyaratLamaran(tahun, jenisPengadaan, rules);
    }

    /** One verdict for each rule, in the table's order, met or not. */
    public List<Putusan> judge(Permohonan permohonan) {
        return rows.stream().map(rule -> rule.judge(permohonan)).toList();
    }

    /** The same before there is a draft: without the rules that speak of what a draft holds. */
    public List<Putusan> judgeWithoutDraft(Permohonan permohonan) {
        return withoutDraft().judge(permohonan);
    }

    SyaratLamaran withoutDraft() {
        return new SyaratLamaran(
                tahun,
                jenisPengadaan,
                rows.stream().filter(rule -> !rule.ofDraft()).toList());
    }

    /** The years for which rules are held. */
    public static Set<Integer> years() {
        return IN_FORCE.keySet().stream().map(Key::tahun).collect(Collectors.toUnmodifiableSet());
    }
}
