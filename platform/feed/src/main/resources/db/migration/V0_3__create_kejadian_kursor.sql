create table kejadian_kursor (
    sumber          text        not null primary key,
    halaman         text        not null default '',
    terakhir        text        not null default '',
    diperbarui_pada timestamptz not null default now()
);
comment on column kejadian_kursor.halaman is 'cursor the current page was asked with';
comment on column kejadian_kursor.terakhir is 'id of the last event of that page already applied; empty at its start';
