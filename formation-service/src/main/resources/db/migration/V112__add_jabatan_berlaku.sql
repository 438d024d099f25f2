alter table jabatan
    add column berlaku_sejak date,
    add column berlaku_sampai date,
    add check (berlaku_sampai >= berlaku_sejak);

insert into acuan_riwayat (jenis, kode, dicatat_pada, isi)
select 'jabatan', kode, now(), to_jsonb(jabatan) from jabatan order by urut;

create trigger catat_tambah after insert on jabatan
    referencing new table as baru for each statement execute function catat_riwayat();
create trigger catat_ubah after update on jabatan
    referencing new table as baru for each statement execute function catat_riwayat();
