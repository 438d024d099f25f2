-- accounts made before there was a queue were never asked about
insert into pemeriksaan_nik (pelamar_id)
select p.id from pelamar p
 where p.dihapus_pada is null and not exists (select from pemeriksaan_nik n where n.pelamar_id = p.id)
 order by p.didaftarkan_pada;
