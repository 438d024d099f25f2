create table catatan (
    ke      bigint generated always as identity,
    kejadian text not null,
    subjek  text not null
);
