-- A later decree takes the place of the one before and names it; both stay.
alter table keputusan drop constraint keputusan_rincian_formasi_id_key;
alter table keputusan add column versi integer not null default 1 check (versi > 0);
alter table keputusan add column mencabut text unique references keputusan;
alter table keputusan add unique (rincian_formasi_id, versi);
alter table keputusan add check ((versi = 1) = (mencabut is null));
