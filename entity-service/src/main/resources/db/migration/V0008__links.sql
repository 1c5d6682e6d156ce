-- Who is linked to whom, one row a direction, with all that neighbours and paths are chosen and ranked by: they are read
-- from this index alone, where joining facts to themselves read every fact for those who are in most of the news.

create table link (
    one           uuid    not null,
    other         uuid    not null,
    kind          text    not null check (kind in ('RELATION', 'EVENT', 'STATEMENT')),
    id            uuid    not null,
    origin_count  integer not null,
    latest        date,
    known_since   date,
    happened_from date,
    happened_to   date,
    primary key (one, other, id) include (kind, origin_count, latest, known_since, happened_from, happened_to)
);
create index link_id on link (id);

insert into link
    select distinct a.entity_id, b.entity_id, f.kind, f.id, f.origin_count, f.latest, f.known_since, f.happened_from, f.happened_to
    from fact f
    join fact_entity a on a.fact_id = f.id
    join fact_entity b on b.fact_id = f.id and b.entity_id <> a.entity_id;
insert into link
    select distinct a.entity_id, b.entity_id, 'STATEMENT', s.id, s.origin_count, s.latest, s.known_since, null::date, null::date
    from statement s
    join statement_entity a on a.statement_id = s.id
    join statement_entity b on b.statement_id = s.id and b.entity_id <> a.entity_id
        and (a.slot = 'SPEAKER' or b.slot = 'SPEAKER');

-- The names of whoever is in most of the news, with their outlets, from indexes alone.
drop index article_name_designation;
create index article_name_designation on article_name (designation_id, text, article_id);
create index article_publisher on article (id) include (outlet, publisher);
