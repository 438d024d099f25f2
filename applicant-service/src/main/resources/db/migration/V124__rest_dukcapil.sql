-- The civil registry said when to come again: until then no instance asks it, about nobody.
create table dukcapil_istirahat (
    satu   boolean     primary key default true check (satu),
    sampai timestamptz not null
);
