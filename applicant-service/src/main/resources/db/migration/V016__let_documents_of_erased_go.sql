-- a document of an erased person may go although it was submitted; the guard itself stays as it is
create function milik_pelamar_terhapus(milik uuid) returns boolean language sql stable as $$
    select exists (select from lamaran l join pelamar p on p.id = l.pelamar_id
                    where l.id = milik and p.dihapus_pada is not null)
$$;
drop trigger dokumen_beku on dokumen;
create trigger dokumen_beku before insert or update on dokumen
    for each row execute function tolak_ubah_dokumen_diajukan();
create trigger dokumen_beku_hapus before delete on dokumen
    for each row when (not milik_pelamar_terhapus(old.lamaran_id)) execute function tolak_ubah_dokumen_diajukan();
