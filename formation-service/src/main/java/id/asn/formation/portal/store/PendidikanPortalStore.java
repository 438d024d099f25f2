package id.asn.formation.portal.store;

import id.asn.formation.katalog.store.KatalogVersi;
import id.asn.formation.katalog.store.PerVersi;
import id.asn.formation.portal.HalamanPortal;
import id.asn.formation.portal.PendidikanPortal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The national list of educations as it held in a year, and what formasi of the year ask for beyond it: a few thousand,
 * read once per version of the catalogue.
 */
@ApplicationScoped
public class PendidikanPortalStore {
    /** Of a code holds what was said for the latest day of the year, unless it ended before the year began. */
    private static final String ALL = """
            with daftar as (
                select kode, isi ->> 'tingkat' as tingkat, isi ->> 'nama' as nama from (
                    select distinct on (kode) kode, isi, berlaku_sampai from acuan_riwayat
                    where jenis = 'pendidikan' and (berlaku_sejak is null or berlaku_sejak <= make_date(?, 12, 31))
                    order by kode, berlaku_sejak desc nulls last, nomor desc
                ) keadaan
                where berlaku_sampai is null or berlaku_sampai >= make_date(?, 1, 1)
            ), diminta as (
                select k.kode, max(k.tingkat) as tingkat, min(k.nama) as nama
                from katalog_kualifikasi k join katalog_formasi f on f.urut = k.urut
                where k.kode is not null and f.tahun = ?
                group by k.kode
            )
            select coalesce(tingkat, '') as tk_pend, kode as kode_pend, nama as nama_pend from (
                select kode, tingkat, nama from daftar
                union all
                select kode, tingkat, nama from diminta where not exists (select from daftar where daftar.kode = diminta.kode)
            ) semua
            order by 1, 3, 2
            """;

    private static final int YEARS = 3;
    private static final int REMEMBERED = 100_000;

    private final AgroalDataSource database;
    private final PerVersi<Integer, List<PendidikanPortal>> known;

    PendidikanPortalStore(AgroalDataSource database, KatalogVersi versi) {
        this.database = database;
        this.known = new PerVersi<>(versi, REMEMBERED, List::size);
    }

    /**
     * Those of a level whose name holds the text, in the order of level and name.
     *
     * @param tingkat null for every level
     * @param nama null for every name
     */
    public HalamanPortal<PendidikanPortal> page(int tahun, String tingkat, String nama, int offset, int limit) {
        String wanted = nama == null ? "" : nama.toLowerCase(Locale.ROOT);
        List<PendidikanPortal> found = known.get(tahun, this::all).stream()
                .filter(one -> tingkat == null || one.tkPend().equals(tingkat))
                .filter(one -> one.namaPend().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return new HalamanPortal<>(
                found.size(), found.stream().skip(offset).limit(limit).toList());
    }

    private List<PendidikanPortal> all(int tahun) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL)) {
            for (int at = 1; at <= YEARS; at++) {
                statement.setInt(at, tahun);
            }
            List<PendidikanPortal> all = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(new PendidikanPortal(
                            row.getString("tk_pend"), row.getString("kode_pend"), row.getString("nama_pend")));
                }
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException("the list of educations could not be read", failed);
        }
    }
}
