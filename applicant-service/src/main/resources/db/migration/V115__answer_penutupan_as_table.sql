-- The same rule as a table of at most one row, which a query takes in whole instead of planning it anew for each row.
create function penutupan_tahap(t int, nama_tahap text, kode text) returns table (tutup timestamptz) language sql stable as $$
    select greatest(p.tutup,
                    (select max(x.tutup) from periode_perpanjangan x
                      where x.tahun = t and x.tahap = nama_tahap and x.instansi = kode),
                    (select max(k.tutup) from periode_kelonggaran k where k.tahun = t and k.tahap = nama_tahap))
      from periode_tahap p
     where p.tahun = t and p.tahap = nama_tahap
$$;
create or replace function penutupan(t int, nama_tahap text, kode text) returns timestamptz language sql stable as $$
    select tutup from penutupan_tahap(t, nama_tahap, kode)
$$;
