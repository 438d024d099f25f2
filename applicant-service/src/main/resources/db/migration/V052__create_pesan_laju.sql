-- one row: how many mails may leave now, over all instances
create table pesan_laju (
    satu  boolean     primary key default true check (satu),
    jatah numeric     not null check (jatah >= 0),
    pada  timestamptz not null
);
insert into pesan_laju (jatah, pada) values (0, clock_timestamp());
