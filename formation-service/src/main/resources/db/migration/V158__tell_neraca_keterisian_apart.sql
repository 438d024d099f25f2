-- Of the filled seats those that went to participants of other lines; and seats vacated again, not refilled.
alter table neraca_keterisian add column dialihkan integer not null default 0;
alter table neraca_keterisian add column diundurkan integer not null default 0 check (diundurkan >= 0);
alter table neraca_keterisian add check (dialihkan between 0 and terisi);
