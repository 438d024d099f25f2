package id.asn.bench.hasil;

import id.asn.bench.Database;
import id.asn.launcher.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Participants with their SKD scores: agencies with formasi of 24, one seat for every eight of them, and one agency by itself
 * with twenty thousand. Whoever ranks reads these tables and writes the lines of results.
 */
final class Nation {
    static final int AGENCIES = 600;
    static final String LARGE = "9000";
    private static final int LARGE_PEOPLE = 20_000;

    private static final String FORMASI = """
        insert into formasi (id, tahun, instansi, jenis_pengadaan, jenis_kebutuhan, kelompok, jabatan, jumlah, jabatan_kode,
            unit_kode, pendidikan, kategori, jenis_instansi)
        select md5('formasi %2$s ' || f)::uuid, 2024, %1$s, 'CPNS', 'UMUM', 'LAINNYA', 'Analis Hukum Ahli Pertama', 3, 'JF01', '01',
               '{5100001}', 'TEKNIS', 'DAERAH'
        from generate_series(0, (%3$d - 1) / 24) f
        """;

    private static final String PEOPLE = """
        insert into peserta (nomor_peserta, tahun, instansi, formasi_id, jenis_kebutuhan, pendidikan_kode, ipk, tanggal_lahir,
            lamaran_id)
        select %1$s || '2' || lpad(n::text, 12, '0'), 2024, %1$s, md5('formasi %2$s ' || f)::uuid, 'UMUM', '5100001', 3.10,
               date '1995-01-01' + n %% 3000, md5('lamaran %2$s ' || n)::uuid
        from (select n, n / 24 as f from generate_series(0, %3$d - 1) n) all_of_them
        """;

    private static final String SCORES = """
        insert into nilai_skd (tahun, nomor_peserta, hadir, twk, tiu, tkp, pekerjaan_id)
        select 2024, nomor_peserta, urut % 9 > 0, 40 + urut % 20 * 5, 40 + urut % 23 * 5, 120 + urut % 100, md5('file')::uuid
        from peserta where nomor_peserta not in (select nomor_peserta from nilai_skd)
        """;

    /** What a plain query can do of it: the facts and the verdict of each, with rank and limit, in lines like ours. */
    private static final String RANKED = """
        with pool as (
            select p.formasi_id, p.nomor_peserta, n.hadir, n.twk, n.tiu, n.tkp, f.jumlah,
                   n.hadir and n.twk >= 65 and n.tiu >= 80 and n.tkp >= 166 as lulus
              from peserta p join nilai_skd n using (tahun, nomor_peserta) join formasi f on f.id = p.formasi_id
             where p.instansi <> '%1$s'),
        ranked as (
            select pool.*, rank() over (partition by formasi_id, lulus order by twk + tiu + tkp desc, tkp desc, tiu desc, twk desc)
                   as peringkat from pool),
        told as (
            select ranked.*, case when not hadir then 'TH' when not lulus then 'TL' when peringkat <= 3 * jumlah then 'P/L' else 'P' end
                   as kode from ranked)
        insert into bench_baris
        select md5('hasil')::uuid, row_number() over (), jenis, formasi_id, nomor_peserta, case jenis when 'PUTUSAN' then kode end,
               case jenis when 'MASUKAN'
               then json_build_object('formasi_id', formasi_id, 'jenis', 'masukan', 'nomor_peserta', nomor_peserta,
                    'skd_hadir', hadir, 'tiu', tiu, 'tkp', tkp, 'twk', twk)::text
               else json_build_object('dasar_hukum', 'KepmenPANRB 321/2024', 'formasi_id', formasi_id, 'jenis', 'putusan',
                    'kode', kode, 'nomor_peserta', nomor_peserta, 'peringkat', peringkat, 'perbandingan', json_build_array(
                    json_build_object('ambang', 65, 'bagian', 'TWK', 'nilai', twk, 'tercapai', twk >= 65),
                    json_build_object('ambang', 80, 'bagian', 'TIU', 'nilai', tiu, 'tercapai', tiu >= 80),
                    json_build_object('ambang', 166, 'bagian', 'TKP', 'nilai', tkp, 'tercapai', tkp >= 166)))::text end
          from told cross join (values ('MASUKAN'), ('PUTUSAN')) kinds (jenis) order by formasi_id, jenis, nomor_peserta
        """.formatted(LARGE);

    private final Database database;

    Nation(Database database) {
        this.database = database;
    }

    void people(int count) {
        run("create table bench_baris (like hasil_baris including all)");
        String spread = "(f % " + AGENCIES + " + 1000)::text";
        run(FORMASI.formatted(spread, "nation", count));
        run(PEOPLE.formatted(spread, "nation", count));
        run(FORMASI.formatted("'" + LARGE + "'", "large", LARGE_PEOPLE));
        run(PEOPLE.formatted("'" + LARGE + "'", "large", LARGE_PEOPLE));
        run(SCORES);
        run("analyze");
    }

    /** Nobody may take a result away, but whoever owns the tables can look elsewhere while they are emptied. */
    void forget() {
        for (String way : new String[] {"disable", "enable"}) {
            for (String table : new String[] {"hasil", "hasil_baris", "hasil_blok", "hasil_tanda_tangan"}) {
                run("alter table " + table + " " + way + " trigger user");
            }
            if (way.equals("disable")) run("truncate hasil, hasil_baris, hasil_blok cascade");
        }
        run("truncate bench_baris");
    }

    void rank() {
        run(RANKED);
    }

    /** One score of the large agency is another, as after an objection. */
    void correct(int round) {
        run("update nilai_skd set tkp = 120 + (tkp - 120 + 1) % 100 where nomor_peserta = '" + LARGE + "2' || lpad('"
                + round + "', 12, '0')");
    }

    private void run(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new Fault("The nation could not be prepared (" + e.getMessage() + ").", e);
        }
    }
}
