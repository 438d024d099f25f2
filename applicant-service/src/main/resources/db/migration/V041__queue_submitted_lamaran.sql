-- A lamaran stands in the committee's queue from the commit of its submission, whoever writes it.
create function antrekan_lamaran() returns trigger language plpgsql as $$
begin
    insert into verifikasi (lamaran_id, urut, tahun, instansi, formasi_id, pelamar_id, nomor_pendaftaran, sejak)
    values (new.id, new.urut, new.tahun, new.instansi, new.formasi_id, new.pelamar_id, new.nomor_pendaftaran,
            new.diajukan_pada);
    return null;
end $$;
create trigger lamaran_antre after update of status on lamaran
    for each row when (old.status = 'DRAF' and new.status = 'DIAJUKAN') execute function antrekan_lamaran();

-- Those decided before there was an announcement were told at once: they count as announced.
insert into verifikasi (lamaran_id, urut, tahun, instansi, formasi_id, pelamar_id, nomor_pendaftaran, status, sejak,
                        putusan, diputus_pada)
select id, urut, tahun, instansi, formasi_id, pelamar_id, nomor_pendaftaran,
       case status when 'DIAJUKAN' then 'MENUNGGU' else 'DIUMUMKAN' end, sejak,
       case status when 'DIAJUKAN' then null else status end,
       case status when 'DIAJUKAN' then null else sejak end
from lamaran where status <> 'DRAF';
insert into verifikasi_alasan (lamaran_id, nomor, kode, keterangan)
select lamaran_id, nomor, kode, keterangan from lamaran_alasan;
