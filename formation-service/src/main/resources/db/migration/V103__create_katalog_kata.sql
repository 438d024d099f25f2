-- Every word that stands in the catalogue, so that a mistyped one finds its nearest.
create table katalog_kata (
    kata text primary key
);

create index katalog_kata_mirip on katalog_kata using gin (kata gin_trgm_ops);

-- A text as a query: all of its words, each as it stands or, when nobody uses it, the three most like it; a word like no
-- other stands as it is, so that nothing is found. Only in the parts that bobot names (A jabatan, B instansi, C lokasi,
-- D pendidikan).
create function katalog_kueri(teks text, bobot text) returns tsquery language sql stable parallel safe as $$
    select string_agg('(' || coalesce(pilihan, '''' || kata || ''':' || bobot) || ')', ' & ' order by nomor)::tsquery
    from string_to_table(katalog_teks(teks), ' ') with ordinality as kata_kata (kata, nomor),
        lateral (
            select string_agg('''' || lexeme || ''':' || bobot, ' | ') as pilihan
            from (
                select kata as dekat
                where length(kata) < 4 or exists (select 1 from katalog_kata ada where ada.kata = kata_kata.kata)
                union all
                (select ada.kata from katalog_kata ada
                where length(kata_kata.kata) between 4 and 40 and ada.kata % kata_kata.kata
                    and similarity(ada.kata, kata_kata.kata) >= 0.4
                    and not exists (select 1 from katalog_kata sama where sama.kata = kata_kata.kata)
                order by similarity(ada.kata, kata_kata.kata) desc, ada.kata limit 3)
            ) mirip, unnest(to_tsvector('indonesian', dekat))
        ) satu
    where kata ~ '[[:alnum:]]';
$$;
