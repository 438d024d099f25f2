-- a revoked sanction keeps every word; the blind index of its person follows the secret
drop trigger sanksi_dicabut_tetap on sanksi;
create trigger sanksi_dicabut_tetap before update on sanksi
    for each row when (old.status = 'DICABUT'
        and (new.id, new.urut, new.versi, new.tahun, new.saat, new.optimalisasi, new.lokasi_lain, new.sampai,
             new.dasar_hukum, new.status)
         is distinct from
            (old.id, old.urut, old.versi, old.tahun, old.saat, old.optimalisasi, old.lokasi_lain, old.sampai,
             old.dasar_hukum, old.status))
    execute function tolak_ubah_sanksi();
