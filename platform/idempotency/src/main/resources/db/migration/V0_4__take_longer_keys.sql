-- as long as the contracts allow
alter table idempotensi drop constraint idempotensi_kunci_check;
alter table idempotensi add constraint idempotensi_kunci_check check (length(kunci) between 1 and 255);
